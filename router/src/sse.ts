import type { Framing } from './http-streams.ts'

/** GraphQL over server-sent events, distinct connections mode (graphql-sse's protocol): one operation a connection, a `next` for each result, then `complete`. */
export const EVENT_STREAM: Framing = {
  // A proxy that collects an answer before it passes it on would hold events back.
  headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
  opening: ':\n\n',
  heartbeat: ':\n\n',
  ending: 'event: complete\ndata:\n\n',
  payload: nextEvent,
  farewell: (json, retryMs) => `${retryField(retryMs)}${nextEvent(json)}`,
}

/** When a client that comes back by itself, as a browser's `EventSource` does, is to come back. */
export function retryField(retryMs: number | undefined): string {
  return retryMs === undefined ? '' : `retry: ${retryMs}\n`
}

function nextEvent(json: string): string {
  return `event: next\ndata: ${json}\n\n`
}

/** The same of one operation among several of a connection (single connection mode). */
export function eventsOf(operationId: string): Pick<Framing, 'payload' | 'ending'> {
  const id = JSON.stringify(operationId)
  const payload = (json: string) => nextEvent(`{"id":${id},"payload":${json}}`)
  return { payload, ending: `event: complete\ndata: {"id":${id}}\n\n` }
}
