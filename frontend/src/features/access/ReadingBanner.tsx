import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { glassKey, type BreakGlass } from '@/api'
import { everySecond } from '@/auth'
import { useFormat } from '@/i18n'
import { Notice } from '@/ui'
import './texts'

/** Stands above every page of a family that one reads by a broken glass. */
export function ReadingBanner({ glass }: { glass: BreakGlass }) {
  const { t } = useTranslation('access')
  const format = useFormat()
  useClosing(glass)
  return (
    <Notice kind="warning" title={t('reading.title', { time: format.time(glass.closesAt) })}>
      {t('reading.text')}
    </Notice>
  )
}

/** A computer whose clock is fast asks once more after this long. */
const atLeastMs = 60_000

/** When the glass closes, nothing of the family stays on the screen, also when the computer has slept over it. */
function useClosing({ familyId, closesAt }: BreakGlass) {
  const queries = useQueryClient()
  useEffect(() => {
    const end = Date.parse(closesAt)
    const closeAt = end > Date.now() ? end : Date.now() + atLeastMs
    const stop = everySecond(() => {
      if (Date.now() < closeAt) return
      stop()
      void queries.resetQueries({ queryKey: glassKey })
      void queries.resetQueries({ queryKey: ['family', familyId] })
    })
    return stop
  }, [queries, familyId, closesAt])
}
