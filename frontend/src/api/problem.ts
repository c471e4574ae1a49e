/** What the API answers when it refuses (RFC 9457), or what we say for it when it cannot be reached. */
export type FieldProblem = { field: string; code: string; message?: string }

export class Problem extends Error {
  readonly type: string
  readonly status: number
  readonly errors: FieldProblem[]

  constructor(type: string, status: number, errors: FieldProblem[] = [], detail?: string) {
    super(detail ?? type)
    this.name = 'Problem'
    this.type = type
    this.status = status
    this.errors = errors
  }
}

const byStatus: Record<number, string> = {
  400: 'validation',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  412: 'stale-version',
  413: 'payload-too-large',
  428: 'version-required',
  429: 'too-many-requests',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

/** Reads the answer; one that is no problem document (a proxy's page) still becomes a Problem. */
export async function problemFrom(response: Response): Promise<Problem> {
  const fallback = byStatus[response.status] ?? (response.status >= 500 ? 'internal-error' : 'unknown')
  try {
    const body = (await response.clone().json()) as {
      type?: string
      detail?: string
      errors?: FieldProblem[]
    }
    const slug = body.type?.split('/problems/')[1]
    return new Problem(slug || fallback, response.status, body.errors ?? [], body.detail)
  } catch {
    return new Problem(fallback, response.status)
  }
}

export const isProblem = (error: unknown, ...types: string[]): error is Problem =>
  error instanceof Problem && (types.length === 0 || types.includes(error.type))
