/** What the session endpoint answers: the access token lives in this tab's memory alone, the refresh token in a cookie that no script reads. */
export interface Tokens {
  readonly accessToken: string
  readonly expiresInMs: number
}

export type SessionState =
  | { readonly status: 'restoring' }
  | { readonly status: 'signed-out'; readonly reason?: 'ended' }
  | { readonly status: 'signed-in' }

/** The endpoint said no; `code` is stable (`INVALID_CREDENTIALS`, `RATE_LIMITED`, …, `UNREACHABLE` when there was no answer). */
export class SessionError extends Error {
  override readonly name = 'SessionError'
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

const PATH = '/app/session'
/** Says that there may be a cookie, so that a stranger's first visit asks nothing. */
const HINT = 'broxiva.session'
/** Before this much of its life is left, a token is not used for something new. */
const EARLY_MS = 60_000
/** How long an answer is waited for: less than the server repeats it for, so that who asks again has it. */
const PATIENCE_MS = 15_000

type News = 'signed-in' | 'signed-out' | 'switched'

/** One person's session in this tab, in step with the other tabs. */
export interface Session {
  getState(): SessionState
  subscribe(listener: () => void): () => void
  /** A token that is good for a while; undefined when nobody is signed in. Refreshes when it has to. */
  token(): Promise<string | undefined>
  /** Gets a new token whatever the old one looks like; false when the session has ended. `stale` is the token that was refused. */
  renew(stale?: string): Promise<boolean>
  restore(): Promise<void>
  /** @throws {SessionError} */
  signIn(credentials: { email: string; password: string }): Promise<void>
  /** Acts for another organization from now on, in all tabs. @throws {SessionError} */
  switchOrganization(organizationId: string): Promise<void>
  signOut(options?: { everywhere?: boolean }): Promise<void>
}

/** `onChange` runs whenever who asks has changed, before anybody is told: what was cached for the one before goes. */
export function createSession({ onChange }: { onChange: () => Promise<void> | void }): Session {
  let state: SessionState = { status: 'restoring' }
  let tokens: (Tokens & { readonly until: number }) | undefined
  let refreshing: Promise<boolean> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('broxiva-session')

  tabs?.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (data === 'signed-out') void become({ status: 'signed-out' })
    else void renew().then((known) => known && onChange())
  })

  function take(answer: Tokens): void {
    tokens = { ...answer, until: Date.now() + answer.expiresInMs }
    clearTimeout(timer)
    // Tabs that were opened together do not all come at once.
    timer = setTimeout(() => void renew().catch(() => {}), Math.max(1_000, answer.expiresInMs - EARLY_MS - Math.random() * 10_000))
  }

  async function become(next: SessionState): Promise<void> {
    if (next.status !== 'signed-in') {
      tokens = undefined
      clearTimeout(timer)
    }
    const changed = next.status !== state.status
    state = next
    remember(next.status === 'signed-in')
    if (changed) await onChange()
    for (const listener of listeners) listener()
  }

  /** One at a time in this tab, and by Web Locks in this browser: a refresh token works once. */
  function renew(stale?: string, organizationId?: string): Promise<boolean> {
    if (stale !== undefined && tokens && tokens.accessToken !== stale) return Promise.resolve(true)
    return refreshing ??= underLock(async () => {
      const answer = await call<{ tokens: Tokens | null }>('POST', '/refresh', { organizationId })
      if (!answer.tokens) {
        await become({ status: 'signed-out', ...state.status === 'signed-in' && { reason: 'ended' } })
        return false
      }
      take(answer.tokens)
      if (state.status !== 'signed-in') await become({ status: 'signed-in' })
      return true
    }).finally(() => { refreshing = undefined })
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async token() {
      if (state.status === 'restoring') await refreshing?.catch(() => {})
      if (state.status !== 'signed-in') return undefined
      if (!tokens || tokens.until - Date.now() < EARLY_MS / 2) await renew()
      return tokens?.accessToken
    },
    renew: (stale) => renew(stale),
    async restore() {
      if (!mayBeSignedIn()) return become({ status: 'signed-out' })
      try {
        await renew()
      } catch {
        // The network is away, not the session: whoever asks next tries again.
        await become({ status: 'signed-in' })
      }
    },
    async signIn(credentials) {
      const answer = await underLock(() => call<{ tokens: Tokens }>('POST', '', credentials))
      take(answer.tokens)
      await become({ status: 'signed-in' })
      tabs?.postMessage('signed-in' satisfies News)
    },
    async switchOrganization(organizationId) {
      await refreshing
      if (!await renew(undefined, organizationId)) return
      await onChange()
      tabs?.postMessage('switched' satisfies News)
      for (const listener of listeners) listener()
    },
    async signOut({ everywhere = false } = {}) {
      await refreshing?.catch(() => {})
      await underLock(() => call('DELETE', '', { everywhere }))
      await become({ status: 'signed-out' })
      tabs?.postMessage('signed-out' satisfies News)
    },
  }
}

async function call<T>(method: 'POST' | 'DELETE', path: string, body: unknown): Promise<T> {
  let response: Response
  try {
    response = await fetch(PATH + path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch {
    throw new SessionError('UNREACHABLE')
  }
  const answer = await response.json().catch(() => ({})) as { code?: string }
  if (!response.ok) throw new SessionError(answer.code ?? 'INTERNAL_SERVER_ERROR')
  return answer as T
}

/** The server repeats its answer to a refresh that comes twice within seconds, for browsers without Web Locks. */
async function underLock<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request('broxiva-session', work) as T : work()
}

function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(HINT) === '1'
  } catch {
    return true
  }
}

function remember(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(HINT, '1')
    else localStorage.removeItem(HINT)
  } catch { /* Storage is switched off: the cookie alone decides. */ }
}
