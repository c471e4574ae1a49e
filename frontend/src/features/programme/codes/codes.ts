import type { Code } from '@/api'

/** Every list there is: one more in the contract fails the typecheck until it has its words here. */
const known: Record<Code['list'], true> = { 'break-glass-reason': true }
export const codeLists = Object.keys(known) as Code['list'][]

type Period = Pick<Code, 'validFrom' | 'validTo'>

/** Seen from a day: `ending` still holds, and it is known for how long. */
export function stateOf({ validFrom, validTo }: Period, day: string) {
  if (validTo && validTo < day) return 'ended'
  if (validFrom > day) return 'upcoming'
  return validTo ? 'ending' : 'open'
}

/** Beneath each other as they are offered, and apart from them those that no longer are. */
export function ofList(codes: readonly Code[], list: Code['list'], day: string) {
  const all = codes.filter((code) => code.list === list).sort((a, b) => a.sequence - b.sequence)
  const hasEnded = (code: Code) => stateOf(code, day) === 'ended'
  return { offered: all.filter((code) => !hasEnded(code)), ended: all.filter(hasEnded) }
}

const highest = 10_000
const step = 10

/** After all others, with room for some between. */
export const lastSequence = (codes: readonly Code[]) =>
  Math.min(Math.max(0, ...codes.map(({ sequence }) => sequence)) + step, highest)

/**
 * The new numbers that bring a code to another place: its own alone when there is room between its new neighbours,
 * otherwise everybody's, with room for the next time.
 */
export function renumbered(codes: readonly Code[], from: number, to: number) {
  const order = codes.filter((_, index) => index !== from)
  const moved = codes[from]!
  order.splice(to, 0, moved)
  const before = order[to - 1]?.sequence ?? -1
  const after = order[to + 1]?.sequence ?? Math.min(before + 2 * step, highest + 1)
  if (after - before > 1) return [{ code: moved, sequence: Math.floor((before + after) / 2) }]
  return order
    .map((code, index) => ({ code, sequence: (index + 1) * step }))
    .filter(({ code, sequence }) => code.sequence !== sequence)
}

const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' }

/** What is kept when it is chosen, made of its name: "Standing in for a colleague" is standing-in-for-a-colleague. */
export const codeFrom = (name: string) =>
  name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '')
