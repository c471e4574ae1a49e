// Documents, migrations and the checks themselves; the frontend's sources have a configuration of their own.
import { fileURLToPath } from 'node:url'

export default {
  semi: false,
  singleQuote: true,
  printWidth: 110,
  trailingComma: 'all',
  overrides: [
    { files: '*.yml', options: { singleQuote: false } },
    { files: '*.md', options: { printWidth: 120, proseWrap: 'always' } },
    {
      files: '*.sql',
      options: {
        // Found from here, wherever the file lies.
        plugins: [fileURLToPath(import.meta.resolve('prettier-plugin-sql'))],
        language: 'postgresql',
        keywordCase: 'lower',
        dataTypeCase: 'lower',
        functionCase: 'lower',
        expressionWidth: 100,
        tabWidth: 4,
      },
    },
  ],
}
