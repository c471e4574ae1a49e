/* eslint-disable i18next/no-literal-string -- for developers only; never part of a build */
import { EllipsisVertical, Plus, Trash2, Users } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { Problem } from '@/api'
import {
  Avatar,
  Button,
  Card,
  Checkbox,
  Cluster,
  Columns,
  ConfirmDialog,
  DateField,
  Dialog,
  DialogFooter,
  Dot,
  EmptyState,
  ErrorState,
  Facts,
  IconButton,
  LinkButton,
  Loading,
  Menu,
  MenuItem,
  Notice,
  OwnWords,
  PageHeader,
  PersonChip,
  personHue,
  RadioGroup,
  ScaleField,
  ScaleMeter,
  SearchField,
  SegmentedControl,
  Select,
  Skeleton,
  Stack,
  Table,
  Tabs,
  Tag,
  TextArea,
  TextField,
  toast,
  Tooltip,
  type Achievement,
} from '@/ui'
import { ConflictDialog } from '@/ui/conflict'
import {
  Form,
  FormDate,
  FormSelect,
  FormText,
  FormTextArea,
  optionalDate,
  optionalText,
  requiredChoice,
  requiredText,
  useDraftForm,
} from '@/ui/form'

const areas = [
  { value: 'work', label: 'Arbejde' },
  { value: 'school', label: 'Skolegang', note: 'Også fravær' },
  { value: 'leisure', label: 'Fritid' },
]

