import type always from './da'
import type access from './da/access.json'
import type codes from './da/codes.json'
import type leaders from './da/leaders.json'
import type programme from './da/programme.json'
import type units from './da/units.json'

type Texts = typeof always & {
  access: typeof access
  codes: typeof codes
  leaders: typeof leaders
  programme: typeof programme
  units: typeof units
}

// Danish is the original: its keys are the keys there are, so a misspelt key fails the typecheck.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Texts
  }
}
