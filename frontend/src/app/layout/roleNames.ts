import type { TFunction } from 'i18next'
import type { Me } from '@/api'

const roles = ['coordinator', 'caseworker', 'leader', 'evaluator', 'auditor', 'administrator'] as const

/** The roles in words; what Keycloak adds of its own is left out. */
export function roleNames(me: Me, t: TFunction<['common', 'auth']>) {
  const names = roles.filter((role) => me.roles.includes(role)).map((role) => t(`auth:role.${role}`))
  return names.join(', ') || t('auth:noRole')
}