export function Gallery() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'conflict' | null>(null)
  const [date, setDate] = useState('1988-04-12')
  const [area, setArea] = useState<string | null>(null)
  const [view, setView] = useState('picture')
  const [scale, setScale] = useState<Achievement | null>(1)
  const [text, setText] = useState('')
  const close = () => setOpen(null)
  return (
    <>
      <PageHeader
        title="Familien Holm"
        subtitle={
          <>
            <span>FP-2026-0042</span>
            <span>Familien i Centrum</span>
            <span>
              Kontaktperson <strong>Mette Sørensen</strong>
            </span>
          </>
        }
        actions={
          <>
            <Button>Rediger</Button>
            <Button kind="primary" icon={<Plus aria-hidden="true" />}>
              Nyt mål
            </Button>
          </>
        }
      />
      <Stack gap={5}>
        <Cluster>
          {['Karen Holm', 'Jonas Holm', 'Emil Holm', 'Sofie Holm'].map((name, place) => (
            <PersonChip key={name} name={name} note={`${40 - place * 9} år`} hue={personHue(place)} />
          ))}
        </Cluster>
        <Columns least="18rem">
          <OwnWords by="Karen, 12. maj">
            Jeg vil have et arbejde, hvor jeg kan nå at hente Sofie hver dag.
          </OwnWords>
          <OwnWords by="Emil, 12. maj">At der er ro om morgenen. Så kan jeg godt komme af sted.</OwnWords>
        </Columns>
        <Card title="Knapper" actions={<Button kind="quiet">Se alle</Button>}>
          <Cluster>
            <Button kind="primary">Gem familien</Button>
            <Button>Fortryd</Button>
            <Button kind="quiet">Vis flere</Button>
            <Button kind="danger" icon={<Trash2 aria-hidden="true" />}>
              Slet
            </Button>
            <Button kind="primary" isPending>
              Gem
            </Button>
            <Button isDisabled>Kan ikke</Button>
            <LinkButton to="/families">Til familier</LinkButton>
            <Tooltip text="Flere valg for målet">
              <IconButton label="Flere valg">
                <EllipsisVertical aria-hidden="true" />
              </IconButton>
            </Tooltip>
            <Menu trigger={<Button>Menu</Button>}>
              <MenuItem>Rediger</MenuItem>
              <MenuItem description="Gemmes til senere">Parkér</MenuItem>
              <MenuItem danger icon={<Trash2 aria-hidden="true" />}>
                Slet
              </MenuItem>
            </Menu>
            <Button onPress={() => setOpen('dialog')}>Dialog</Button>
            <Button onPress={() => setOpen('confirm')}>Bekræft</Button>
            <Button onPress={() => setOpen('conflict')}>Konflikt</Button>
            <Button onPress={() => toast('Familien er gemt')}>Gemt</Button>
          </Cluster>
        </Card>
        <Card title="Felter">
          <Columns least="17rem" gap={5}>
            <TextField label="Fornavn" value={text} onChange={setText} />
            <TextField label="Efternavn" error="Skal udfyldes" description="Som det står i CPR" />
            <DateField label="Fødselsdato" optional value={date} onChange={setDate} />
            <DateField
              label="Startdato"
              value="32.1.2026"
              onChange={() => {}}
              error="Skriv en dato som 12.4.1988"
            />
            <Select label="Livsområde" options={areas} value={area} onChange={setArea} />
            <Select
              label="Ejer"
              options={areas}
              value="work"
              onChange={() => {}}
              error="Findes ikke længere"
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
        <Stack gap={3}>
          <Notice
            actions={<Button kind="quiet">Start forfra</Button>}
            title="Vi har gemt det, du havde skrevet."
          />
          <Notice kind="success" title="Planen er aktiv." />
          <Notice
            kind="warning"
            title="For meget på én gang i uge 9–12."
            actions={<Button>Udskyd en indsats</Button>}
          >
            Karen har tre indsatser og 25 timer om ugen. Programmets grænse er 22.
          </Notice>
          <Notice kind="error" title="Familieplan svarer ikke lige nu.">
            Det, du har skrevet, er her stadig. Vent et øjeblik, og prøv igen.
          </Notice>
        </Stack>
        <Card title="Familier" note="2 i alt" flush>
          <Table label="Familier">
            <thead>
              <tr>
                <th>Familie</th>
                <th>Fase</th>
                <th>Mål</th>
                <th>Status</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">
                  <a href="#holm">Familien Holm</a>
                </th>
                <td>2 af 3 · I gang</td>
                <td>
                  <ScaleMeter value={1} />
                </td>
                <td>
                  <Tag hue="moss">Aktiv</Tag>
                </td>
              </tr>
              <tr>
                <th scope="row">Familien Øster-Ångström</th>
                <td>–</td>
                <td>
                  <ScaleMeter value={-1} />
                </td>
                <td>
                  <Tag hue="rav">Venter på ja</Tag> <Tag>Kladde</Tag> <Tag hue="fjord">familiens mål</Tag>
                </td>
              </tr>
            </tbody>
          </Table>
        </Card>
        <Tabs
          label="Faner"
          items={[
            {
              id: 'a',
              text: 'Planen',
              content: (
                <Facts
                  items={[
                    { term: 'Start', value: '1. juni 2026' },
                    { term: 'Slut', value: '30. november 2027' },
                  ]}
                />
              ),
            },
            { id: 'b', text: 'Historik', content: 'Ingen endnu' },
          ]}
        />
        <Columns least="18rem">
          <Card>
            <EmptyState
              compact
              icon={<Users aria-hidden="true" />}
              title="Du har ingen familier endnu"
              actions={<Button kind="primary">Opret en familie</Button>}
            >
              Familier, du opretter, står her.
            </EmptyState>
          </Card>
          <Card>
            <ErrorState compact error={new Problem('network', 0)} onRetry={() => {}} />
          </Card>
          <Card sunken>
            <Loading />
            <Skeleton lines={4} />
            <Cluster>
              <Avatar name="Mette Sørensen" hue="plum" />
              <Dot hue="moss" />
            </Cluster>
          </Card>
        </Columns>
        <Card title="Formular">
          <DraftExample />
        </Card>
      </Stack>
      <Dialog title="Luk planen" isOpen={open === 'dialog'} onClose={close}>
        <TextArea label="Begrundelse" description="Andre skal kunne forstå den senere." />
        <DialogFooter>
          <Button onPress={close}>Fortryd</Button>
          <Button kind="primary">Luk planen</Button>
        </DialogFooter>
      </Dialog>
      <ConfirmDialog
        title="Slet Emil Holm?"
        isOpen={open === 'confirm'}
        onClose={close}
        confirm="Slet"
        danger
        onConfirm={close}
        error={new Problem('member-in-use', 409)}
      >
        Brug kun dette, hvis Emil er registreret ved en fejl.
      </ConfirmDialog>
      {open === 'conflict' && (
        <ConflictDialog
          fields={[
            { name: 'title', label: 'Titel' },
            { name: 'targetDate', label: 'Måldato' },
          ]}
          base={{ title: 'Emil i skole', targetDate: '2026-12-01', area: 'a' }}
          mine={{ title: 'Emil i skole fire dage om ugen', targetDate: '', area: 'a' }}
          theirs={{ title: 'Emil kommer i skole hver dag', targetDate: '2027-02-01', area: 'b' }}
          onResolve={close}
          onClose={close}
        />
      )}
    </>
  )
}

const schema = z.object({
  title: requiredText(200),
  focus: optionalText(500),
  area: requiredChoice(['work', 'school', 'leisure']),
  from: optionalDate(),
})

function DraftExample() {
  const form = useDraftForm({
    draft: 'gallery',
    schema,
    defaultValues: { title: '', focus: '', area: '', from: '' },
  })
  return (
    <Form
      form={form}
      submit="Gem"
      onCancel={() => {}}
      onSubmit={async ({ title }) => {
        await new Promise((done) => setTimeout(done, 1200))
        if (title === 'fejl') throw new Problem('unavailable', 503)
        if (title === 'felt') throw new Problem('validation', 400, [{ field: 'focus', code: 'size' }])
        toast('Gemt')
      }}
    >
      <FormText control={form.control} name="title" label="Titel" />
      <FormTextArea control={form.control} name="focus" label="Fokus" optional />
      <FormSelect control={form.control} name="area" label="Livsområde" options={areas} />
      <FormDate control={form.control} name="from" label="Fra" optional />
    </Form>
  )
}
