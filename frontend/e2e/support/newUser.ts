import type { System } from './system'

/** Somebody whom no other test signs in as: what is done to all of their sessions is done to nobody else. */
export async function newUser({ keycloakUrl, environment }: System, role: string, password = 'demo') {
  const token = await answer<{ access_token: string }>(
    `${keycloakUrl}/realms/master/protocol/openid-connect/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'admin-cli',
        username: 'admin',
        password: environment.KEYCLOAK_ADMIN_PASSWORD!,
      }),
    },
  )
  const headers = { Authorization: `Bearer ${token.access_token}`, 'Content-Type': 'application/json' }
  const realm = `${keycloakUrl}/admin/realms/familieplan`
  const username = `${role}-${Date.now()}`
  await done(`${realm}/users`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      username,
      firstName: 'Ane',
      lastName: 'Overalt',
      email: `${username}@familieplan.example`,
      enabled: true,
      credentials: [{ type: 'password', value: password }],
    }),
  })
  const [user] = await answer<{ id: string }[]>(`${realm}/users?exact=true&username=${username}`, { headers })
  const granted = await answer(`${realm}/roles/${role}`, { headers })
  await done(`${realm}/users/${user!.id}/role-mappings/realm`, {
    method: 'POST',
    headers,
    body: JSON.stringify([granted]),
  })
  return username
}

async function done(address: string, request: RequestInit) {
  const response = await fetch(address, request)
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response
}

const answer = async <T>(address: string, request: RequestInit) =>
  (await done(address, request).then((response) => response.json())) as T
