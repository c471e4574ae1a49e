import { useTranslation } from 'react-i18next'
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import { steps, type Achievement } from '../show/ScaleMeter'
import own from './ScaleField.module.css'
import styles from './field.module.css'
import { FieldHelp, FieldLabel, type FieldProps } from './parts'

/** Choosing on the goal-attainment scale: five steps, each with its words. */
export function ScaleField({
  label,
  optional,
  description,
  error,
  value,
  onChange,
  ...props
}: FieldProps & {
  value: Achievement | null
  onChange: (value: Achievement) => void
  onBlur?: () => void
  name?: string
}) {
  const { t } = useTranslation('ui')
  return (
    <AriaRadioGroup
      {...props}
      className={styles.field}
      orientation="horizontal"
      isInvalid={!!error}
      isRequired={!optional}
      validationBehavior="aria"
      data-field
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(Number(next) as Achievement)}
    >
      <FieldLabel label={label} optional={optional} />
      <div className={own.scale}>
        {steps.map((step) => (
          <Radio key={step} value={String(step)} className={own.step}>
            <strong>{step > 0 ? `+${step}` : String(step).replace('-', '−')}</strong>
            {t(`scale.${step}`)}
          </Radio>
        ))}
      </div>
      <FieldHelp description={description} error={error} />
    </AriaRadioGroup>
  )
}
