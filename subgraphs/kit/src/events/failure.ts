import { createHash } from 'node:crypto'
import { PermanentError } from '../errors.ts'
import { ContractError } from './event.ts'

const FRAME = /^\s+at /

/** The error's name and message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

/**
 * SHA-256 of where it failed: the error's name and the frames of its own code, without the message, whose values differ from
 * event to event, and without the runtime's frames, which differ from attempt to attempt.
 */
export function stackHashOf(error: unknown): string {
  const hash = createHash('sha256')
  if (!(error instanceof Error)) return hash.update(typeof error).digest('hex')
  hash.update(error.name)
  for (const line of framesOf(error)) hash.update(line)
  return hash.digest('hex')
}

function framesOf({ message, stack = '' }: Error): string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .filter((line) => FRAME.test(line) && !line.includes('node:') && !/\(index \d+\)/.test(line))
}

/** Whether trying again is in vain: it says so itself, or the code breaks its own contract. */
export function isPermanent(error: unknown): boolean {
  return error instanceof PermanentError || error instanceof ContractError
}

/** PostgreSQL's: connection exceptions, a server that shuts down, starts or crashed, too many connections. The system's: nobody there, or no longer. */
const AWAY = /^(08...|57P0[1-3]|53300|ECONN.*|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/
/** What the driver of PostgreSQL throws without a code. */
const CUT_OFF = /^Connection terminated|^timeout exceeded when trying to connect|connection error and is not queryable/

/**
 * Whether what the handler needs is away: its database, most often. The event is not at fault, and giving it up would only move every
 * event of the outage to the dead letters.
 */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, message, cause, driverError } = error as { code?: unknown; message?: unknown; cause?: unknown; driverError?: unknown }
  return (typeof code === 'string' && AWAY.test(code)) || (typeof message === 'string' && CUT_OFF.test(message)) || isOutage(driverError) || isOutage(cause)
}
