import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { TemplatePhase } from '@/api'
import { isolate } from '@/i18n'
import styles from './programme.module.css'
import { spansOf } from './template'

/** The phases one after the other, each as wide as it is long; the words in it say the same. */
export function TemplatePicture({ template }: { template: readonly TemplatePhase[] }) {
  const { t } = useTranslation('programme')
  return (
    <ol className={styles.picture}>
      {spansOf(template).map((phase) => (
        <li key={phase.number} style={{ '--months': phase.months } as CSSProperties}>
          <small>{t(phase.from === phase.to ? 'spanOne' : 'span', phase)}</small>
          <strong>{`${phase.number} · ${isolate(phase.title)}`}</strong>
          <span>{phase.focus}</span>
        </li>
      ))}
    </ol>
  )
}

/** The same as a strip without words, for a card; the words stand beneath it. */
export function TemplateStrip({ template }: { template: readonly TemplatePhase[] }) {
  return (
    <span className={styles.strip} aria-hidden="true">
      {template.map(({ months }, index) => (
        <span key={index} style={{ '--months': months } as CSSProperties}>
          {months}
        </span>
      ))}
    </span>
  )
}
