import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FamilyFound } from '@/api'
import { today } from '@/i18n/calendar'
import { Button, Card, ErrorState, Notice, Skeleton, Stack } from '@/ui'
import styles from './access.module.css'
import { ReasonForm } from './ReasonForm'
import { useReasons } from './reasons'

/** Name and case number, and no more before one has said why; and what it means to say so. */
export function OpenFamily({ family, onAgain }: { family: FamilyFound; onAgain: () => void }) {
  const { t } = useTranslation('access')
  const reasons = useReasons()
  const choices = reasons.on(today())
  const chosen = useRef<HTMLDivElement>(null)
  // The button that led here is gone: the keyboard goes on from what it found.
  useEffect(() => chosen.current?.focus(), [])
  return (
    <div ref={chosen} tabIndex={-1} className={styles.chosen}>
      <Card title={<bdi>{family.name}</bdi>} note={family.caseNumber}>
        <Stack gap={5}>
          <div>
            <Button kind="quiet" onPress={onAgain}>
              {t('again')}
            </Button>
          </div>
          <Notice title={t('terms.title')}>
            <ul className={styles.terms}>
              <li>{t('terms.seen')}</li>
              <li>{t('terms.read')}</li>
              <li>{t('terms.lasts')}</li>
            </ul>
          </Notice>
          {choices ? (
            <ReasonForm family={family} choices={choices} />
          ) : reasons.error ? (
            <ErrorState compact error={reasons.error} onRetry={() => void reasons.refetch()} />
          ) : (
            <Skeleton lines={6} />
          )}
        </Stack>
      </Card>
    </div>
  )
}
