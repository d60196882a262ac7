import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { OperationTypeNode } from 'graphql'
import { from, switchMap } from 'rxjs'
import { fetchGraph } from '../head-start/head-start.ts'
import { createCache } from './cache.ts'
import { CLIENT_NAME, GRAPH_PATH } from './endpoints.ts'
import { noteReference } from './errors.ts'
import { createLiveSocket, type LiveSocket } from './live-socket.ts'
import { createSession, type Session } from './session.ts'
import { newTraceparent } from './trace.ts'

/** The graph as this tab asks it: over HTTP, by the documents' hashes where the browser can make them, and live over one WebSocket. */
export interface Graph {
  readonly client: ApolloClient
  readonly session: Session
  readonly socket: LiveSocket
}

export function createGraph(): Graph {
  const session = createSession({ onChange: () => forgetEverything() })
  const socket = createLiveSocket(session)

  const authenticated = new SetContextLink(async ({ headers }) => {
    const token = await session.token()
    return { token, headers: { ...headers, ...token !== undefined && { authorization: `Bearer ${token}` } } }
  })
  const renewing = new ErrorLink(({ error, operation, forward }) => {
    const { token, renewed, response } = operation.getContext() as { token?: string; renewed?: boolean; response?: Response }
    noteReference(error, response)
    if (token === undefined || renewed === true || !isUnauthenticated(error)) return undefined
    operation.setContext({ renewed: true })
    // Without a session any more, the same is asked as nobody: the page then shows what anybody may see.
    return from(session.renew(token)).pipe(switchMap(() => forward(operation)))
  })
  const http = new HttpLink({ uri: GRAPH_PATH, credentials: 'omit', fetch: fetchGraph })
  const overHttp = hashesDocuments() ? persisted().concat(http) : http
  const live = new ApolloLink((operation) => from(socket.client()).pipe(switchMap((client) => new GraphQLWsLink(client).request(operation))))
  // No browser lets a page set headers of a WebSocket.
  const inTrace = new ApolloLink((operation, forward) => {
    operation.extensions['traceparent'] = newTraceparent()
    return forward(operation)
  })
  const overEither = ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, inTrace.concat(live), ApolloLink.from([renewing, authenticated, overHttp]))

  const client = new ApolloClient({
    cache: createCache(),
    link: overEither,
    clientAwareness: { name: CLIENT_NAME },
  })
  /** Another person, another organization, or nobody: nothing of the one before stays. */
  async function forgetEverything(): Promise<void> {
    socket.reconnect()
    if (session.getState().status === 'signed-in') await client.resetStore().catch(() => {})
    else await client.clearStore()
  }

  return { client, session, socket }
}

function isUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  return ServerError.is(error) && error.statusCode === 401
}

/** The router knows this app's documents by their hash; what it has not met yet is sent once in full. */
function persisted(): PersistedQueryLink {
  return new PersistedQueryLink({ sha256: async (text: string) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  } })
}

/** On plain HTTP elsewhere than on this machine browsers have no Web Crypto. */
function hashesDocuments(): boolean {
  return 'subtle' in crypto
}
