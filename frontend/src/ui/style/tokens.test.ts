import { describe, expect, it } from 'vitest'
import css from './tokens.css?raw'

/** The colours of one block, with var() followed. */
function tokens(selector: string, under: Record<string, string> = {}) {
  const block = css.slice(css.indexOf(selector) + selector.length).match(/{([^}]*)}/)![1]!
  const own = Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, k, v]) => [k!, v!]))
  return { ...under, ...own }
}

function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(set: Record<string, string>, a: string, b: string) {
  const colour = (name: string): string => {
    const value = set[name]!
    const next = /^var\((.*)\)$/.exec(value)?.[1]
    return next ? colour(next) : value
  }
  const [high, low] = [luminance(colour(a)), luminance(colour(b))].sort((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}

const light = tokens('\n:root ')
const dark = tokens(":root[data-theme='dark'] ", light)

const grounds = ['--paper', '--surface', '--sunken']
const hues = ['fjord', 'rav', 'moss', 'rose', 'plum', 'sky']
const textPairs = [
  ...grounds.flatMap((ground) =>
    ['--ink', '--ink-2', '--ink-3', '--fjord', '--rose'].map((ink) => [ink, ground]),
  ),
  ...hues.map((hue) => [`--${hue}-ink`, `--${hue}-soft`]),
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-hover'],
  ['--on-danger', '--danger'],
  ['--on-danger', '--danger-hover'],
  ['--paper', '--ink'],
] as [string, string][]

const edgePairs = [
  ...grounds.flatMap((ground) => [
    ['--control-line', ground],
    ['--focus', ground],
  ]),
  ...hues.map((hue) => [`--${hue}`, '--surface']),
] as [string, string][]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, set) => {
  it.each(textPairs)('%s can be read on %s', (ink, ground) =>
    expect(contrast(set, ink, ground)).toBeGreaterThanOrEqual(4.5),
  )
  it.each(edgePairs)('%s stands out from %s', (edge, ground) =>
    expect(contrast(set, edge, ground)).toBeGreaterThanOrEqual(3),
  )
})

it('is the same dark whether the computer or the person chose it', () => {
  expect(tokens(":root:not([data-theme='light']) ")).toEqual(tokens(":root[data-theme='dark'] "))
})
