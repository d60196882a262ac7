import { request } from 'node:http'
import { WebSocket } from 'ws'

/** The three wires, read by hand: two thousand of the usual clients in one process would measure themselves. */
export const WIRES = ['WebSocket', 'multipart', 'event stream'] as const
export type Wire = (typeof WIRES)[number]

export interface Place { readonly url: string; readonly wsUrl: string }

export interface Asked {
  readonly token: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Payload { readonly data?: unknown; readonly errors?: readonly unknown[] }

export interface Heard {
  /** The router has taken the subscription. */
  opened(): void
  next(payload: Payload): void
  /** Called once, whoever has ended it. */
  ended(cause: string): void
}

/** Subscribes; the answer breaks the connection off, as a client does that loses its network. */
export function openWire(wire: Wire, place: Place, asked: Asked, heard: Heard): () => void {
  switch (wire) {
    case 'WebSocket': return overWebSocket(place, asked, heard)
    case 'multipart': return overHttp(place, asked, heard, { accept: 'multipart/mixed;subscriptionSpec=1.0', reader: readMultipart })
    case 'event stream': return overHttp(place, asked, heard, { accept: 'text/event-stream', reader: readEvents })
    default: return wire satisfies never
  }
}

function overWebSocket({ wsUrl }: Place, { token, query, variables }: Asked, heard: Heard): () => void {
  const socket = new WebSocket(wsUrl, 'graphql-transport-ws', { perMessageDeflate: false })
  const ended = once(heard.ended)
  const send = (message: object) => { socket.send(JSON.stringify(message)) }
  socket.on('open', () => send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }))
  socket.on('message', (data: Buffer) => {
    const { type, payload } = JSON.parse(data.toString()) as { type: string; payload?: unknown }
    if (type === 'connection_ack') {
      send({ id: '1', type: 'subscribe', payload: { query, variables } })
      heard.opened()
    } else if (type === 'ping') {
      send({ type: 'pong' })
    } else if (type === 'next') {
      heard.next(payload as Payload)
    } else if (type === 'error' || type === 'complete') {
      ended(type === 'error' ? JSON.stringify(payload) : 'completed')
      socket.terminate()
    }
  })
  socket.on('error', (error) => ended(error.message || String((error as NodeJS.ErrnoException).code)))
  socket.on('close', (code) => ended(`closed with ${code}`))
  return () => {
    ended('dropped')
    socket.terminate()
  }
}

/** Takes text as it arrives. */
type Reader = (heard: Pick<Heard, 'next'>) => (text: string) => void

function overHttp({ url }: Place, { token, query, variables }: Asked, heard: Heard, { accept, reader }: { accept: string; reader: Reader }): () => void {
  const ended = once(heard.ended)
  // A connection of its own, as a browser's tab or a phone has one.
  const sent = request(url, { method: 'POST', agent: false, headers: { accept, 'content-type': 'application/json', authorization: `Bearer ${token}` } }, (response) => {
    response.setEncoding('utf8')
    if (response.statusCode !== 200) {
      ended(`HTTP ${response.statusCode}`)
      response.resume()
      return
    }
    heard.opened()
    response.on('data', reader(heard))
    response.on('error', (error) => ended(error.message))
    response.on('close', () => ended(response.complete ? 'completed' : 'broken off'))
  })
  sent.on('error', (error: NodeJS.ErrnoException) => ended(error.message || String(error.code)))
  sent.end(JSON.stringify({ query, variables }))
  return () => {
    ended('dropped')
    sent.destroy()
  }
}

function readEvents({ next }: Pick<Heard, 'next'>): (text: string) => void {
  return inBlocks('\n\n', (block) => {
    const data = /^data: (.+)$/m.exec(block)?.[1]
    if (data !== undefined) next(JSON.parse(data) as Payload)
  })
}

function readMultipart({ next }: Pick<Heard, 'next'>): (text: string) => void {
  return inBlocks('\r\n--graphql', (block) => {
    const begin = block.indexOf('\r\n\r\n')
    if (begin === -1) return
    const { payload, errors } = JSON.parse(block.slice(begin)) as { payload?: Payload | null; errors?: readonly unknown[] }
    if (payload) next(payload)
    else if (errors) next({ errors })
  })
}

/** What stands before each mark, as soon as it is whole. */
function inBlocks(mark: string, read: (block: string) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    const blocks = (rest + text).split(mark)
    rest = blocks.pop() ?? ''
    for (const block of blocks) read(block)
  }
}

function once(call: (cause: string) => void): (cause: string) => void {
  let called = false
  return (cause) => {
    if (called) return
    called = true
    call(cause)
  }
}
