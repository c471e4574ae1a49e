import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Unit } from '@/api'
import { today } from '@/i18n/calendar'
import { Card, List, SearchField, Stack, VisuallyHidden } from '@/ui'
import { isClosed, named } from './unit'
import { UnitRow } from './UnitRow'
import styles from './units.module.css'

/** A municipality has as many as it has schools: from here on one looks for a name instead of reading them all. */
const many = 12

export function UnitList({ units }: { units: readonly Unit[] }) {
  const { t } = useTranslation('units')
  const [text, setText] = useState('')
  const day = today()
  const found = named(units, text)
  const open = found.filter((unit) => !isClosed(unit, day))
  const closed = found.filter((unit) => isClosed(unit, day))
  return (
    <Stack gap={5}>
      {units.length > many && (
        <div className={styles.search}>
          <SearchField showLabel label={t('search')} value={text} onChange={setText} maxLength={100} />
          <div role="status">
            {found.length === 0 ? (
              <p>{t('noneFound', { text: text.trim() })}</p>
            ) : (
              text.trim() && <VisuallyHidden>{t('found', { count: found.length })}</VisuallyHidden>
            )}
          </div>
        </div>
      )}
      <Part title={t('open')} units={open} />
      <Part title={t('closed')} text={t('closedText')} units={closed} />
    </Stack>
  )
}

function Part({ title, text, units }: { title: string; text?: string; units: readonly Unit[] }) {
  if (units.length === 0) return null
  return (
    <Card title={title} note={units.length}>
      {text && <p className={styles.note}>{text}</p>}
      <List className={text ? styles.list : undefined}>
        {units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </List>
    </Card>
  )
}
