import type { APIRequestContext } from '@playwright/test'

type Entity = { id: string; version: string }
export type Member = Entity & { personId: string; givenName: string }
export type Family = Entity & { caseNumber: string; name: string; members: Member[] }
export type Phase = Entity & { sequence: number; title: string; startDate: string; endDate: string }
export type Plan = Entity & { title: string; status: string; phases: Phase[] }
export type Goal = Entity & {
  title: string
  description: string | null
  targetDate: string | null
  lifeArea: string
  status: string
  phaseId: string | null
}
export type Enrolment = Entity & { status: string; enrolledOn: string | null; endReason: string | null }
export type Overview = { family: Family; plan: Plan | null; goals: Goal[] }

/** What a test needs to find before it begins, made by the same API the screens use. */
export function api(request: APIRequestContext) {
  async function call<T>(method: 'GET' | 'POST' | 'PATCH', path: string, data?: object, version?: string) {
    const answer = await request.fetch(`/api/v1${path}`, {
      method,
      data,
      headers: version ? { 'If-Match': `"${version}"` } : undefined,
    })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const get = <T>(path: string) => call<T>('GET', path)
  const post = <T>(path: string, data: object = {}) => call<T>('POST', path, data)
  async function programme(municipality: string) {
    const { items } = await get<{ items: (Entity & { municipality: string })[] }>('/programmes')
    return items.find((programme) => programme.municipality === municipality)!
  }

  return {
    get,
    post,
    patch: <T>(path: string, data: object, version: string) => call<T>('PATCH', path, data, version),
    overview: (familyId: string) => get<Overview>(`/families/${familyId}/overview`),
    programme,
    /** One of the families every first start brings. */
    demoFamily: async (name: string) => {
      const { items } = await get<{ items: Family[] }>(`/families?q=${encodeURIComponent(name)}`)
      return items.find((family) => family.name === name)!
    },
    /** On whose team the caseworker and the leader are too. */
    family: async (name: string) => {
      const family = await post<Family>('/families', {
        name: `Familien ${name}`,
        members: [
          { givenName: 'Lise', familyName: name, birthDate: '1987-05-14', role: 'parent' },
          { givenName: 'Oskar', familyName: name, birthDate: '2014-02-03', role: 'child' },
        ],
      })
      const { items } = await get<{ items: { id: string; username: string }[] }>('/staff?limit=200')
      for (const [username, role] of [
        ['caseworker', 'caseworker'],
        ['leader', 'other'],
      ]) {
        const colleague = items.find((each) => each.username === username)!
        await post(`/families/${family.id}/team`, { userId: colleague.id, role })
      }
      return family
    },
    /** A draft by Vejle's template: three half-years. */
    plan: async (family: Family, title = 'Ro på hverdagen') =>
      post<Plan>(`/families/${family.id}/plans`, {
        title,
        startDate: today(),
        programmeId: (await programme('Vejle')).id,
      }),
    /** To Vejle's programme. */
    referral: async (family: Family) =>
      post<Enrolment>(`/families/${family.id}/enrolments`, { programmeId: (await programme('Vejle')).id }),
    goal: (plan: Plan, more: object = {}) =>
      post<Goal>(`/plans/${plan.id}/goals`, {
        title: 'Oskar er i skole hver dag',
        lifeArea: 'school-attendance',
        ownerId: null,
        proposedBy: 'family',
        phaseId: plan.phases[0]!.id,
        ...more,
      }),
  }
}

export type Api = ReturnType<typeof api>

/** Today where the municipality is, as the API writes it. */
export const today = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())

/** So that a test can run twice on one system. */
export const newName = (name: string) => `${name} ${Date.now().toString(36).slice(-5)}`
