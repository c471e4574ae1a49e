import type { Me } from '@/api'
import { can } from '@/auth'

export const scopes = ['mine', 'all'] as const
export type Scope = (typeof scopes)[number]

/** Those who register families start on their own; a leader registers none and starts on all of the programmes'. */
export const startScope = (me: Pick<Me, 'roles'>): Scope => (can(me, 'families.write') ? 'mine' : 'all')

const keyOf = (userId: string) => `familieplan.today.${userId}`

/** What this user chose last time on this computer; whoever leads nothing has nothing to choose between. */
export function rememberedScope(me: Pick<Me, 'id' | 'roles'>): Scope {
  if (!can(me, 'families.lead')) return 'mine'
  try {
    const kept = localStorage.getItem(keyOf(me.id))
    return scopes.find((scope) => scope === kept) ?? startScope(me)
  } catch {
    return startScope(me)
  }
}

export function rememberScope(me: Pick<Me, 'id'>, scope: Scope) {
  try {
    localStorage.setItem(keyOf(me.id), scope)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
