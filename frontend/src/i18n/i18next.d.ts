import type always from './da'
import type access from './da/access.json'
import type programme from './da/programme.json'

type Texts = typeof always & { access: typeof access; programme: typeof programme }

// Danish is the original: its keys are the keys there are, so a misspelt key fails the typecheck.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Texts
  }
}
