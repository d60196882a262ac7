import * as http from 'node:http'
import * as https from 'node:https'
import { Pool, type Dispatcher } from 'undici'
import { NOT_EXECUTED_HEADER } from '#kit/not-executed.ts'
import { CallFailure } from './calls/failure.ts'
import type { Cancellation } from './cancellation.ts'
import { whenOver } from './deadline.ts'

export interface SubgraphResponse {
  readonly status: number
  readonly body: string
  /** The subgraph vouches for having executed nothing. */
  readonly notExecuted: boolean
  /** The header, if there is one. */
  readonly cacheControl?: string | undefined
}

export interface StreamListener {
  /** The subgraph has opened the stream. */
  opened(): void
  /** The whole answer of a subgraph that opened no stream. */
  refused(response: SubgraphResponse): void
  chunk(text: string): void
  /** The stream is over, by its end, an error (`unreachable` when nothing was sent) or silence; called once, and never after `close()`. */
  ended(cause: Error | null): void
}

export interface PostedRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly time: { readonly until: number }
  readonly signal: Cancellation | undefined
}

/** HTTP to subgraphs: requests over pools of connections that are kept alive, an event stream over a connection of its own. */
export interface SubgraphTransport {
  /**
   * Sent once.
   *
   * @throws {CallFailure} when there is no complete answer in `time`, or `signal` aborts: `unreachable` when nothing was sent, for sure.
   */
  post(url: URL, request: PostedRequest): Promise<SubgraphResponse>
  /** Opens an event stream on a connection of its own. `close()` destroys it at once. */
  stream(url: URL, request: { headers: http.OutgoingHttpHeaders; body: string; silenceMs: number }, listener: StreamListener): { close(): void }
  /** Event streams whose connection is open. */
  readonly openStreams: number
  close(): void
}

/** As many requests to one subgraph go side by side; the next wait for a connection. */
const CONNECTIONS = 256
const CONNECT_TIMEOUT_MS = 5_000

export function createSubgraphTransport(): SubgraphTransport {
  const pools = new Map<string, Pool>()
  const streams = new Set<http.ClientRequest>()

  return {
    post: (url, request) => postTo(poolFor(url), url, request),

    stream(url, { headers, body, silenceMs }, listener) {
      let over = false
      let connected = false
      const end = (cause: Error | null) => {
        if (over) return
        over = true
        listener.ended(connected || !cause ? cause : new CallFailure('unreachable', 'no connection could be had', { cause }))
      }
      const refuse = async (response: http.IncomingMessage) => {
        const text = await readAll(response)
        if (over) return
        over = true
        listener.refused({ status: response.statusCode ?? 0, body: text, notExecuted: response.headers[NOT_EXECUTED_HEADER] !== undefined })
      }
      const request = requestOf(url)(url, { method: 'POST', headers, agent: false }, (response) => {
        response.setEncoding('utf8')
        if (response.statusCode !== 200) {
          refuse(response).catch(end)
          return
        }
        if (over) return
        listener.opened()
        response.on('data', (text: string) => { if (!over) listener.chunk(text) })
        response.on('end', () => end(null))
        response.on('error', end)
      })
      request.on('socket', (socket) => { socket.once('connect', () => { connected = true }) })
      request.setTimeout(silenceMs, () => request.destroy(new CallFailure('timeout', `no sign of life for ${silenceMs} ms`)))
      request.on('error', end)
      request.on('close', () => {
        streams.delete(request)
        end(null)
      })
      streams.add(request)
      request.end(body)

      return {
        close() {
          over = true
          streams.delete(request)
          request.destroy()
        },
      }
    },

    get openStreams() { return streams.size },

    close() {
      for (const request of streams) request.destroy()
      for (const pool of pools.values()) void pool.destroy()
    },
  }

  function poolFor({ origin }: URL): Pool {
    let pool = pools.get(origin)
    if (!pool) {
      pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: CONNECT_TIMEOUT_MS } })
      pools.set(origin, pool)
    }
    return pool
  }
}

function requestOf({ protocol }: URL): typeof http.request {
  return protocol === 'https:' ? https.request : http.request
}

/** The lowest level of undici: no stream, no promise, no iterator per answer but this one. */
function postTo(pool: Pool, url: URL, { headers, body, time, signal }: PostedRequest): Promise<SubgraphResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<SubgraphResponse>()
  let controller: Dispatcher.DispatchController | undefined
  let status = 0
  let notExecuted = false
  let cacheControl: string | undefined
  const chunks: Buffer[] = []

  let failure: Error | undefined
  const fail = (error: Error) => {
    failure = error
    controller?.abort(error)
    settle()
    reject(error)
  }
  const abort = () => fail(new CallFailure('abandoned', 'nobody waits for the answer any more'))
  const began = performance.now()
  const callOff = whenOver(time, () => fail(new CallFailure('timeout', `no answer within ${Math.round(time.until - began)} ms`)))
  const settle = () => {
    callOff()
    signal?.removeEventListener('abort', abort)
  }
  if (signal?.aborted) {
    abort()
    return promise
  }
  signal?.addEventListener('abort', abort)

  pool.dispatch({ path: url.pathname + url.search, method: 'POST', headers, body }, {
    onRequestStart(started) {
      controller = started
      // It waited for a connection, and meanwhile nobody waits for it.
      if (failure) started.abort(failure)
    },
    onResponseStart(_controller, statusCode, responseHeaders) {
      status = statusCode
      notExecuted = responseHeaders[NOT_EXECUTED_HEADER] !== undefined
      const header = responseHeaders['cache-control']
      if (typeof header === 'string') cacheControl = header
    },
    onResponseData(_controller, chunk) { chunks.push(chunk) },
    onResponseEnd() {
      settle()
      resolve({ status, notExecuted, cacheControl, body: (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8') })
    },
    onResponseError(_controller, error) {
      settle()
      // undici tells of the start before it writes the first byte.
      reject(failure ?? failureOf(error, controller !== undefined))
    },
  })
  return promise
}

function failureOf(cause: Error, isSent: boolean): CallFailure {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED') return new CallFailure('abandoned', 'the router stops', { cause })
  return isSent ? new CallFailure('broken', 'the connection ended before the answer did', { cause }) : new CallFailure('unreachable', 'no connection could be had', { cause })
}

function readAll(response: http.IncomingMessage): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let text = ''
  response.on('data', (chunk: string) => { text += chunk })
  response.on('end', () => response.complete ? resolve(text) : reject(new Error('the answer broke off')))
  response.on('error', reject)
  return promise
}
