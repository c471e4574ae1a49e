import type { Page } from '@playwright/test'
import { oneAtATime } from './oneAtATime'

/** The demo users: the user name is the role, the password is the same for all. */
export const people = {
  coordinator: 'Mette Sørensen',
  caseworker: 'Jakob Lund',
  leader: 'Hanne Kjær',
  evaluator: 'Søren Dam',
  auditor: 'Birgit Frost',
  administrator: 'Peter Østergaard',
} as const

export type Role = keyof typeof people

/** From our own page with its one button through Keycloak's, and back to the address one came from. */
export async function signIn(page: Page, role: Role) {
  await page.getByRole('button', { name: /^(Log ind|Sign in)$/ }).click()
  await fillInAtKeycloak(page, role)
}

export async function fillInAtKeycloak(page: Page, role: Role) {
  await page.locator('#username').fill(role)
  await page.locator('#password').fill('demo')
  await oneAtATime(role, async () => {
    await page.locator('#kc-login').click()
    await userMenu(page, role).waitFor()
  })
}

export const userMenu = (page: Page, role: Role) =>
  page.getByRole('button', { name: new RegExp(`^(Din menu|Your menu): ${people[role]}$`) })

export async function signOut(page: Page, role: Role) {
  await userMenu(page, role).click()
  await page.getByRole('menuitem', { name: /^(Log ud|Sign out)$/ }).click()
}
