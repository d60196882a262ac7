import { connect } from 'node:net'
import type { BadRequest } from './bad-request.ts'

/** What came of a request. */
export interface Outcome {
  /** Of the last answer; null when there was none. */
  readonly status: number | null
  readonly contentType: string
  /** Text; of a WebSocket its bytes, a character each. */
  readonly body: string
  /** `silent`: the connection stayed open and nothing more came. */
  readonly end: 'closed' | 'reset' | 'silent'
}

/** A request that nobody has answered after this is one that hangs; the router's own limits are shorter. */
const PATIENCE_MS = 90_000
/** One that leaves stays so long for what is sent to it on the way. */
const FAREWELL_MS = 250

/** Sends the bytes over a connection of their own and takes in all that comes back. */
export function exchange({ hostname, port }: URL, { bytes, leaves }: BadRequest): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const chunks: Buffer[] = []
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) })
  const finish = (end: Outcome['end']) => {
    clearTimeout(timer)
    socket.destroy()
    resolve({ ...readAnswer(Buffer.concat(chunks).toString('latin1')), end })
  }
  const timer = setTimeout(() => finish('silent'), PATIENCE_MS)
  socket.on('data', (chunk: Buffer) => { chunks.push(chunk) })
  socket.on('error', () => finish('reset'))
  socket.on('close', () => finish('closed'))
  socket.write(bytes, () => { if (leaves) setTimeout(() => finish('closed'), FAREWELL_MS) })
  return promise
}

/** The last of the answers in the text; an interim one (100 Continue) comes before it. */
function readAnswer(text: string): Pick<Outcome, 'status' | 'contentType' | 'body'> {
  const [, status, rest] = /^HTTP\/1\.1 (\d{3})[^\r\n]*\r\n([^]*)$/.exec(text) ?? []
  if (status === undefined || rest === undefined) return { status: null, contentType: '', body: text }
  const split = `\r\n${rest}`.indexOf('\r\n\r\n')
  const head = split < 0 ? rest : rest.slice(0, Math.max(0, split - 2))
  const body = split < 0 ? '' : rest.slice(split + 2)
  if (status === '100') return readAnswer(body)
  if (status === '101') return { status: 101, contentType: '', body }
  const header = (name: string) => new RegExp(`^${name}:[ \t]*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const whole = header('transfer-encoding') === 'chunked' ? dechunk(body) : body
  return { status: Number(status), contentType: header('content-type'), body: Buffer.from(whole, 'latin1').toString('utf8') }
}

function dechunk(text: string): string {
  let whole = ''
  for (let rest = text; ;) {
    const line = rest.indexOf('\r\n')
    const size = Number.parseInt(rest.slice(0, line), 16)
    if (line < 0 || !(size > 0)) return whole
    whole += rest.slice(line + 2, line + 2 + size)
    rest = rest.slice(line + 2 + size + 2)
  }
}
