import { CircleCheckBig, CircleX, Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Enrolment, EnrolmentStatus } from '@/api'
import { useCan } from '@/auth'
import { useFormat } from '@/i18n'
import { links } from '@/links'
import { Button, IconButton, lazyDialog, Menu, MenuItem, Tag, useFocusAfterwards, type Hue } from '@/ui'
import { useOpenDraft } from '@/ui/form'
import styles from './Enrolments.module.css'
import { stepDraft, stepsOf, type Step } from './steps'

const EnrolDialog = lazyDialog(async () => (await import('./EnrolDialog')).EnrolDialog)
const EndDialog = lazyDialog(async () => (await import('./EndDialog')).EndDialog)

const hues: Partial<Record<EnrolmentStatus, Hue>> = { referred: 'rav', enrolled: 'moss' }

/** A family's time in one programme, and the next steps for those who may take them. */
export function EnrolmentRow({ enrolment, programme }: { enrolment: Enrolment; programme: string }) {
  const { t } = useTranslation('enrolment')
  const mayEnrol = useCan('enrolments.enrol')
  const mayEnd = useCan('enrolments.end')
  const { id, status } = enrolment
  const steps = stepsOf(enrolment).filter((step) => (step === 'enrol' ? mayEnrol : mayEnd))
  const [open, setOpen] = useOpenDraft(steps.map((step) => stepDraft(id, step)))
  const step = steps.find((each) => open === stepDraft(id, each))
  const row = useFocusAfterwards<HTMLLIElement>(step !== undefined)
  const openStep = (which: Step) => () => setOpen(stepDraft(id, which))
  const dialog = { enrolment, programme, onClose: () => setOpen(null) }
  return (
    <li className={styles.row} ref={row} tabIndex={-1}>
      <div className={styles.what}>
        <p className={styles.name}>
          <Link to={links.programme(enrolment.programmeId)}>{programme}</Link>
          <Tag hue={hues[status]}>{t(`status.${status}`)}</Tag>
        </p>
        <p className={styles.course}>{useCourse(enrolment)}</p>
        {enrolment.endReason && <p className={styles.reason}>{enrolment.endReason}</p>}
      </div>
      {steps.length > 0 && (
        <div className={styles.actions}>
          {steps.includes('enrol') && <Button onPress={openStep('enrol')}>{t('enrol.do')}</Button>}
          {mayEnd && (
            <Menu
              trigger={
                <IconButton label={t('actions', { programme })}>
                  <Ellipsis aria-hidden="true" />
                </IconButton>
              }
            >
              {steps.includes('complete') ? (
                <MenuItem icon={<CircleCheckBig aria-hidden="true" />} onAction={openStep('complete')}>
                  {t('complete.title')}
                </MenuItem>
              ) : null}
              <MenuItem icon={<CircleX aria-hidden="true" />} onAction={openStep('discontinue')}>
                {t(status === 'referred' ? 'turnDown.title' : 'discontinue.title')}
              </MenuItem>
            </Menu>
          )}
        </div>
      )}
      {step === 'enrol' && <EnrolDialog {...dialog} />}
      {(step === 'complete' || step === 'discontinue') && <EndDialog {...dialog} step={step} />}
    </li>
  )
}

/** Its dates in words, in their order; a line may end after each of them. */
function useCourse({ referredOn, enrolledOn, endedOn, status }: Enrolment) {
  const { t } = useTranslation('enrolment')
  const format = useFormat()
  const ended = status === 'completed' ? 'completedOn' : 'discontinuedOn'
  return [
    t('referredOn', { date: format.shortDate(referredOn) }),
    enrolledOn && t('enrolledOn', { date: format.shortDate(enrolledOn) }),
    endedOn && t(ended, { date: format.shortDate(endedOn) }),
  ]
    .filter((part) => part !== null)
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join('\u00a0· ')
}
