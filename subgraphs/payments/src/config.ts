import { z } from 'zod'
import { milliseconds, parseConfig } from '#kit/config.ts'

const basisPoints = z.coerce.number().int().min(0).max(10_000)

const environment = z.object({
  /** What the provider keeps of a capture; taken from the vendor's share. */
  PAYMENTS_FEE_BASIS_POINTS: basisPoints.default(150),
  /** Charged on a line that no known commission plan covers. */
  PAYMENTS_DEFAULT_COMMISSION_BASIS_POINTS: basisPoints.default(1_000),
  /** VAT on the commission of such a line. */
  PAYMENTS_DEFAULT_COMMISSION_VAT_BASIS_POINTS: basisPoints.default(0),
  /** From delivery to payout. */
  PAYMENTS_PAYOUT_HOLD_MS: milliseconds.default(3 * 24 * 3600_000),
  /** A provider call without an answer by then has an unknown outcome and is asked about again. */
  PAYMENTS_PROVIDER_TIMEOUT_MS: milliseconds.min(1).default(10_000),
  /** The first wait before an unknown outcome is asked about; it doubles up to `PAYMENTS_PROVIDER_RETRY_MAX_MS`. */
  PAYMENTS_PROVIDER_RETRY_MS: milliseconds.min(1).default(1_000),
  PAYMENTS_PROVIDER_RETRY_MAX_MS: milliseconds.min(1).default(60_000),
})

export interface PaymentsConfig {
  readonly feeBasisPoints: number
  readonly defaultCommissionBasisPoints: number
  readonly defaultCommissionVatBasisPoints: number
  readonly payoutHoldMs: number
  readonly providerTimeoutMs: number
  readonly providerRetryMs: number
  readonly providerRetryMaxMs: number
}

/** @throws {ConfigError} naming every variable that cannot be used. */
export function toPaymentsConfig(env: NodeJS.ProcessEnv): PaymentsConfig {
  const read = parseConfig(environment, env)
  return {
    feeBasisPoints: read.PAYMENTS_FEE_BASIS_POINTS,
    defaultCommissionBasisPoints: read.PAYMENTS_DEFAULT_COMMISSION_BASIS_POINTS,
    defaultCommissionVatBasisPoints: read.PAYMENTS_DEFAULT_COMMISSION_VAT_BASIS_POINTS,
    payoutHoldMs: read.PAYMENTS_PAYOUT_HOLD_MS,
    providerTimeoutMs: read.PAYMENTS_PROVIDER_TIMEOUT_MS,
    providerRetryMs: read.PAYMENTS_PROVIDER_RETRY_MS,
    providerRetryMaxMs: read.PAYMENTS_PROVIDER_RETRY_MAX_MS,
  }
}
