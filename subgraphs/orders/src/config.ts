import { z } from 'zod'
import { milliseconds, parseConfig } from '#kit/config.ts'

export interface OrdersConfig {
  /** How long a checkout holds its prices. */
  readonly checkoutTtlMs: number
  /** An order whose money is not authorised within this time is cancelled. */
  readonly paymentDeadlineMs: number
  /** An order that nobody has approved within this time is cancelled. */
  readonly approvalDeadlineMs: number
}

const MINUTE_MS = 60_000

const environment = z.object({
  ORDERS_CHECKOUT_TTL_MS: milliseconds.default(30 * MINUTE_MS),
  ORDERS_PAYMENT_DEADLINE_MS: milliseconds.default(30 * MINUTE_MS),
  ORDERS_APPROVAL_DEADLINE_MS: milliseconds.default(3 * 24 * 60 * MINUTE_MS),
})

/** @throws {ConfigError} naming everything that is wrong at once. */
export function toOrdersConfig(env: NodeJS.ProcessEnv): OrdersConfig {
  const parsed = parseConfig(environment, env)
  return { checkoutTtlMs: parsed.ORDERS_CHECKOUT_TTL_MS, paymentDeadlineMs: parsed.ORDERS_PAYMENT_DEADLINE_MS, approvalDeadlineMs: parsed.ORDERS_APPROVAL_DEADLINE_MS }
}
