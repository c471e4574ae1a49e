import type { BreakGlass } from '@/api'

export const isOpen = ({ closesAt }: Pick<BreakGlass, 'closesAt'>, now = Date.now()) =>
  Date.parse(closesAt) > now

const weekMs = 7 * 24 * 60 * 60 * 1000

/** By somebody else, and not so long ago that it is no news to whoever was away. */
export const isNews = ({ mine, openedAt }: Pick<BreakGlass, 'mine' | 'openedAt'>, now = Date.now()) =>
  !mine && now - Date.parse(openedAt) < weekMs
