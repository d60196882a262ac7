import { ApolloClient, gql, HttpLink, InMemoryCache, type ErrorLike } from '@apollo/client'
import type { FormattedExecutionResult } from 'graphql'
import { createClient as createSseClient } from 'graphql-sse'
import { createClient as createWsClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { Router } from '../src/router.ts'

export type Payload = FormattedExecutionResult<Record<string, unknown>, unknown>

/** What a subscriber got, by whichever client. */
export interface Watched {
  readonly payloads: Payload[]
  /** Settles with why the updates ended, or nothing when the server completed them. */
  readonly ended: Promise<unknown>
  leave(): void
}

export interface Wire {
  readonly name: string
  watch(router: Pick<Router, 'url' | 'wsUrl'>, query: string, options?: { variables?: Record<string, unknown>; token?: string }): Watched
}

/** The wires of live updates, each driven by the client that is most used with it. */
export const WIRES: readonly Wire[] = [
  { name: 'WebSocket', watch: overWebSocket },
  { name: 'multipart', watch: overMultipart },
  { name: 'event stream', watch: overEvents },
  { name: 'single event stream', watch: overSingleEventStream },
]

function overWebSocket({ wsUrl }: Pick<Router, 'wsUrl'>, query: string, { variables = {}, token }: { variables?: Record<string, unknown>; token?: string } = {}): Watched {
  const client = createWsClient({ url: wsUrl, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` } })
  return watched((next, end) => {
    client.subscribe({ query, variables }, { next, error: end, complete: () => end(undefined) })
    return () => { void client.dispose() }
  })
}

function overMultipart({ url }: Pick<Router, 'url'>, query: string, { variables = {}, token }: { variables?: Record<string, unknown>; token?: string } = {}): Watched {
  const link = new HttpLink({ uri: url, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } })
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  return watched((next, end) => {
    const subscription = client.subscribe<Record<string, unknown>>({ query: gql(query), variables, fetchPolicy: 'no-cache', errorPolicy: 'all' }).subscribe({
      next({ data, error }) { if (error) end(error); else next({ data: data ?? undefined } as Payload) },
      error: end,
      complete: () => end(undefined),
    })
    return () => subscription.unsubscribe()
  })
}

export function overEvents({ url }: Pick<Router, 'url'>, query: string, { variables = {}, token }: { variables?: Record<string, unknown>; token?: string } = {}): Watched {
  const { fetchFn, refusedWith } = noticingRefusals()
  const client = createSseClient({ url, retryAttempts: 0, fetchFn, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } })
  return watched((next, end) => client.subscribe({ query, variables }, { next: next as (value: unknown) => void, error: (error) => end(refusedWith() ?? error), complete: () => end(undefined) }))
}

function overSingleEventStream({ url }: Pick<Router, 'url'>, query: string, { variables = {}, token }: { variables?: Record<string, unknown>; token?: string } = {}): Watched {
  const { fetchFn, refusedWith } = noticingRefusals()
  const client = createSseClient({ url, singleConnection: true, retryAttempts: 0, fetchFn, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } })
  return watched((next, end) => {
    client.subscribe({ query, variables }, { next: next as (value: unknown) => void, error: (error) => end(refusedWith() ?? error), complete: () => end(undefined) })
    // The stream is open whatever becomes of its only operation.
    return () => { client.dispose() }
  })
}

/** What is refused by its status is answered apart from any stream, and the client drops that answer unread. */
function noticingRefusals(): { readonly fetchFn: typeof fetch; refusedWith(): unknown } {
  let refused: unknown
  return {
    async fetchFn(...request) {
      const response = await fetch(...request)
      if (!response.ok) refused = await response.clone().json()
      return response
    },
    refusedWith: () => refused,
  }
}

function watched(subscribe: (next: (payload: Payload) => void, end: (cause: unknown) => void) => () => void): Watched {
  const payloads: Payload[] = []
  const { promise: ended, resolve: end } = Promise.withResolvers<unknown>()
  const leave = subscribe((payload) => { payloads.push(payload) }, end)
  return { payloads, ended, leave }
}

/** The code of the error that ended a subscription, wherever a client puts it. */
export function codeOf(ended: unknown, { payloads }: Pick<Watched, 'payloads'>): unknown {
  const errors = (ended as { errors?: readonly { extensions?: Record<string, unknown> }[] } | undefined)?.errors ?? payloads.at(-1)?.errors
  return errors?.[0]?.extensions?.['code'] ?? (ended as ErrorLike & { code?: unknown } | undefined)?.code
}
