// Tells the boundary rule where `@/…` and relative imports lead. The usual resolver brings native binaries
// of which not every one can be had everywhere.
const { existsSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')

const endings = ['', '.ts', '.tsx', '.json', '.css', '/index.ts', '/index.tsx']
const isFile = (path) => existsSync(path) && statSync(path).isFile()

exports.interfaceVersion = 2
exports.resolve = (source, file) => {
  const from = source.startsWith('@/')
    ? join(__dirname, 'src', source.slice(2))
    : source.startsWith('.') && resolve(dirname(file), source)
  if (!from) return { found: false }
  const path = endings.map((ending) => from + ending).find(isFile)
  return path ? { found: true, path } : { found: false }
}
