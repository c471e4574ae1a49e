import { ArrowDown, ArrowUp, CircleX, Ellipsis, Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Code } from '@/api'
import { useFormat, useLanguage } from '@/i18n'
import { today } from '@/i18n/calendar'
import { IconButton, lazyDialog, Menu, MenuItem, Tag, useFocusAfterwards } from '@/ui'
import { useOpenDraft } from '@/ui/form'
import { codeDraft } from './codeForm'
import { stateOf } from './codes'
import styles from './codes.module.css'
import { moveButton, type Direction } from './useCodeMoves'

const EditCodeDialog = lazyDialog(async () => (await import('./EditCodeDialog')).EditCodeDialog)
const EndCodeDialog = lazyDialog(async () => (await import('./EndCodeDialog')).EndCodeDialog)

/** One choice with its names, when it is offered, and what can be done with it. */
export function CodeRow({
  code,
  place,
  moves,
}: {
  code: Code
  /** Where it is offered; none for what no longer is. */
  place?: number
  moves?: { up: boolean; down: boolean; move: (direction: Direction) => void }
}) {
  const { t } = useTranslation('codes')
  const languages = useLanguage() === 'en' ? (['en', 'da'] as const) : (['da', 'en'] as const)
  const nameIn = { da: code.nameDa, en: code.nameEn }
  const name = nameIn[languages[0]]
  const drafts = { edit: codeDraft(code.id, 'edit'), end: codeDraft(code.id, 'end') }
  const [open, setOpen] = useOpenDraft([drafts.edit, drafts.end])
  const row = useFocusAfterwards<HTMLLIElement>(open !== null)
  const dialog = { code, onClose: () => setOpen(null) }
  return (
    <li className={styles.row} ref={row} tabIndex={-1}>
      <span className={styles.place}>{place}</span>
      <div className={styles.names}>
        <p className={styles.name} lang={languages[0]}>
          {name}
        </p>
        <p className={styles.other}>
          <span lang={languages[1]}>{nameIn[languages[1]]}</span>
          <code translate="no">{code.code}</code>
        </p>
      </div>
      <Validity code={code} />
      <div className={styles.actions}>
        {moves && (
          <>
            <IconButton
              id={moveButton(code.id, 'up')}
              label={t('moveUp', { name })}
              isDisabled={!moves.up}
              onPress={() => moves.move('up')}
            >
              <ArrowUp aria-hidden="true" />
            </IconButton>
            <IconButton
              id={moveButton(code.id, 'down')}
              label={t('moveDown', { name })}
              isDisabled={!moves.down}
              onPress={() => moves.move('down')}
            >
              <ArrowDown aria-hidden="true" />
            </IconButton>
          </>
        )}
        <Menu
          trigger={
            <IconButton label={t('actions', { name })}>
              <Ellipsis aria-hidden="true" />
            </IconButton>
          }
        >
          <MenuItem icon={<Pencil aria-hidden="true" />} onAction={() => setOpen(drafts.edit)}>
            {t('edit.title')}
          </MenuItem>
          {moves ? (
            <MenuItem icon={<CircleX aria-hidden="true" />} onAction={() => setOpen(drafts.end)}>
              {t('end.title')}
            </MenuItem>
          ) : null}
        </Menu>
      </div>
      {open === drafts.edit && <EditCodeDialog {...dialog} />}
      {open === drafts.end && <EndCodeDialog {...dialog} />}
    </li>
  )
}

function Validity({ code }: { code: Code }) {
  const { t } = useTranslation('codes')
  const format = useFormat()
  const { validFrom, validTo } = code
  const state = stateOf(code, today())
  return (
    <p className={styles.validity}>
      <span>
        {validTo ? format.dates(validFrom, validTo) : t('since', { date: format.shortDate(validFrom) })}
      </span>
      {state !== 'open' && (
        <Tag hue={state === 'ended' ? undefined : state === 'ending' ? 'rav' : 'sky'}>
          {t(`state.${state}`)}
        </Tag>
      )}
    </p>
  )
}
