import { Outlet } from 'react-router'
import { useCan, useReadOnly, type Action } from '@/auth'
import { Skeleton } from '@/ui'
import { NoAccess } from './pages/NoAccess'

/** A page that is not part of somebody's role says so, instead of showing empty lists. */
function Allowed({ action }: { action: Action }) {
  const isUnknown = useReadOnly() === undefined
  if (useCan(action)) return <Outlet />
  return isUnknown ? <Skeleton /> : <NoAccess />
}

export const allowed = (action: Action) => ({ element: <Allowed action={action} /> })
