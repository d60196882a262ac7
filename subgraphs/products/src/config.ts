import { z } from 'zod'
import { parseConfig } from '#kit/config.ts'

export interface ProductsConfig {
  /** How long stock is held for an order that is not confirmed yet. */
  readonly reservationHoldMs: number
}

const environment = z.object({
  PRODUCTS_RESERVATION_HOLD_MINUTES: z.coerce.number().int().min(1).max(30 * 24 * 60).default(7 * 24 * 60),
})

/** @throws {ConfigError} listing every setting that cannot be used. */
export function toProductsConfig(env: NodeJS.ProcessEnv): ProductsConfig {
  const { PRODUCTS_RESERVATION_HOLD_MINUTES: holdMinutes } = parseConfig(environment, env)
  return { reservationHoldMs: holdMinutes * 60_000 }
}
