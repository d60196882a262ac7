import { z } from 'zod'
import { milliseconds, parseConfig } from '#kit/config.ts'

const schema = z.object({
  LOGISTICS_CARRIER_RETRY_MS: milliseconds.min(100).default(30_000),
  LOGISTICS_LOCAL_CARRIER_MAX_PACKAGE_GRAMS: z.coerce.number().int().positive().default(30_000_000),
  LOGISTICS_ORDER_ARRIVAL_MS: milliseconds.max(10_000).default(3_000),
})

export interface LogisticsConfig {
  /** How long a carrier that did not answer is left alone at first; doubles with each failure. */
  readonly carrierRetryMs: number
  readonly localCarrier: { readonly maxPackageGrams: number }
  /** How long a subscription waits for an order that is not known here yet. */
  readonly orderArrivalMs: number
}

/** @throws {ConfigError} naming every setting that cannot be used. */
export function toLogisticsConfig(env: NodeJS.ProcessEnv): LogisticsConfig {
  const settings = parseConfig(schema, env)
  return {
    carrierRetryMs: settings.LOGISTICS_CARRIER_RETRY_MS,
    localCarrier: { maxPackageGrams: settings.LOGISTICS_LOCAL_CARRIER_MAX_PACKAGE_GRAMS },
    orderArrivalMs: settings.LOGISTICS_ORDER_ARRIVAL_MS,
  }
}
