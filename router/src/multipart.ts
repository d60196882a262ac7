import { once } from 'node:events'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { executedText, partText } from './answer.ts'
import type { AnswerInParts } from './pipeline.ts'

/** The version of incremental delivery that is spoken: the one of Apollo's clients and of Apollo Router. */
const DEFER_SPEC = '20220824'

const CONTENT_TYPE = `multipart/mixed; boundary="-"; deferSpec=${DEFER_SPEC}`

const PART_HEADERS = 'content-type: application/json; charset=utf-8\r\n\r\n'

/** Whether the client reads an answer in parts: `Accept: multipart/mixed; deferSpec=20220824`. Without the parameter it may mean another version. */
export function acceptsParts({ accept }: IncomingHttpHeaders): boolean {
  return (accept ?? '').toLowerCase().split(',').some((range) => {
    const [mediaType, ...parameters] = range.split(';').map((part) => part.trim().replaceAll(/\s*=\s*/g, '=').replaceAll('"', ''))
    return mediaType === 'multipart/mixed' && parameters.includes(`deferspec=${DEFER_SPEC}`) && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

/**
 * Sends an answer in parts as `multipart/mixed` (RFC 2046): each part as soon as it is there, with the boundary behind it, so that the client need not wait for
 * the next one to know that it has got the whole of it. Resolves when all is sent, or the client has left.
 */
export async function sendParts(response: ServerResponse, { initial, hasNext, parts }: AnswerInParts, production: boolean): Promise<void> {
  const left = () => { void parts.return?.() }
  response.once('close', left)
  response.writeHead(200, { 'content-type': CONTENT_TYPE, 'cache-control': 'no-store' })
  try {
    await send(`\r\n---\r\n${PART_HEADERS}${executedText(initial, production, `"hasNext":${hasNext}`)}`, hasNext)
    for await (const part of parts) await send(`${PART_HEADERS}${partText(part, production)}`, part.hasNext)
  } finally {
    response.off('close', left)
  }
  response.end()

  async function send(text: string, isMore: boolean): Promise<void> {
    if (response.destroyed) return
    const isTaken = response.write(`${text}\r\n---${isMore ? '' : '--'}\r\n`)
    // A slow client: it says when it can take more, or leaves.
    if (!isTaken) await Promise.race([once(response, 'drain'), once(response, 'close')])
  }
}
