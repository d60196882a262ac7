import type { Ports } from '../ports/ports.ts'
import type { Session } from '../session/session.ts'
import { newTraceparent } from './trace.ts'

/** Sends the session's credentials along; when they have ended they are exchanged and the request is sent once more: it was not executed. */
export function authorizedFetch(ports: Pick<Ports, 'fetch' | 'randomBytes'>, session: Session): typeof fetch {
  return async (input, init) => {
    const send = async () => ports.fetch(input, { ...init, headers: { ...init?.headers as Record<string, string>, traceparent: newTraceparent(ports), ...await session.headers() } })
    const response = await send()
    if (response.status !== 401) return response
    await session.refresh()
    return session.state.get().phase === 'signed-in' ? send() : response
  }
}
