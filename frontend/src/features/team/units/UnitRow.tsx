import { DoorClosed, Ellipsis, Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Unit } from '@/api'
import { useFormat } from '@/i18n'
import { today } from '@/i18n/calendar'
import { IconButton, lazyDialog, Menu, MenuItem, Tag, useFocusAfterwards } from '@/ui'
import { useOpenDraft } from '@/ui/form'
import { isClosed, unitDraft } from './unit'
import styles from './units.module.css'

const EditUnitDialog = lazyDialog(async () => (await import('./EditUnitDialog')).EditUnitDialog)
const CloseUnitDialog = lazyDialog(async () => (await import('./CloseUnitDialog')).CloseUnitDialog)

export function UnitRow({ unit }: { unit: Unit }) {
  const { t } = useTranslation('units')
  const format = useFormat()
  const { id, name, closedOn } = unit
  const drafts = { edit: unitDraft(id, 'edit'), close: unitDraft(id, 'close') }
  const [open, setOpen] = useOpenDraft([drafts.edit, drafts.close])
  const row = useFocusAfterwards<HTMLLIElement>(open !== null)
  const dialog = { unit, onClose: () => setOpen(null) }
  const closed = isClosed(unit, today())
  return (
    <li className={styles.row} ref={row} tabIndex={-1}>
      <p className={styles.name}>
        <bdi>{name}</bdi>
      </p>
      <p className={styles.kind}>{t(`kinds.${unit.kind}`)}</p>
      <p className={styles.state}>
        {closedOn && (
          <Tag hue={closed ? undefined : 'rav'}>
            {t(closed ? 'closedSince' : 'closes', { date: format.shortDate(closedOn) })}
          </Tag>
        )}
      </p>
      <div className={styles.actions}>
        <Menu
          trigger={
            <IconButton label={t('actions', { name })}>
              <Ellipsis aria-hidden="true" />
            </IconButton>
          }
        >
          <MenuItem icon={<Pencil aria-hidden="true" />} onAction={() => setOpen(drafts.edit)}>
            {t(closedOn ? 'edit.reopen' : 'edit.title')}
          </MenuItem>
          {closedOn ? null : (
            <MenuItem icon={<DoorClosed aria-hidden="true" />} onAction={() => setOpen(drafts.close)}>
              {t('close.title')}
            </MenuItem>
          )}
        </Menu>
      </div>
      {open === drafts.edit && <EditUnitDialog {...dialog} />}
      {open === drafts.close && <CloseUnitDialog {...dialog} />}
    </li>
  )
}
