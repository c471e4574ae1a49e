/**
 * Three versions of the same thing: what both started from, what I made of it, what somebody else saved
 * meanwhile. A field only one side changed is decided; a field both changed to different values is a question.
 */
export type Fields = Record<string, unknown>

export type Merge<T extends Fields> = {
  /** Everything decided so far; open questions stand on `theirs` until they are answered. */
  merged: T
  /** Both changed it, differently. */
  open: (keyof T & string)[]
  /** Only they changed it; it is taken over. */
  taken: (keyof T & string)[]
}

/** Equal as JSON is equal: order of keys does not matter, and missing is the same as null. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]))
  if (isFields(a) && isFields(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
  return false
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function merge<T extends Fields>(base: T, mine: T, theirs: T): Merge<T> {
  const merged: Fields = { ...theirs }
  const open: (keyof T & string)[] = []
  const taken: (keyof T & string)[] = []
  for (const name of Object.keys(mine)) {
    const iChanged = !same(base[name], mine[name])
    const theyChanged = !same(base[name], theirs[name])
    if (iChanged && theyChanged && !same(mine[name], theirs[name])) open.push(name)
    else if (iChanged) merged[name] = mine[name]
    else if (theyChanged) taken.push(name)
  }
  return { merged: merged as T, open, taken }
}

export type Choices = Record<string, 'mine' | 'theirs'>

/** The merge with the open questions answered. */
export function resolve<T extends Fields>(result: Merge<T>, mine: T, choices: Choices): T {
  const chosen = result.open.filter((name) => choices[name] === 'mine').map((name) => [name, mine[name]])
  return { ...result.merged, ...Object.fromEntries(chosen) }
}

/** Only what differs: the body of a PATCH. */
export function changes<T extends Fields>(base: Fields, values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !same(base[name], value)),
  ) as Partial<T>
}
