/* eslint-disable i18next/no-literal-string -- for developers only; never part of a build */
import {
  Card,
  Cluster,
  Columns,
  Facts,
  OwnWords,
  PersonChip,
  personHue,
  ScaleMeter,
  Table,
  Tabs,
  Tag,
} from '@/ui'

/** What shows something: people, their words, lists and facts. */
export function GalleryContent() {
  return (
    <>
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
              <td>2 af 3 · Aktivering og behandling</td>
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
    </>
  )
}
