import { useQueryClient } from '@tanstack/react-query'
import { Fragment, useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem, useSessionExpired } from '@/api'
import { ErrorState, Loading } from '@/ui'
import { clearDrafts, DraftOwnerProvider } from '@/ui/form'
import { Doorstep } from './Doorstep'
import { useSignedOutElsewhere } from './leaveNothing'
import { SessionExpired } from './SessionExpired'
import { SessionTime } from './SessionTime'
import { forgetTheRest, MeContext, useMeQuery, useReread } from './useMe'
import { forgetWayBack } from './wayBack'
import { Welcome } from './Welcome'

/** The gate around everything: who you are, or a calm page with one button. Never a redirect by itself. */
export function RequireSignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common')
  const me = useMeQuery()
  const expired = useSessionExpired()
  useReread(me, expired)
  useSignedOutElsewhere()
  const queries = useQueryClient()
  const id = me.data?.id

  useEffect(() => {
    if (!id) return
    // Somebody else on the same tab must not find what the one before had begun to write.
    clearDrafts(id)
    forgetWayBack()
  }, [id])

  useEffect(() => {
    // The page is gone from the screen: what it showed must not be left in the browser either.
    if (expired) forgetTheRest(queries)
  }, [expired, queries])

  if (me.data && expired) return <SessionExpired />
  if (me.data)
    return (
      <MeContext value={me.data}>
        <DraftOwnerProvider value={me.data.id}>
          {/* Another user starts on a page of their own, with nothing of the former one's in its state. */}
          <Fragment key={me.data.id}>{children}</Fragment>
          <SessionTime />
        </DraftOwnerProvider>
      </MeContext>
    )
  if (me.isPending) return <Loading />
  if (isProblem(me.error, 'unauthenticated')) return <Welcome />
  return (
    <Doorstep title={t('brand')}>
      <ErrorState compact error={me.error} onRetry={() => void queries.resetQueries({ queryKey: ['me'] })} />
    </Doorstep>
  )
}
