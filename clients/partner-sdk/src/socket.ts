import { newTraceparent } from './trace.ts'

/** The WebSocket of the platform, or of a package such as `ws`: with the interface that browsers have, whichever way it is declared. */
export type WebSocketConstructor = new (url: string, protocol: string) => object

interface PlainWebSocket {
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: never) => void): void
  send(data: string): void
  close(code?: number, reason?: string): void
}

export interface Sink {
  next(payload: { readonly data?: unknown; readonly errors?: readonly unknown[] }): void
  /** The graph's errors, as a list; or what the connection ended with. */
  error(cause: unknown): void
  complete(): void
}

interface Message {
  readonly type: string
  readonly id?: string
  readonly payload?: unknown
}

export interface SocketSettings {
  readonly url: string
  readonly apiKey: string
  /** How long the graph may take to accept the connection. */
  readonly timeoutMs: number
  readonly webSocket: WebSocketConstructor | undefined
}

const PING_EVERY_MS = 10_000
const PONG_WITHIN_MS = 5_000

/**
 * One WebSocket for all subscriptions of a client, by the protocol `graphql-transport-ws`; open while there is something to listen to. A connection that ends ends all
 * its subscriptions: whoever wants to go on subscribes again, since only they know where they are.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
export class Socket {
  readonly #settings: SocketSettings
  readonly #sinks = new Map<string, { readonly sink: Sink; readonly request: object }>()
  #webSocket: PlainWebSocket | undefined
  #accepted = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #ids = 0
  /** Whether the graph has ever accepted a connection. */
  wasAccepted = false

  constructor(settings: SocketSettings) {
    this.#settings = settings
  }

  /** Answers how to unsubscribe; the sink hears nothing after that. `requestId` names the subscription in the graph's logs. */
  subscribe(query: string, variables: object, requestId: string, sink: Sink): () => void {
    const id = String(this.#ids += 1)
    this.#sinks.set(id, { sink, request: { id, type: 'subscribe', payload: { query, variables, extensions: { requestId, traceparent: newTraceparent() } } } })
    if (this.#accepted) this.#send(this.#sinks.get(id)?.request)
    else if (!this.#webSocket) this.#open()
    return () => {
      if (!this.#sinks.delete(id)) return
      if (this.#accepted) this.#send({ id, type: 'complete' })
      this.#closeIfIdle()
    }
  }

  #open(): void {
    const { url, apiKey, timeoutMs, webSocket = globalThis.WebSocket as WebSocketConstructor | undefined } = this.#settings
    if (!webSocket) throw new TypeError('This platform has no WebSocket: pass one as `webSocket`.')
    const socket = new webSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws') as PlainWebSocket
    this.#webSocket = socket
    this.#giveUpAfter(timeoutMs)
    const ifCurrent = <Event>(act: (event: Event) => void) => (event: Event) => { if (socket === this.#webSocket) act(event) }
    socket.addEventListener('open', ifCurrent(() => this.#send({ type: 'connection_init', payload: { apiKey } })))
    socket.addEventListener('message', ifCurrent(({ data }: { data: unknown }) => {
      try {
        this.#receive(JSON.parse(String(data)) as Message)
      } catch (cause) {
        this.#lose(cause)
      }
    }))
    socket.addEventListener('close', ifCurrent((event) => this.#lose(event)))
    // What failed also closes, and the close says more; but an error that nobody hears would end the process.
    socket.addEventListener('error', () => {})
  }

  #receive({ type, id = '', payload }: Message): void {
    const sink = this.#sinks.get(id)?.sink
    switch (type) {
      case 'connection_ack':
        this.#accepted = true
        this.wasAccepted = true
        for (const { request } of this.#sinks.values()) this.#send(request)
        return this.#pingLater()
      case 'ping':
        return this.#send({ type: 'pong' })
      case 'pong':
        return this.#pingLater()
      case 'next':
        return sink?.next(payload as Parameters<Sink['next']>[0])
      case 'error':
      case 'complete':
        this.#sinks.delete(id)
        if (type === 'error') sink?.error(payload)
        else sink?.complete()
        return this.#closeIfIdle()
    }
  }

  #pingLater(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#send({ type: 'ping' })
      // A connection that was lost without a word answers no ping.
      this.#giveUpAfter(PONG_WITHIN_MS)
    }, PING_EVERY_MS)
  }

  #giveUpAfter(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#lose(new Error('The connection is silent.')), ms)
  }

  #send(message: unknown): void {
    this.#webSocket?.send(JSON.stringify(message))
  }

  #closeIfIdle(): void {
    if (this.#sinks.size === 0) this.#forget()
  }

  #lose(cause: unknown): void {
    const sinks = [...this.#sinks.values()]
    this.#sinks.clear()
    this.#forget()
    for (const { sink } of sinks) sink.error(cause)
  }

  #forget(): void {
    clearTimeout(this.#timer)
    const socket = this.#webSocket
    this.#webSocket = undefined
    this.#accepted = false
    socket?.close(1000)
  }
}
