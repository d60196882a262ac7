import type { EntityManager } from 'typeorm'
import type { Runtime } from '#kit/runtime.ts'
import { LocalChargeEntity, LocalRequestEntity, type LocalChargeRow, type LocalRequestRow } from './local-tables.ts'
import { ProviderTimeoutError, type PaymentProvider, type ProviderOutcome } from './port.ts'

/** What the challenge of `tok_requires_action` wants to hear. */
export const CHALLENGE_RESPONSE = '123456'
/** A payout to an account of this reference is declined. */
export const CLOSED_ACCOUNT = 'acct_closed'

interface TestToken {
  readonly on: 'AUTHORIZED' | 'CAPTURED' | 'REQUIRES_ACTION' | { readonly code: string; readonly message: string }
  /** The first call gets no answer: after it had its effect, or before it arrived. */
  readonly timeout?: 'AUTHORIZE' | 'AUTHORIZE_LOST' | 'CAPTURE'
  /** Calls after the authorisation that are declined. */
  readonly declines?: Readonly<Partial<Record<'CAPTURE' | 'REFUND', { readonly code: string; readonly message: string }>>>
}

/** The test tokens; the table in the subgraph's README says the same for people. */
const TOKENS: Readonly<Record<string, TestToken>> = {
  tok_visa: { on: 'AUTHORIZED' },
  tok_mobile_money: { on: 'CAPTURED' },
  tok_requires_action: { on: 'REQUIRES_ACTION' },
  tok_declined: { on: { code: 'CARD_DECLINED', message: 'The card was declined.' } },
  tok_insufficient_funds: { on: { code: 'INSUFFICIENT_FUNDS', message: 'The account does not hold enough money.' } },
  tok_timeout: { on: 'AUTHORIZED', timeout: 'AUTHORIZE' },
  tok_timeout_lost: { on: 'AUTHORIZED', timeout: 'AUTHORIZE_LOST' },
  tok_timeout_declined: { on: { code: 'CARD_DECLINED', message: 'The card was declined.' }, timeout: 'AUTHORIZE' },
  tok_timeout_mobile_money: { on: 'CAPTURED', timeout: 'AUTHORIZE' },
  tok_capture_timeout: { on: 'AUTHORIZED', timeout: 'CAPTURE' },
  tok_capture_declined: { on: 'AUTHORIZED', declines: { CAPTURE: { code: 'AUTHORIZATION_EXPIRED', message: 'The authorisation is no longer valid.' } } },
  tok_refund_declined: { on: 'CAPTURED', declines: { REFUND: { code: 'REFUND_REFUSED', message: 'The means of payment takes no refunds.' } } },
}

const INVALID_TOKEN: TestToken = { on: { code: 'INVALID_TOKEN', message: 'The payment token is not known.' } }

const done = (reference: string): ProviderOutcome => ({ status: 'SUCCEEDED', reference })
const declined = (code: string, message: string): ProviderOutcome => ({ status: 'DECLINED', code, message })

/**
 * A provider without a network: what it answers follows from the token alone. Its memory is its own two tables, written in
 * transactions of its own, so that it survives our crashes as a real provider would, and can be audited against our books.
 */
