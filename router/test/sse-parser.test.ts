import { describe, expect, it } from '@jest/globals'
import { createSseParser, type ServerSentEvent } from '../src/subscriptions/sse-parser.ts'

const TEXT = ':\n\nevent: next\ndata: {"a":1}\n\n:\n\nevent: next\r\ndata: one\r\ndata: two\r\n\r\nevent: complete\ndata:\n\ndata: named by nobody\n\nevent: next\ndata: cut off'

const EVENTS = [
  { event: 'next', data: '{"a":1}' },
  { event: 'next', data: 'one\ntwo' },
  { event: 'complete', data: '' },
  { event: 'message', data: 'named by nobody' },
]

describe('reading server-sent events', () => {
  it.each([1, 2, 3, 7, 1000])('gives whole events from chunks of %d characters', (size) => {
    const events: ServerSentEvent[] = []
    const parse = createSseParser((event) => { events.push(event) })

    for (let start = 0; start < TEXT.length; start += size) parse(TEXT.slice(start, start + size))

    expect(events).toEqual(EVENTS)
  })
})
