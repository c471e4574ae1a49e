import { Circle, CircleCheckBig } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { Button } from '../action/Button'
import { Notice } from '../feedback/Notice'
import { useFailure } from '../feedback/failure'
import { Dialog, DialogFooter } from '../overlay/Dialog'
import styles from './ConflictDialog.module.css'
import { merge, resolve, type Choices, type Fields } from './merge'

export type ConflictField = {
  name: string
  label: string
  /** How a value reads: a date as a date, an id as a name. */
  show?: (value: unknown) => ReactNode
  /** What it means when nothing is chosen, e.g. the whole family; otherwise it reads as empty. */
  empty?: string
}

/** Both versions side by side, field by field; what fits together has already been put together. */
export function ConflictDialog<T extends Fields>({
  fields,
  base,
  mine,
  theirs,
  onResolve,
  onClose,
  isPending,
  error,
}: {
  fields: ConflictField[]
  base: T
  mine: T
  theirs: T
  onResolve: (values: T) => void
  onClose: () => void
  isPending?: boolean
  error?: unknown
}) {
  const { t } = useTranslation('ui')
  const [choices, setChoices] = useState<Choices>({})
  const failure = useFailure(error)
  const result = useMemo(() => merge(base, mine, theirs), [base, mine, theirs])
  const left = result.open.filter((name) => !choices[name]).length
  const takeAll = (side: 'mine' | 'theirs') =>
    setChoices(Object.fromEntries(result.open.map((name) => [name, side])))

  return (
    <Dialog title={t('conflict.title')} isOpen onClose={onClose} wide>
      <p>{result.open.length > 0 ? t('conflict.intro') : t('conflict.allMerged')}</p>
      {result.taken.length > 0 && result.open.length > 0 && (
        <Notice kind="success">{t('conflict.merged', { count: result.taken.length })}</Notice>
      )}
      <div className={styles.fields}>
        {result.open.map((name) => {
          const field = fields.find((candidate) => candidate.name === name) ?? { name, label: name }
          return (
            <Question
              key={name}
              field={field}
              values={{ base: base[name], mine: mine[name], theirs: theirs[name] }}
              choice={choices[name]}
              onChoose={(side) => setChoices((all) => ({ ...all, [name]: side }))}
            />
          )
        })}
      </div>
      {failure && (
        <Notice kind="error" title={failure.what} live>
          {failure.next}
        </Notice>
      )}
      <DialogFooter>
        {result.open.length > 1 && (
          <>
            <Button kind="quiet" onPress={() => takeAll('theirs')}>
              {t('conflict.takeAllTheirs')}
            </Button>
            <Button kind="quiet" onPress={() => takeAll('mine')}>
              {t('conflict.takeAllMine')}
            </Button>
          </>
        )}
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          kind="primary"
          isDisabled={left > 0}
          isPending={isPending}
          onPress={() => onResolve(resolve(result, mine, choices))}
        >
          {left > 0 ? t('conflict.left', { count: left }) : t('conflict.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

function Question({
  field,
  values,
  choice,
  onChoose,
}: {
  field: ConflictField
  values: { base: unknown; mine: unknown; theirs: unknown }
  choice: 'mine' | 'theirs' | undefined
  onChoose: (side: 'mine' | 'theirs') => void
}) {
  const { t } = useTranslation('ui')
  const show = (value: unknown): ReactNode =>
    value === null || value === undefined || value === ''
      ? (field.empty ?? <span className={styles.empty}>{t('conflict.empty')}</span>)
      : (field.show?.(value) ?? String(value))
  return (
    <RadioGroup
      className={styles.field}
      orientation="horizontal"
      value={choice ?? null}
      onChange={(side) => onChoose(side as 'mine' | 'theirs')}
    >
      <span className={styles.head}>
        <Label className={styles.name}>{field.label}</Label>
        <span className={styles.before}>
          {t('conflict.before')} {show(values.base)}
        </span>
      </span>
      <span className={styles.versions}>
        {(['mine', 'theirs'] as const).map((side) => (
          <Radio key={side} value={side} className={styles.version}>
            <span className={styles.whose}>
              {t(`conflict.${side}`)}
              {choice === side ? <CircleCheckBig aria-hidden="true" /> : <Circle aria-hidden="true" />}
            </span>
            <span className={styles.value}>{show(values[side])}</span>
          </Radio>
        ))}
      </span>
    </RadioGroup>
  )
}
