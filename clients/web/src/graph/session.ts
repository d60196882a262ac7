import { takeRefreshed } from '../head-start/head-start.ts'
import { callSession, inTurn, mayBeSignedIn, refreshSession, rememberSignedIn, type Tokens } from './session-endpoint.ts'

export type SessionState =
  | { readonly status: 'restoring' }
  | { readonly status: 'signed-out'; readonly reason?: 'ended' }
  | { readonly status: 'signed-in' }

/** Before this much of its life is left, a token is not used for something new. */
const EARLY_MS = 60_000

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
    rememberSignedIn(next.status === 'signed-in')
    if (changed) await onChange()
    for (const listener of listeners) listener()
  }

  /** One at a time in this tab, and by Web Locks in this browser: a refresh token works once. */
  function renew(stale?: string, refresh = () => refreshSession()): Promise<boolean> {
    if (stale !== undefined && tokens && tokens.accessToken !== stale) return Promise.resolve(true)
    return refreshing ??= inTurn(async () => {
      const answer = await refresh()
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
        await renew(undefined, () => takeRefreshed() ?? refreshSession())
      } catch {
        // The network is away, not the session: whoever asks next tries again.
        await become({ status: 'signed-in' })
      }
    },
    async signIn(credentials) {
      const answer = await inTurn(() => callSession<{ tokens: Tokens }>('POST', '', credentials))
      take(answer.tokens)
      await become({ status: 'signed-in' })
      tabs?.postMessage('signed-in' satisfies News)
    },
    async switchOrganization(organizationId) {
      await refreshing
      if (!await renew(undefined, () => refreshSession(organizationId))) return
      await onChange()
      tabs?.postMessage('switched' satisfies News)
      for (const listener of listeners) listener()
    },
    async signOut({ everywhere = false } = {}) {
      await refreshing?.catch(() => {})
      await inTurn(() => callSession('DELETE', '', { everywhere }))
      await become({ status: 'signed-out' })
      tabs?.postMessage('signed-out' satisfies News)
    },
  }
}
