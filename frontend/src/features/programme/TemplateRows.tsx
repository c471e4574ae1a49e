import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, IconButton, Notice, Stack, toast, VisuallyHidden } from '@/ui'
import { FieldGroup, FormText, FormTextArea, useFieldLabel } from '@/ui/form'
import styles from './programme.module.css'
import { emptyPhase, type ProgrammeInput } from './programmeForm'

/** The phases of the template as rows: added, taken away, moved one place at a time. */
export function TemplateRows<O>({ form }: { form: UseFormReturn<ProgrammeInput, unknown, O> }) {
  const { t } = useTranslation('programme')
  const { control } = form
  useFieldLabel('planTemplate', t('template'))
  const { fields, append, insert, move, remove } = useFieldArray({ control, name: 'planTemplate' })
  const [news, setNews] = useState('')
  const last = fields.length - 1

  /** The row takes its buttons with it; who pressed one presses the same one again. */
  function moveTo(from: number, to: number) {
    const { id } = fields[from]!
    const pressed = to < from ? 'up' : 'down'
    const atTheEnd = to === 0 || to === last
    move(from, to)
    setNews(t('moved', { number: to + 1 }))
    const stillThere = atTheEnd ? (pressed === 'up' ? 'down' : 'up') : pressed
    requestAnimationFrame(() => document.getElementById(`${stillThere}-${id}`)?.focus())
  }
  function takeAway(index: number) {
    const phase = form.getValues(`planTemplate.${index}`)
    remove(index)
    if (fields.length > 1) form.setFocus(`planTemplate.${Math.max(index - 1, 0)}.title`)
    if (phase.title || phase.focus)
      toast(t('removed', { title: phase.title || t('phase', { number: index + 1 }) }), {
        label: t('undo'),
        onPress: () => insert(index, phase),
      })
  }

  return (
    <Stack gap={4}>
      {fields.map(({ id }, index) => {
        const number = index + 1
        const at = `planTemplate.${index}` as const
        return (
          <FieldGroup
            key={id}
            legend={t('phase', { number })}
            actions={
              <>
                <IconButton
                  id={`up-${id}`}
                  label={t('moveUp', { number })}
                  isDisabled={index === 0}
                  onPress={() => moveTo(index, index - 1)}
                >
                  <ArrowUp aria-hidden="true" />
                </IconButton>
                <IconButton
                  id={`down-${id}`}
                  label={t('moveDown', { number })}
                  isDisabled={index === last}
                  onPress={() => moveTo(index, index + 1)}
                >
                  <ArrowDown aria-hidden="true" />
                </IconButton>
                <IconButton label={t('removePhase', { number })} onPress={() => takeAway(index)}>
                  <X aria-hidden="true" />
                </IconButton>
              </>
            }
          >
            <div className={styles.phase}>
              <FormText control={control} name={`${at}.title`} label={t('phaseTitle')} />
              <FormText
                short
                control={control}
                name={`${at}.months`}
                label={t('phaseMonths')}
                inputMode="numeric"
                autoComplete="off"
              />
              <div className={styles.focus}>
                <FormTextArea
                  rows={2}
                  control={control}
                  name={`${at}.focus`}
                  label={t('phaseFocus')}
                  description={index === 0 ? t('phaseFocusHelp') : undefined}
                  maxLength={500}
                />
              </div>
            </div>
          </FieldGroup>
        )
      })}
      {fields.length === 0 && <Notice>{t('templateEmpty')}</Notice>}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          onPress={() => append(emptyPhase(), { focusName: `planTemplate.${fields.length}.title` })}
        >
          {t('addPhase')}
        </Button>
      </div>
      <div role="status">
        <VisuallyHidden>{news}</VisuallyHidden>
      </div>
    </Stack>
  )
}
