import { z } from 'zod'
import { milliseconds, parseConfig } from '#kit/config.ts'

const basisPoints = z.coerce.number().int().min(0).max(10_000)

const schema = z.object({
  /** What the provider keeps of a capture; taken from the vendor's share. */
  feeBasisPoints: basisPoints.default(150),
  /** Charged on a line that no known commission plan covers. */
  defaultCommissionBasisPoints: basisPoints.default(1_000),
  /** VAT on the commission of such a line. */
  defaultCommissionVatBasisPoints: basisPoints.default(0),
  /** From delivery to payout. */
  payoutHoldMs: milliseconds.default(3 * 24 * 3600_000),
  /** A provider call without an answer by then has an unknown outcome and is asked about again. */
  providerTimeoutMs: milliseconds.min(1).default(10_000),
  /** The first wait before an unknown outcome is asked about; it doubles up to {@link providerRetryMaxMs}. */
  providerRetryMs: milliseconds.min(1).default(1_000),
  providerRetryMaxMs: milliseconds.min(1).default(60_000),
})

export type PaymentsConfig = z.output<typeof schema>

/** @throws {ConfigError} naming every setting that cannot be used. */
export function toPaymentsConfig(env: NodeJS.ProcessEnv): PaymentsConfig {
  return parseConfig(schema, {
    feeBasisPoints: env['PAYMENTS_FEE_BASIS_POINTS'],
    defaultCommissionBasisPoints: env['PAYMENTS_DEFAULT_COMMISSION_BASIS_POINTS'],
    defaultCommissionVatBasisPoints: env['PAYMENTS_DEFAULT_COMMISSION_VAT_BASIS_POINTS'],
    payoutHoldMs: env['PAYMENTS_PAYOUT_HOLD_MS'],
    providerTimeoutMs: env['PAYMENTS_PROVIDER_TIMEOUT_MS'],
    providerRetryMs: env['PAYMENTS_PROVIDER_RETRY_MS'],
    providerRetryMaxMs: env['PAYMENTS_PROVIDER_RETRY_MAX_MS'],
  })
}
