import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import i18next from 'eslint-plugin-i18next'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'

/** src/app → src/features/<room> → src/api, src/auth, src/ui; nothing points the other way. */
const rooms = {
  app: ['app', 'feature', 'auth', 'api', 'ui', 'i18n', 'links'],
  feature: ['auth', 'api', 'ui', 'i18n', 'links'],
  auth: ['auth', 'api', 'ui', 'i18n', 'links'],
  // The API's refusals are put into the shape in which ui shows them; a type and nothing more.
  api: ['api', 'ui', 'i18n'],
  ui: ['ui', 'i18n'],
  i18n: ['i18n'],
  links: ['links'],
  test: ['app', 'feature', 'auth', 'api', 'ui', 'i18n', 'links', 'test'],
}

export default tseslint.config(
  { ignores: ['dist', 'test-results', 'playwright-report', 'e2e/.output', 'src/api/schema.gen.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}', '*.ts', 'e2e/**', 'server/**', 'scripts/**'],
    languageOptions: { globals: globals.node },
  },
  // A fixture that needs no other says so with an empty pattern.
  { files: ['e2e/**'], rules: { 'no-empty-pattern': 'off' } },
  { files: ['public/*.js'], languageOptions: { globals: globals.browser, sourceType: 'script' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
    plugins: { boundaries },
    languageOptions: { globals: globals.browser },
    settings: {
      'import/resolver': { [fileURLToPath(new URL('eslint-resolver.cjs', import.meta.url))]: {} },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'feature', pattern: 'src/features/*', capture: ['room'] },
        { type: 'auth', pattern: 'src/auth' },
        { type: 'api', pattern: 'src/api' },
        { type: 'ui', pattern: 'src/ui' },
        { type: 'i18n', pattern: 'src/i18n' },
        { type: 'test', pattern: 'src/test' },
        { type: 'links', pattern: 'src/links' },
      ],
    },
    rules: {
      // What somebody has typed is text, never markup.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(innerHTML|outerHTML)$/]",
          message: 'Text is shown as text.',
        },
      ],
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...Object.entries(rooms).map(([type, may]) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: may } } } },
            })),
          ],
        },
      ],
    },
  },
  {
    // Every word a person reads is in src/i18n.
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx', 'src/test/**'],
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': {
            include: [
              'label',
              'title',
              'placeholder',
              'description',
              'aria-label',
              'alt',
              'text',
              'submit',
              'confirm',
            ],
          },
          words: { exclude: ['[^\\p{L}]*'] },
        },
      ],
    },
  },
  {
    files: ['src/**/*.test.{ts,tsx}'],
    rules: { 'boundaries/dependencies': 'off' },
  },
)
