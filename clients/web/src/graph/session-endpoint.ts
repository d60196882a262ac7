import { SESSION_PATH } from './endpoints.ts'
import { newTraceparent } from './trace.ts'

/** What the session endpoint answers: the access token lives in this tab's memory alone, the refresh token in a cookie that no script reads. */
export interface Tokens {
  readonly accessToken: string
  readonly expiresInMs: number
}

/** `tokens` is null when there is no session any more. */
export interface Refreshed {
  readonly tokens: Tokens | null
}

/** The endpoint said no; `code` is stable (`INVALID_CREDENTIALS`, `RATE_LIMITED`, …, `UNREACHABLE` when there was no answer). */
export class SessionError extends Error {
  override readonly name = 'SessionError'
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** How long an answer is waited for: less than the server repeats it for, so that who asks again has it. */
const PATIENCE_MS = 15_000

/** @throws {SessionError} */
export async function callSession<T>(method: 'POST' | 'DELETE', path: string, body: unknown): Promise<T> {
  let response: Response
  try {
    response = await fetch(SESSION_PATH + path, { method, headers: { 'content-type': 'application/json', 'traceparent': newTraceparent() }, body: JSON.stringify(body), credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch {
    throw new SessionError('UNREACHABLE')
  }
  const answer = await response.json().catch(() => ({})) as { code?: string }
  if (!response.ok) throw new SessionError(answer.code ?? 'INTERNAL_SERVER_ERROR')
  return answer as T
}

/** A new access token; for another organization, when one is named. A refresh token works once: call it {@link inTurn}. @throws {SessionError} */
export function refreshSession(organizationId?: string): Promise<Refreshed> {
  return callSession('POST', '/refresh', { organizationId })
}

/** One tab of this browser after the other. The server repeats its answer to a refresh that comes twice within seconds, for browsers without Web Locks. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request('broxiva-session', work) as T : work()
}

/** Says that there may be a cookie, so that a stranger's first visit asks nothing. */
const HINT = 'broxiva.session'

export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(HINT) === '1'
  } catch {
    return true
  }
}

export function rememberSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(HINT, '1')
    else localStorage.removeItem(HINT)
  } catch { /* Storage is switched off: the cookie alone decides. */ }
}
