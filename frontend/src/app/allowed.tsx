import { Outlet } from 'react-router'
import { useCan, type Action } from '@/auth'
import { NoAccess } from './pages/NoAccess'

/** A page that is not part of somebody's role says so, instead of showing empty lists. */
function Allowed({ action }: { action: Action }) {
  return useCan(action) ? <Outlet /> : <NoAccess />
}

export const allowed = (action: Action) => ({ element: <Allowed action={action} /> })
