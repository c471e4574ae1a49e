import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, useLanguage } from '@/i18n'
import { Button } from '@/ui'
import styles from './Doorstep.module.css'

/** The page around whoever is not inside yet. */
export function Doorstep({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const { t } = useTranslation('common')
  const other = useLanguage() === 'da' ? 'en' : 'da'
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <img src="/favicon.svg" alt="" className={styles.mark} />
        <div>
          <h1>{title}</h1>
          {text && <p className={styles.text}>{text}</p>}
        </div>
        {children}
        <Button kind="quiet" className={styles.language} onPress={() => void chooseLanguage(other)}>
          <span lang={other}>{t(`language.${other}`)}</span>
        </Button>
      </div>
    </main>
  )
}
