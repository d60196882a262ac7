import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { codeOf } from '#kit/embedded-postgres-error.ts'
import { EngineError } from './engine-error.ts'

// Below every system's range for outgoing connections: one of those must not sit on the port of an engine that is down for a moment.
const FIRST = 25_000
const LAST = 31_999
const PATIENCE_MS = 2_000

export interface PortRequest {
  /** The first of `count` consecutive ones; 0 for free ones. */
  readonly port: number
  readonly count: number
  /** What an earlier start took; it is taken again where `port` is 0 and nobody else has it. */
  readonly earlier: number | undefined
  readonly title: string
  /** The environment variable that sets `port`. */
  readonly variable: string
}

/** The first of `count` consecutive ports on 127.0.0.1 that can be listened on now. @throws {EngineError} PORT_TAKEN */
export async function choosePort({ port, count, earlier, title, variable }: PortRequest): Promise<number> {
  if (port !== 0) {
    const taken = await takenAmong(port, count)
    if (taken === undefined) return port
    throw new EngineError('PORT_TAKEN', `port ${taken}, meant for ${title}, is taken by another program: end it, or set ${variable} to another port, or to 0 for a free one`)
  }
  if (earlier !== undefined && (await takenAmong(earlier, count)) === undefined) return earlier

  for (let attempt = 0; attempt < 200; attempt += 1) {
    const candidate = FIRST + Math.floor(Math.random() * (LAST - FIRST - count))
    if ((await takenAmong(candidate, count, 0)) === undefined) return candidate
  }
  throw new EngineError('PORT_TAKEN', `no port between ${FIRST} and ${LAST} is free for ${title}: set ${variable} to one that is`)
}

/** The first port that stays taken; one that an ended connection held a moment ago comes free by itself. */
async function takenAmong(port: number, count: number, patienceMs = PATIENCE_MS): Promise<number | undefined> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const free = await Promise.all(Array.from({ length: count }, (_, index) => canListen(port + index)))
    const taken = free.indexOf(false)
    if (taken === -1) return undefined
    if (performance.now() >= deadline) return port + taken
    await delay(50)
  }
}

async function canListen(port: number): Promise<boolean> {
  const probe = createServer()
  try {
    await new Promise<void>((listening, failed) => probe.once('error', failed).listen({ port, host: '127.0.0.1', exclusive: true }, listening))
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return false
    throw error
  }
  await new Promise((closed) => probe.close(closed))
  return true
}
