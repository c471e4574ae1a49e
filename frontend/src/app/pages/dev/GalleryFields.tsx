/* eslint-disable i18next/no-literal-string -- for developers only; never part of a build */
import { useState } from 'react'
import {
  Card,
  Checkbox,
  Cluster,
  Columns,
  ComboBox,
  DateField,
  RadioGroup,
  ScaleField,
  ScaleMeter,
  SearchField,
  SegmentedControl,
  Select,
  Stack,
  TextArea,
  TextField,
  nonePicked,
  type Achievement,
} from '@/ui'
import { areas } from './areas'

/** Every field, and what each says when something is wrong. */
export function GalleryFields() {
  const [date, setDate] = useState('1988-04-12')
  const [area, setArea] = useState<string | null>(null)
  const [view, setView] = useState('picture')
  const [scale, setScale] = useState<Achievement | null>(1)
  const [text, setText] = useState('')
  const [picked, setPicked] = useState(nonePicked)
  return (
    <>
      <Card title="Felter">
        <Columns least="17rem" gap={5}>
          <TextField label="Fornavn" value={text} onChange={setText} />
          <TextField label="Efternavn" error="Skal udfyldes" description="Som det står i CPR" />
          <DateField label="Fødselsdato" optional value={date} onChange={setDate} />
          <DateField
            label="Startdato"
            value="32.1.2026"
            onChange={() => {}}
            error="Skriv en dato, der findes, som 12.4.1988"
          />
          <Select label="Livsområde" options={areas} value={area} onChange={setArea} />
          <Select label="Ejer" options={areas} value="work" onChange={() => {}} error="Findes ikke længere" />
          <ComboBox
            label="Søg og vælg"
            options={areas.filter(({ label }) => label.toLowerCase().includes(picked.text.toLowerCase()))}
            whenEmpty="Ingen hedder det"
            value={picked}
            onChange={setPicked}
          />
          <SearchField label="Søg" placeholder="Navn eller sagsnummer" showLabel />
          <TextArea label="Beskrivelse" optional maxLength={500} value={'Tekst '.repeat(75)} />
          <TextArea label="Med egne ord" ownWords defaultValue="Jeg vil gerne gå til fodbold." />
          <RadioGroup
            label="Foreslået af"
            value="family"
            onChange={() => {}}
            options={[
              { value: 'family', label: 'Familien' },
              { value: 'professional', label: 'En fagperson', note: 'Familien skal sige ja først' },
            ]}
          />
          <div>
            <Checkbox defaultSelected>Bor i husstanden</Checkbox>
            <Checkbox>Har forældremyndighed</Checkbox>
          </div>
          <SegmentedControl
            label="Visning"
            value={view}
            onChange={setView}
            options={[
              { value: 'picture', label: 'Billede' },
              { value: 'table', label: 'Tabel' },
            ]}
          />
        </Columns>
      </Card>
      <Card title="Målopnåelse">
        <Stack>
          <ScaleField label="Hvordan går det med målet?" value={scale} onChange={setScale} />
          <Cluster gap={5}>
            {([-2, -1, 0, 1, 2, null] as const).map((value) => (
              <ScaleMeter key={value} value={value} />
            ))}
          </Cluster>
        </Stack>
      </Card>
    </>
  )
}
