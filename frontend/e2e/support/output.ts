import { fileURLToPath } from 'node:url'

/** A place beneath the folder that is not committed. */
export const output = (...path: string[]) =>
  fileURLToPath(new URL(['../.output', ...path].join('/'), import.meta.url))
