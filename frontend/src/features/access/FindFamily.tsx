import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type FamilyFound } from '@/api'
import { Button, Card, Notice, SegmentedControl, Stack } from '@/ui'
import styles from './access.module.css'
import { ByCaseNumber, ByMember, type Wanted } from './SearchForms'

const ways = ['byCaseNumber', 'byMember'] as const

/** By exactly what is known of it. One family is gone on with; a person in several leaves a choice. */
export function FindFamily({ onFound }: { onFound: (family: FamilyFound) => void }) {
  const { t } = useTranslation('access')
  const [way, setWay] = useState<(typeof ways)[number]>('byCaseNumber')
  const [found, setFound] = useState<FamilyFound[] | null>(null)
  async function search(body: Wanted) {
    setFound(null)
    const { items } = await read(api.POST('/break-glass/search', { body }))
    if (items.length === 1) onFound(items[0]!)
    else setFound(items)
  }
  const Search = way === 'byMember' ? ByMember : ByCaseNumber
  return (
    <Stack gap={5}>
      <Card title={t('find.title')}>
        <Stack gap={4}>
          <p>{t('find.help')}</p>
          <SegmentedControl
            label={t('find.by')}
            value={way}
            onChange={(chosen) => {
              setWay(chosen)
              setFound(null)
            }}
            options={ways.map((value) => ({ value, label: t(`find.${value}`) }))}
          />
          {found?.length === 0 && <Nobody />}
          <Search onSearch={search} />
        </Stack>
      </Card>
      {found && found.length > 1 && <Several families={found} onChosen={onFound} />}
    </Stack>
  )
}

/** Takes focus, like a summary of errors: on a phone it would not be seen otherwise. */
function Nobody() {
  const { t } = useTranslation('access')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Notice ref={box} title={t('find.none')}>
      {t('find.noneText')}
    </Notice>
  )
}

function Several({
  families,
  onChosen,
}: {
  families: FamilyFound[]
  onChosen: (family: FamilyFound) => void
}) {
  const { t } = useTranslation('access')
  return (
    <Card>
      <div className={styles.found} role="status">
        <p>{t('find.several')}</p>
        <ul className={styles.lines}>
          {families.map((family) => (
            <li key={family.id} className={styles.family}>
              <span className={styles.who}>
                <strong>{family.name}</strong>
                <span className={styles.caseNumber}>{family.caseNumber}</span>
              </span>
              <Button onPress={() => onChosen(family)}>{t('find.choose', { family: family.name })}</Button>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}
