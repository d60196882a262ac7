import { describe, expect, it } from '@jest/globals'
import type { Runtime } from '#kit/runtime.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { createLocalProvider } from '../src/provider/local.ts'
import { ProviderTimeoutError, type PaymentProvider, type ProviderOutcome } from '../src/provider/port.ts'
import { activate, aGroup, aVendor, calm, cancel, deliver, expectBalanced, intentIdOf, place, ship, startMarketplace, stateOf, told, type Payments } from './marketplace.ts'

/** Lets us down once about every call: after it had its effect, or before. What a crash at that moment looks like, too. */
function createForgetfulProvider(runtime: Runtime, loses: 'THE_ANSWER' | 'THE_CALL'): PaymentProvider {
  const local = createLocalProvider(runtime)
  const seen = new Set<string>()
  const once = <R extends { idempotencyKey: string }>(call: (request: R) => Promise<ProviderOutcome>) => async (request: R) => {
    const first = !seen.has(request.idempotencyKey)
    seen.add(request.idempotencyKey)
    if (first && loses === 'THE_ANSWER') await call(request)
    if (first) throw new ProviderTimeoutError('lost')
    return call(request)
  }
  return {
    authorize: once(local.authorize),
    confirm: once(local.confirm),
    capture: once(local.capture),
    void: once(local.void),
    refund: once(local.refund),
    payout: once(local.payout),
    lookup: local.lookup,
  }
}

/** Does what it is asked, and answers something else the first time. */
function createConfusedProvider(runtime: Runtime, answer: unknown): PaymentProvider {
  const local = createLocalProvider(runtime)
  const seen = new Set<string>()
  const once = <R extends { idempotencyKey: string }>(call: (request: R) => Promise<ProviderOutcome>) => async (request: R) => {
    const outcome = await call(request)
    if (seen.has(request.idempotencyKey)) return outcome
    seen.add(request.idempotencyKey)
    return answer as ProviderOutcome
  }
  return { authorize: once(local.authorize), confirm: once(local.confirm), capture: once(local.capture), void: once(local.void), refund: once(local.refund), payout: once(local.payout), lookup: local.lookup }
}

/** Longer than the steps between two attempts take: real time passes, too. */
const RETRY_MS = 60_000

async function nextAttempt(t: Payments): Promise<void> {
  t.clock.advance(RETRY_MS)
  await calm(t)
}

describe.each(['THE_ANSWER', 'THE_CALL'] as const)('a provider that loses %s once, each time', (loses) => {
  const start = () => startMarketplace({ payoutHoldMs: 0, providerRetryMs: RETRY_MS }, { createProvider: (runtime) => createForgetfulProvider(runtime, loses) })

  it('still takes the money once and pays the vendor once', async () => {
    await using t = await start()
    const vendor = aVendor()
    await activate(t, vendor)
    const group = aGroup({ token: 'tok_requires_action', orders: [[100_00], [50_00]], vendors: [vendor] })

    await place(t, group)
    expect((await stateOf(t, group)).payment.status).toBe('CREATED')
    await nextAttempt(t)
    const { data } = await t.call(group.buyer, 'mutation ($input: PaymentIntentConfirmInput!) { paymentIntentConfirm(input: $input) { paymentIntent { status } userErrors { code } } }',
      { input: { paymentIntentId: await intentIdOf(t, group), challengeResponse: '123456', idempotencyKey: 'one' } })
    expect(data.paymentIntentConfirm).toEqual({ paymentIntent: { status: 'REQUIRES_ACTION' }, userErrors: [] })
    await nextAttempt(t)
    expect((await stateOf(t, group)).payment.status).toBe('AUTHORIZED')

    await ship(t, group, 0)
    await deliver(t, group, 0)
    await cancel(t, group, 1)
    expect((await stateOf(t, group)).shares.map((share) => share.status)).toEqual(['AUTHORIZED', 'AUTHORIZED'])
    await nextAttempt(t)
    expect((await stateOf(t, group)).shares.map((share) => share.status)).toEqual(['CAPTURED', 'VOIDED'])
    await nextAttempt(t)

    await waitFor('the payout', async () => (await t.published('vendor.payout.processed')).length > 0)
    expect((await stateOf(t, group)).payment).toMatchObject({ status: 'CAPTURED', captured: { amountMinor: '10000' }, voided: { amountMinor: '5000' } })
    for (const type of ['payment.authorized', 'payment.captured', 'payment.voided'] as const) expect(await told(t, type, group)).toHaveLength(1)
    expect(await t.published('vendor.payout.processed')).toHaveLength(1)
    await expectBalanced(t)
  })

  it('still returns the money once', async () => {
    await using t = await start()
    const group = aGroup({ token: 'tok_mobile_money' })
    await place(t, group)
    await nextAttempt(t)
    expect((await stateOf(t, group)).payment.status).toBe('CAPTURED')

    await cancel(t, group)
    expect((await stateOf(t, group)).shares).toMatchObject([{ status: 'CAPTURED', refunds: [{ status: 'PROCESSING' }] }])
    await nextAttempt(t)

    expect((await stateOf(t, group)).shares).toMatchObject([{ status: 'REFUNDED', refunds: [{ status: 'SUCCEEDED' }] }])
    expect(await told(t, 'payment.refund.completed', group)).toHaveLength(1)
    await expectBalanced(t)
  })
})

describe('a provider that answers what no outcome is (OWASP API10)', () => {
  it.each<[string, unknown]>([
    ['a status that nobody knows', { status: 'APPROVED', reference: 'r' }],
    ['an outcome of another operation', { status: 'SUCCEEDED', reference: 'r' }],
    ['a reference that is no text', { status: 'AUTHORIZED', reference: { $ne: null } }],
    ['a reference without an end', { status: 'AUTHORIZED', reference: 'x'.repeat(1_000_000) }],
    ['text that no database takes', { status: 'DECLINED', code: 'NO', message: 'no\u0000' }],
    ['a code that is none', { status: 'DECLINED', code: '<script>', message: 'no' }],
    ['a list', []],
    ['nothing', undefined],
  ])('is asked again after %s, and nothing is written until then', async (_, answer) => {
    await using t = await startMarketplace({ payoutHoldMs: 0, providerRetryMs: RETRY_MS }, { createProvider: (runtime) => createConfusedProvider(runtime, answer) })
    const group = aGroup({ orders: [[100_00]] })

    await place(t, group)

    expect((await stateOf(t, group)).payment).toMatchObject({ status: 'CREATED' })
    for (const type of ['payment.authorized', 'payment.failed'] as const) expect(await told(t, type, group)).toEqual([])
    await nextAttempt(t)
    expect((await stateOf(t, group)).payment.status).toBe('AUTHORIZED')
    expect(await told(t, 'payment.authorized', group)).toHaveLength(1)
  })
})
