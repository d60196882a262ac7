import type { ServerResponse } from 'node:http'
import { firstPartText, partText } from './answer.ts'
import type { StreamEncoder } from './compression.ts'
import type { Framing } from './http-streams.ts'
import type { AnswerInParts } from './pipeline.ts'
import { beginResponse } from './response-writer.ts'

/** The version of incremental delivery that is spoken: the one of Apollo's clients and of Apollo Router. */
const DEFER_SPEC = '20220824'

const CONTENT_TYPE = `multipart/mixed; boundary="-"; deferSpec=${DEFER_SPEC}`

const PART_HEADERS = 'content-type: application/json; charset=utf-8\r\n\r\n'

/**
 * Sends an answer in parts as `multipart/mixed` (RFC 2046): each part as soon as it is there, with the boundary behind it, so that the client need not wait for
 * the next one to know that it has got the whole of it. Resolves when all is sent, or the client has left.
 */
export async function sendParts(response: ServerResponse, answer: AnswerInParts, production: boolean, encoder: StreamEncoder | undefined): Promise<void> {
  const { hasNext, parts } = answer
  const left = () => { void parts.return?.() }
  response.once('close', left)
  const out = beginResponse(response, { 'content-type': CONTENT_TYPE }, encoder)
  try {
    await out.write(`\r\n---\r\n${PART_HEADERS}${firstPartText(answer, production)}${behind(hasNext)}`)
    for await (const part of parts) await out.write(`${PART_HEADERS}${partText(part, production)}${behind(part.hasNext)}`)
  } finally {
    response.off('close', left)
  }
  out.end()
}

function behind(isMore: boolean): string {
  return `\r\n---${isMore ? '' : '--'}\r\n`
}

const UPDATE_HEADERS = '\r\ncontent-type: application/json\r\n\r\n'

/**
 * Subscriptions over multipart HTTP, as Apollo's clients and Apollo Router speak it: each result is the `payload` of a part, what ends the updates before their
 * time stands beside it. The boundary is sent behind each part, so that the client need not wait for the next one.
 */
export const MULTIPART_UPDATES: Framing = {
  headers: { 'content-type': 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0', 'x-accel-buffering': 'no' },
  opening: '\r\n--graphql',
  heartbeat: `${UPDATE_HEADERS}{}\r\n--graphql`,
  ending: '--\r\n',
  payload: (json) => `${UPDATE_HEADERS}{"payload":${json}}\r\n--graphql`,
  farewell: (json) => `${UPDATE_HEADERS}{"payload":null,${json.slice(1)}\r\n--graphql`,
}
