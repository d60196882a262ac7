import * as http from 'node:http'
import * as https from 'node:https'

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

/** HTTP to subgraphs over connections that are kept alive. */
export interface SubgraphTransport {
  /**
   * What is `repeatable` is sent once more when its idle connection had just been closed.
   *
   * @throws when there is no complete answer within `timeoutMs`, or `signal` aborts.
   */
  post(url: URL, request: { headers: http.OutgoingHttpHeaders; body: string; repeatable: boolean; timeoutMs: number; signal?: AbortSignal }): Promise<SubgraphResponse>
  /** Opens an event stream on a connection of its own. `close()` destroys it at once. */
  stream(url: URL, request: { headers: http.OutgoingHttpHeaders; body: string; silenceMs: number }, listener: StreamListener): { close(): void }
  /** Event streams whose connection is open. */
  readonly openStreams: number
  close(): void
}

export function createSubgraphTransport(): SubgraphTransport {
  const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) }
  const streams = new Set<http.ClientRequest>()

  return {
    post: (url, request) => postOnce(url, request, agentFor(url)).catch((error: unknown) => {
      // The subgraph closed an idle connection at the moment it was used again: nothing was answered, and a query may be asked again.
      if (isStaleConnection(error) && request.repeatable) return postOnce(url, request, agentFor(url))
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
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }

  function agentFor({ protocol }: URL): http.Agent {
    return protocol === 'https:' ? agents['https:'] : agents['http:']
  }
}

function requestOf({ protocol }: URL): typeof http.request {
  return protocol === 'https:' ? https.request : http.request
}

class StaleConnectionError extends Error {
  override readonly name = 'StaleConnectionError'
}

function isStaleConnection(error: unknown): boolean {
  return error instanceof StaleConnectionError
}

function postOnce(
  url: URL,
  { headers, body, timeoutMs, signal }: { headers: http.OutgoingHttpHeaders; body: string; timeoutMs: number; signal?: AbortSignal },
  agent: http.Agent,
): Promise<SubgraphResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<SubgraphResponse>()
  const request = requestOf(url)(url, { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent, signal }, (response) => {
    response.setEncoding('utf8')
    readAll(response).then((text) => resolve({ status: response.statusCode ?? 0, body: text }), reject)
  })
  const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  request.on('error', (error: NodeJS.ErrnoException) => {
    const stale = request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE')
    reject(stale ? new StaleConnectionError(error.message, { cause: error }) : error)
  })
  request.on('close', () => clearTimeout(timer))
  request.end(body)
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
