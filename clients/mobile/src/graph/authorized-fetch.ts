import type { Ports } from '../ports/ports.ts'
import type { Session, Who } from '../session/session.ts'
import { newTraceparent } from './trace.ts'

/**
 * Sends the session's credentials along; when they have ended they are exchanged and the request is sent once more: it was not executed. What one person has asked for is
 * never sent with the credentials of another who has signed in meanwhile.
 */
export function authorizedFetch(ports: Pick<Ports, 'fetch' | 'randomBytes'>, session: Session, { id }: Pick<Who, 'id'>): typeof fetch {
  const isStillTheirs = () => {
    const state = session.state.get()
    return state.phase === 'signed-in' && state.who.id === id
  }
  return async (input, init) => {
    const send = async () => {
      const headers = await session.headers()
      if (!isStillTheirs()) throw new TypeError('Whoever asked for this has left.')
      return ports.fetch(input, { ...init, headers: { ...init?.headers as Record<string, string>, traceparent: newTraceparent(ports), ...headers } })
    }
    const response = await send()
    if (response.status !== 401) return response
    await session.refresh()
    return isStillTheirs() ? send() : response
  }
}
