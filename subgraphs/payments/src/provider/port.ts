import type { Money } from '#kit/money.ts'

/** Repeating a call under the same key has one effect and answers the same outcome. */
interface ProviderRequest {
  readonly idempotencyKey: string
}

export interface AuthorizeRequest extends ProviderRequest {
  readonly paymentId: string
  readonly amount: Money
  /** The provider's own token for the buyer's means of payment. */
  readonly methodToken: string
}

export interface ConfirmRequest extends ProviderRequest {
  readonly paymentId: string
  readonly challengeResponse: string
}

/** Takes, gives back or returns part of a payment. */
export interface PaymentRequest extends ProviderRequest {
  readonly paymentId: string
  readonly amount: Money
}

export interface PayoutRequest extends ProviderRequest {
  readonly payoutId: string
  /** The provider's own reference of the vendor's account. */
  readonly account: string
  readonly amount: Money
}

/** A final answer; a declined call changed nothing. `code` is stable and upper snake case. */
export type ProviderOutcome =
  | { readonly status: 'AUTHORIZED'; readonly reference: string }
  /** The money is taken at once: this means of payment cannot hold it. */
  | { readonly status: 'CAPTURED'; readonly reference: string }
  | { readonly status: 'REQUIRES_ACTION'; readonly reference: string; readonly message: string }
  /** A capture, void, refund or payout is done. */
  | { readonly status: 'SUCCEEDED'; readonly reference: string }
  | { readonly status: 'DECLINED'; readonly code: string; readonly message: string }

/**
 * Moves real money. Every call may throw {@link ProviderTimeoutError}, or anything else: its outcome is then unknown, and is
 * found with `lookup` or by repeating the call. So it is when it answers what no outcome is: its answers are read like any input.
 */
export interface PaymentProvider {
  authorize(request: AuthorizeRequest): Promise<ProviderOutcome>
  confirm(request: ConfirmRequest): Promise<ProviderOutcome>
  capture(request: PaymentRequest): Promise<ProviderOutcome>
  void(request: PaymentRequest): Promise<ProviderOutcome>
  refund(request: PaymentRequest): Promise<ProviderOutcome>
  payout(request: PayoutRequest): Promise<ProviderOutcome>
  /** What became of an earlier call; null when the provider never received it. */
  lookup(idempotencyKey: string): Promise<ProviderOutcome | null>
}

/** No answer in time: the call may, or may not, have had its effect. */
export class ProviderTimeoutError extends Error {
  override readonly name = 'ProviderTimeoutError'
}
