import clsx from 'clsx'
import type { ReactNode } from 'react'
import styles from './show.module.css'

/** The few hues there are. A hue never says anything alone: words stand beside it. */
export type Hue = 'fjord' | 'sky' | 'plum' | 'rav' | 'moss' | 'rose'

const personHues: Hue[] = ['fjord', 'sky', 'plum', 'rav', 'moss', 'rose']

/** The same place in the family, the same colour, on every screen. */
export const personHue = (place: number): Hue => personHues[Math.max(place, 0) % personHues.length]!

export function Tag({ hue, icon, children }: { hue?: Hue; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={clsx(styles.tag, hue && styles[hue])}>
      {icon}
      {children}
    </span>
  )
}

export function Dot({ hue }: { hue?: Hue }) {
  return <span className={clsx(styles.dot, hue && styles[hue])} aria-hidden="true" />
}

/** A whole character: an emoji is two of what a string counts. */
const first = (word: string) => [...word][0] ?? ''

const initials = (name: string) => {
  const words = name.trim().split(/\s+/)
  const last = words.length > 1 ? words.at(-1)! : ''
  return (first(words[0]!) + first(last)).toLocaleUpperCase('da')
}

/** Initials on a soft hue; decoration, the name stands beside it. */
export function Avatar({ name, hue, small }: { name: string; hue?: Hue; small?: boolean }) {
  return (
    <span className={clsx(styles.avatar, hue && styles[hue], small && styles.small)} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

/** A family member as a pill: initials, name, and a line beneath. */
export function PersonChip({ name, note, hue }: { name: string; note?: ReactNode; hue?: Hue }) {
  return (
    <span className={styles.person}>
      <Avatar name={name} hue={hue} />
      <span>
        <bdi>{name}</bdi>
        {note && <small>{note}</small>}
      </span>
    </span>
  )
}

/** A person's own words, word for word, in the serif that nothing else uses. */
export function OwnWords({ children, by }: { children: string; by: ReactNode }) {
  return (
    <blockquote className={styles.words}>
      <p>
        {'»'}
        <bdi>{children}</bdi>
        {'«'}
      </p>
      <footer>{by}</footer>
    </blockquote>
  )
}

/** Thead and tbody go in as they are; it scrolls sideways on its own when it must. */
export function Table({ label, children }: { label: string; children: ReactNode }) {
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        {children}
      </table>
    </div>
  )
}

/** Name and value pairs. */
export function Facts({ items }: { items: { term: string; value: ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
