import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What of an event these tests look at. */
export interface ReceivedEvent {
  readonly event_id: string
  readonly level: string
  readonly message?: string
  readonly environment?: string
  readonly release?: string
  readonly exception?: { readonly values: readonly { readonly type: string; readonly value: string; readonly stacktrace: { readonly frames: readonly { readonly filename?: string; readonly function?: string; readonly lineno?: number }[] } }[] }
  readonly contexts?: { readonly trace: { readonly trace_id: string; readonly span_id: string } }
  readonly tags: Readonly<Record<string, string>>
  readonly extra?: { readonly dropped?: number }
}

export interface SentryReceiver extends AsyncDisposable {
  readonly dsn: string
  readonly events: ReceivedEvent[]
  /** Everything that came, as it came. */
  readonly raw: string[]
  /** Requests that have come, answered or not. */
  readonly requests: () => number
}

const KEY = '0123456789abcdef0123456789abcdef'

/** Takes envelopes as Sentry does: a header, then for each item a header and a payload, a line each. `answer` may keep them waiting for ever. */
export async function startSentryReceiver(answer: (response: ServerResponse) => void = (response) => { response.writeHead(200, { 'content-type': 'application/json' }).end('{}') }): Promise<SentryReceiver> {
  const events: ReceivedEvent[] = []
  const raw: string[] = []
  let requests = 0
  const server = createServer((request, response) => { void take(request, response) })
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests += 1
    const envelope = await text(request)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://tracker')
    if (request.method !== 'POST' || pathname !== '/api/42/envelope/' || searchParams.get('sentry_key') !== KEY) {
      response.writeHead(404).end()
      return
    }
    raw.push(envelope)
    const [head = '', ...items] = envelope.split('\n').filter((line) => line !== '')
    const { event_id: id } = JSON.parse(head) as { event_id?: string }
    for (let index = 0; index + 1 < items.length; index += 2) {
      const event = JSON.parse(items[index + 1] ?? '') as ReceivedEvent
      if ((JSON.parse(items[index] ?? '') as { type: string }).type === 'event' && event.event_id === id) events.push(event)
    }
    answer(response)
  }
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    dsn: `http://${KEY}@127.0.0.1:${(server.address() as AddressInfo).port}/42`,
    events,
    raw,
    requests: () => requests,
    [Symbol.asyncDispose]: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
