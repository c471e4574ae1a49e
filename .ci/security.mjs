// Whether docs/security.md names only what there is, and leaves nothing of its list out.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Levels 1 and 2 of OWASP ASVS 5.0.0. */
const asvs = `1.1.1-2 1.2.1-9 1.3.1-11 1.4.1-3 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-4 2.4.1-1 3.2.1-2 3.3.1-4 3.4.1-6
  3.5.1-5 3.7.1-2 4.1.1-3 4.2.1-1 4.3.1-2 4.4.1-4 5.1.1-1 5.2.1-3 5.3.1-2 5.4.1-3 6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4
  6.5.1-5 6.6.1-3 6.8.1-4 7.1.1-3 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 7.6.1-2 8.1.1-2 8.2.1-3 8.3.1-1 8.4.1-1 9.1.1-3
  9.2.1-4 10.1.1-2 10.2.1-2 10.3.1-4 10.4.1-11 10.5.1-5 10.6.1-2 10.7.1-3 11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4
  11.5.1-1 11.6.1-1 12.1.1-3 12.2.1-2 12.3.1-4 13.1.1-1 13.2.1-5 13.3.1-2 13.4.1-5 14.1.1-2 14.2.1-4 14.3.1-3
  15.1.1-3 15.2.1-3 15.3.1-7 16.1.1-1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3 17.1.1-1 17.2.1-4 17.3.1-2`

export const required = asvs.split(/\s+/).flatMap((range) => {
  const [, section, first, last] = /^(.*)\.(\d+)-(\d+)$/.exec(range)
  return Array.from({ length: last - first + 1 }, (_, i) => `${section}.${Number(first) + i}`)
})

/** Every source of ours, by its place in the project. */
export function sources(root) {
  return ['backend', 'frontend', '.ci', 'docs'].flatMap((folder) => files(root, folder))
}

function files(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    return /^(node_modules|target|dist)$|^\.local/.test(entry.name) ? [] : files(root, path)
  })
}

/** @returns {string[]} what the page names between backticks or links to, and is not there */
export function missing(page, root) {
  const all = sources(root)
  const named = [...page.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name)
  const links = [...page.matchAll(/\]\(([^)#:]*)(#[^)]+)?\)/g)].filter(([, file, place]) => file || place)
  return [
    ...named.filter((name) => !isThere(name, all, root)),
    ...links
      .filter(([, file, place]) =>
        file ? !leads(join(root, 'docs', file), place) : !headings(page).has(place),
      )
      .map(([link]) => link),
  ]
}

const leads = (path, place) => existsSync(path) && (!place || headings(readFileSync(path, 'utf8')).has(place))

/** As GitHub names them. */
const headings = (text) =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(
      ([, title]) =>
        `#${title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-')}`,
    ),
  )

function isThere(name, all, root) {
  const [, type, method] = /^([A-Z]\w+(?:Test|IT))(?:\.(\w+))?$/.exec(name) ?? []
  if (type) {
    const file = all.find((path) => path.includes('/src/test/') && basename(path) === `${type}.java`)
    return !!file && (!method || readFileSync(join(root, file), 'utf8').includes(` ${method}(`))
  }
  if (!/^[\w./-]+\.(ts|tsx|mjs|json|yml|yaml|md|java|properties)$/.test(name)) return true
  return existsSync(join(root, name)) || all.some((path) => basename(path) === name)
}

/** The rows of the list: what each requirement says for itself. */
export function rows(page) {
  return [...page.matchAll(/^\| (\d+\.\d+\.\d+) +\| (.+?) +\| (.+?) +\|$/gm)].map(([, id, words, held]) => ({
    id,
    words,
    held,
  }))
}

/** One word for what a row says; a row of which anything is open is open. */
export function answerOf({ held }) {
  if (/\bopen: /i.test(held)) return 'open'
  if (/^Does not apply: /.test(held)) return 'not ours'
  if (/\boperator: /i.test(held)) return 'operator'
  return /`\w+(Test|IT)(\.\w+)?`|`[\w-]+\.(spec|test)\.(ts|tsx|mjs)`|`check-\w+\.mjs`/.test(held)
    ? 'tested'
    : 'nothing'
}
