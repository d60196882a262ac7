import { createSseParser } from '../../router/src/subscriptions/sse-parser.ts'
import type { Outcome } from './exchange.ts'

/** What an answer says, whichever wire it came over. */
export interface Messages {
  /** Of each whole message: its text. What was cut off by the client's own leaving is none. */
  readonly texts: readonly string[]
  /** The code with which a WebSocket was closed by the server, if it was. */
  readonly closeCode?: number
  /** Something that is not of the protocol. */
  readonly broken?: string
}

const CLOSE = 0x8
const TEXT = 0x1
/** Of frames that a server sends: a message in one piece, an end, an answer to a ping; it asks with pings itself. */
const FROM_SERVER = new Set([TEXT, CLOSE, 0x9, 0xa])

/** Takes an answer apart; `leaves`: the client has left, so that the last message may be cut off. */
export function messagesOf({ status, contentType, body }: Outcome, { leaves }: { leaves: boolean }): Messages {
  if (status === 101) return framesOf(Buffer.from(body, 'latin1'))
  if (contentType.startsWith('text/event-stream')) return { texts: eventsOf(body) }
  if (contentType.startsWith('multipart/mixed')) return { texts: partsOf(body, contentType) }
  if (!/\bjson\b/.test(contentType) || body === '') return { texts: [] }
  return leaves && !isJson(body) ? { texts: [] } : { texts: [body] }
}

function eventsOf(body: string): string[] {
  const texts: string[] = []
  createSseParser(({ data }) => { if (data !== '') texts.push(data) })(body)
  return texts
}

function partsOf(body: string, contentType: string): string[] {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1] ?? '-'
  // Behind the last boundary is nothing, or what was cut off.
  return body.split(`--${boundary}`).slice(1, -1).map((part) => part.slice(part.indexOf('\r\n\r\n') + 4).trim()).filter((part) => part !== '')
}

function framesOf(bytes: Buffer): Messages {
  const texts: string[] = []
  for (let at = 0; at + 2 <= bytes.length;) {
    const [head = 0, second = 0] = bytes.subarray(at, at + 2)
    const opcode = head & 0xf
    if ((head & 0xf0) !== 0x80 || !FROM_SERVER.has(opcode) || (second & 0x80) !== 0) return { texts, broken: `a frame that begins with ${head.toString(16)} ${second.toString(16)}` }
    const [length, header] = second < 126 ? [second, 2] : second === 126 ? [bytes.length < at + 4 ? 0 : bytes.readUInt16BE(at + 2), 4] : [bytes.length < at + 10 ? 0 : Number(bytes.readBigUInt64BE(at + 2)), 10]
    const end = at + header + length
    if (end > bytes.length) break
    const payload = bytes.subarray(at + header, end)
    if (opcode === CLOSE) return { texts, ...payload.length < 2 ? {} : { closeCode: payload.readUInt16BE(0) } }
    if (opcode === TEXT) texts.push(payload.toString('utf8'))
    at = end
  }
  return { texts }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
