import type always from './da'
import type access from './da/access.json'

type Texts = typeof always & { access: typeof access }

// Danish is the original: its keys are the keys there are, so a misspelt key fails the typecheck.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Texts
  }
}
