import * as http from 'node:http'
import * as https from 'node:https'
import { Pool, type Dispatcher } from 'undici'

export interface SubgraphResponse {
  readonly status: number
  readonly body: string
}

export interface StreamListener {
  /** The whole answer of a subgraph that opened no stream. */
  refused(response: SubgraphResponse): void
  chunk(text: string): void
  /** The stream is over, by its end, an error or silence; called once, and never after `close()`. */
  ended(cause: Error | null): void
}

/** HTTP to subgraphs: requests over pools of connections that are kept alive, an event stream over a connection of its own. */
export interface SubgraphTransport {
  /**
   * What is `repeatable` is sent once more when its idle connection had just been closed.
   *
   * @throws when there is no complete answer within `timeoutMs`, or `signal` aborts.
   */
  post(url: URL, request: { headers: Readonly<Record<string, string>>; body: string; repeatable: boolean; timeoutMs: number; signal?: AbortSignal }): Promise<SubgraphResponse>
  /** Opens an event stream on a connection of its own. `close()` destroys it at once. */
  stream(url: URL, request: { headers: http.OutgoingHttpHeaders; body: string; silenceMs: number }, listener: StreamListener): { close(): void }
  /** Event streams whose connection is open. */
  readonly openStreams: number
  close(): void
}

/** As many requests to one subgraph go side by side; the next wait for a connection. */
const CONNECTIONS = 256

export function createSubgraphTransport(): SubgraphTransport {
  const pools = new Map<string, Pool>()
  const streams = new Set<http.ClientRequest>()

  return {
    post: (url, request) => postOnce(poolFor(url), url, request).catch((error: unknown) => {
      // The subgraph closed an idle connection at the moment it was used again: nothing was answered, and a query may be asked again.
      if (isClosedConnection(error) && request.repeatable) return postOnce(poolFor(url), url, request)
      throw error
    }),

    stream(url, { headers, body, silenceMs }, listener) {
      let over = false
      const end = (cause: Error | null) => {
        if (over) return
        over = true
        listener.ended(cause)
      }
      const refuse = async (response: http.IncomingMessage) => {
        const text = await readAll(response)
        if (over) return
        over = true
        listener.refused({ status: response.statusCode ?? 0, body: text })
      }
      const request = requestOf(url)(url, { method: 'POST', headers, agent: false }, (response) => {
        response.setEncoding('utf8')
        if (response.statusCode !== 200) {
          refuse(response).catch(end)
          return
        }
        response.on('data', (text: string) => { if (!over) listener.chunk(text) })
        response.on('end', () => end(null))
        response.on('error', end)
      })
      request.setTimeout(silenceMs, () => request.destroy(new Error(`no sign of life for ${silenceMs} ms`)))
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
      pool = new Pool(origin, { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0 })
      pools.set(origin, pool)
    }
    return pool
  }
}

function requestOf({ protocol }: URL): typeof http.request {
  return protocol === 'https:' ? https.request : http.request
}

function isClosedConnection(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE'
}

/** The lowest level of undici: no stream, no promise, no iterator per answer but this one. */
function postOnce(
  pool: Pool,
  url: URL,
  { headers, body, timeoutMs, signal }: { headers: Readonly<Record<string, string>>; body: string; timeoutMs: number; signal?: AbortSignal },
): Promise<SubgraphResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<SubgraphResponse>()
  let controller: Dispatcher.DispatchController | undefined
  let status = 0
  const chunks: Buffer[] = []

  let failure: Error | undefined
  const fail = (error: Error) => {
    failure = error
    controller?.abort(error)
    settle()
    reject(error)
  }
  const abort = () => fail(new Error('nobody waits for the answer any more'))
  const timer = setTimeout(() => fail(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  const settle = () => {
    clearTimeout(timer)
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
    onResponseStart(_controller, statusCode) { status = statusCode },
    onResponseData(_controller, chunk) { chunks.push(chunk) },
    onResponseEnd() {
      settle()
      resolve({ status, body: (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8') })
    },
    onResponseError(_controller, error) {
      settle()
      reject(error)
    },
  })
  return promise
}

function readAll(response: http.IncomingMessage): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let text = ''
  response.on('data', (chunk: string) => { text += chunk })
  response.on('end', () => response.complete ? resolve(text) : reject(new Error('the answer broke off')))
  response.on('error', reject)
  return promise
}