export function createLocalProvider({ db, clock }: Pick<Runtime, 'db' | 'clock'>): PaymentProvider {
  /** Decides once per key, and remembers. A call that times out is remembered before its caller is let down. */
  async function answer(
    request: { idempotencyKey: string; kind: string; paymentId: string | null; fingerprint: string },
    decide: (manager: EntityManager, charge: LocalChargeRow | null) => Promise<ProviderOutcome>,
    { timeout }: { timeout?: (charge: LocalChargeRow | null) => 'AFTER' | 'BEFORE' | null } = {},
  ): Promise<ProviderOutcome> {
    const { idempotencyKey, kind, fingerprint, paymentId } = request
    const answered = await db.source.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO local_provider_requests (idempotency_key, kind, fingerprint, outcome, calls, created_at) VALUES ($1, $2, $3, NULL, 0, $4)
         ON CONFLICT DO NOTHING`, [idempotencyKey, kind, fingerprint, clock.now()])
      const earlier = await manager.findOneOrFail(LocalRequestEntity, { where: { idempotencyKey }, lock: { mode: 'pessimistic_write' } })
      if (earlier.fingerprint !== fingerprint) throw new Error(`The key ${idempotencyKey} was used for another request.`)

      const calls = earlier.calls + 1
      await manager.update(LocalRequestEntity, { idempotencyKey }, { calls })
      if (earlier.outcome) return earlier.outcome
      const charge = paymentId === null ? null : await manager.findOne(LocalChargeEntity, { where: { paymentId }, lock: { mode: 'pessimistic_write' } })
      const fault = calls === 1 ? timeout?.(charge) ?? null : null
      if (fault === 'BEFORE') return null
      const outcome = await decide(manager, charge)
      await manager.update(LocalRequestEntity, { idempotencyKey }, { outcome } as Partial<LocalRequestRow>)
      return fault === 'AFTER' ? null : outcome
    })
    if (!answered) throw new ProviderTimeoutError(`The provider did not answer ${kind} ${idempotencyKey}.`)
    return answered
  }

  return {
    authorize({ idempotencyKey, paymentId, amount, methodToken }) {
      const token = TOKENS[methodToken] ?? INVALID_TOKEN
      const fingerprint = `${paymentId} ${amount.amountMinor} ${amount.currency} ${methodToken}`
      return answer({ idempotencyKey, kind: 'AUTHORIZE', paymentId, fingerprint }, async (manager) => {
        const { on } = token
        const open = on === 'AUTHORIZED' || on === 'CAPTURED'
        await manager.insert(LocalChargeEntity, {
          paymentId,
          methodToken,
          currency: amount.currency,
          state: open ? 'OPEN' : on === 'REQUIRES_ACTION' ? 'REQUIRES_ACTION' : 'FAILED',
          authorizedMinor: typeof on === 'string' ? amount.amountMinor : 0n,
          capturedMinor: on === 'CAPTURED' ? amount.amountMinor : 0n,
          voidedMinor: 0n,
          refundedMinor: 0n,
        })
        if (typeof on !== 'string') return declined(on.code, on.message)
        const reference = `local_${paymentId}`
        return on === 'REQUIRES_ACTION' ? { status: on, reference, message: 'Enter the code that your bank has sent you.' } : { status: on, reference }
      }, {
        timeout: () => (token.timeout === 'AUTHORIZE' ? 'AFTER' : token.timeout === 'AUTHORIZE_LOST' ? 'BEFORE' : null),
      })
    },

    confirm({ idempotencyKey, paymentId, challengeResponse }) {
      return answer({ idempotencyKey, kind: 'CONFIRM', paymentId, fingerprint: `${paymentId} ${challengeResponse}` }, async (manager, charge) => {
        if (charge?.state !== 'REQUIRES_ACTION') return declined('NOTHING_TO_CONFIRM', 'The payment waits for no answer.')
        const right = challengeResponse === CHALLENGE_RESPONSE
        await manager.update(LocalChargeEntity, { paymentId }, right ? { state: 'OPEN' } : { state: 'FAILED', authorizedMinor: 0n })
        return right ? { status: 'AUTHORIZED', reference: `local_${paymentId}` } : declined('CHALLENGE_FAILED', 'The answer to the challenge was wrong.')
      })
    },

    capture({ idempotencyKey, paymentId, amount }) {
      return answer({ idempotencyKey, kind: 'CAPTURE', paymentId, fingerprint: `${paymentId} ${amount.amountMinor} ${amount.currency}` }, async (manager, charge) => {
        const refusal = TOKENS[charge?.methodToken ?? '']?.declines?.CAPTURE
        if (refusal) return declined(refusal.code, refusal.message)
        if (!charge || charge.state !== 'OPEN' || amount.amountMinor > heldOf(charge)) return declined('AMOUNT_NOT_HELD', 'That much is not held.')
        await manager.update(LocalChargeEntity, { paymentId }, { capturedMinor: charge.capturedMinor + amount.amountMinor })
        return done(`local_${idempotencyKey}`)
      }, { timeout: (charge) => (TOKENS[charge?.methodToken ?? '']?.timeout === 'CAPTURE' ? 'AFTER' : null) })
    },

    void({ idempotencyKey, paymentId, amount }) {
      return answer({ idempotencyKey, kind: 'VOID', paymentId, fingerprint: `${paymentId} ${amount.amountMinor} ${amount.currency}` }, async (manager, charge) => {
        if (charge?.state === 'REQUIRES_ACTION') {
          await manager.update(LocalChargeEntity, { paymentId }, { state: 'CANCELLED', authorizedMinor: 0n })
          return done(`local_${idempotencyKey}`)
        }
        if (!charge || charge.state !== 'OPEN' || amount.amountMinor > heldOf(charge)) return declined('AMOUNT_NOT_HELD', 'That much is not held.')
        await manager.update(LocalChargeEntity, { paymentId }, { voidedMinor: charge.voidedMinor + amount.amountMinor })
        return done(`local_${idempotencyKey}`)
      })
    },

    refund({ idempotencyKey, paymentId, amount }) {
      return answer({ idempotencyKey, kind: 'REFUND', paymentId, fingerprint: `${paymentId} ${amount.amountMinor} ${amount.currency}` }, async (manager, charge) => {
        const refusal = TOKENS[charge?.methodToken ?? '']?.declines?.REFUND
        if (refusal) return declined(refusal.code, refusal.message)
        if (!charge || amount.amountMinor > charge.capturedMinor - charge.refundedMinor) return declined('AMOUNT_NOT_CAPTURED', 'That much was not taken.')
        await manager.update(LocalChargeEntity, { paymentId }, { refundedMinor: charge.refundedMinor + amount.amountMinor })
        return done(`local_${idempotencyKey}`)
      })
    },

    payout({ idempotencyKey, payoutId, account, amount }) {
      return answer({ idempotencyKey, kind: 'PAYOUT', paymentId: null, fingerprint: `${payoutId} ${account} ${amount.amountMinor} ${amount.currency}` }, async () =>
        (account === CLOSED_ACCOUNT ? declined('ACCOUNT_CLOSED', 'The account is closed.') : done(`local_${idempotencyKey}`)))
    },

    async lookup(idempotencyKey) {
      const request = await db.source.manager.findOne(LocalRequestEntity, { where: { idempotencyKey } })
      return request?.outcome ?? null
    },
  }
}

function heldOf(charge: LocalChargeRow): bigint {
  return charge.authorizedMinor - charge.capturedMinor - charge.voidedMinor
}
