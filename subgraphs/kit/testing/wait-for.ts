import { setTimeout as delay } from 'node:timers/promises'
import { inspect } from 'node:util'

import { messageOf } from '../src/embedded-postgres-error.ts'

export interface WaitForOptions {
  timeoutMs?: number
  intervalMs?: number
}

/**
 * Calls `probe` until it answers with something truthy, and returns that. A probe that throws is asked again.
 *
 * @throws after `timeoutMs`, naming `what`, with the last answer or error.
 */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  { timeoutMs = 60_000, intervalMs = 25 }: WaitForOptions = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    let last: string
    let cause: unknown
    try {
      const value = await probe()
      if (value) return value
      last = `last value: ${inspect(value)}`
    } catch (error) {
      cause = error
      last = `last error: ${messageOf(error)}`
    }
    if (performance.now() >= deadline) throw new Error(`waited ${timeoutMs} ms for ${what}; ${last}`, { cause })
    await delay(intervalMs)
  }
}
