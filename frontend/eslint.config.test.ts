import { ESLint } from 'eslint'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** A rule that finds nothing because it looks at nothing would be silent in just the same way. */
const eslint = new ESLint({ cwd: fileURLToPath(new URL('.', import.meta.url)) })

async function refusals(filePath: string, from: string) {
  const [result] = await eslint.lintText(`import * as other from '${from}'\nexport const names = other\n`, {
    filePath,
  })
  return result!.messages.filter(({ ruleId }) => ruleId === 'boundaries/dependencies').length
}

describe('the rooms of the frontend', { timeout: 60_000 }, () => {
  it.each([
    ['src/ui/show/made-up.ts', '@/features/family'],
    ['src/ui/show/made-up.ts', '@/api'],
    ['src/api/made-up.ts', '@/auth'],
    ['src/i18n/made-up.ts', '@/ui'],
    ['src/features/goal/made-up.ts', '@/features/plan'],
    ['src/features/goal/made-up.ts', '../plan'],
    ['src/features/goal/made-up.ts', '@/app/routes'],
  ])('%s may not import %s', async (file, from) => {
    expect(await refusals(file, from)).toBe(1)
  })

  it.each([
    ['src/app/pages/made-up.ts', '@/features/family'],
    ['src/features/goal/made-up.ts', '@/api'],
    ['src/features/goal/made-up.ts', './moves'],
    ['src/auth/made-up.ts', '@/ui'],
  ])('%s may import %s', async (file, from) => {
    expect(await refusals(file, from)).toBe(0)
  })
})
