import { createSseParser } from '../../router/src/subscriptions/sse-parser.ts'
import type { Headers } from './bad-request.ts'
import { faultIn } from './judge.ts'

/** A stream of the single connection mode that stays open, so that operations can name it. */
export interface OwnStream {
  readonly token: string
  /** Of whoever reserved it. */
  readonly headers: Headers
  /** What came over it that is a fault of the server's. */
  readonly faults: readonly string[]
  /** How many messages have come over it. */
  readonly messages: number
  close(): void
}

/** @throws when it can be neither reserved nor opened. */
export async function openOwnStream(url: URL, headers: Headers): Promise<OwnStream> {
  const leaving = new AbortController()
  const named: [string, string][] = headers.map(([name, value]) => [name, value])
  const reserved = await fetch(new URL('/graphql', url), { method: 'PUT', headers: named, signal: leaving.signal })
  const token = await reserved.text()
  if (!reserved.ok) throw new Error(`No stream can be reserved: ${reserved.status} ${token}`)
  const opened = await fetch(new URL('/graphql', url), { headers: [...named, ['accept', 'text/event-stream'], ['x-graphql-event-stream-token', token]], signal: leaving.signal })
  if (!opened.ok || !opened.body) throw new Error(`No stream can be opened: ${opened.status} ${await opened.text()}`)

  const faults: string[] = []
  let messages = 0
  const parse = createSseParser(({ data }) => {
    if (data === '') return
    messages++
    const fault = faultIn(data)
    if (fault !== undefined) faults.push(`${fault}: ${data.slice(0, 500)}`)
  })
  const texts = opened.body.pipeThrough(new TextDecoderStream())
  void (async () => {
    try {
      for await (const text of texts) parse(text)
    } catch (error) {
      if (!leaving.signal.aborted) faults.push(`the stream broke: ${String(error)}`)
    }
  })()
  return { token, headers, faults, get messages() { return messages }, close: () => leaving.abort() }
}
