import { describe, expect, it } from '@jest/globals'
import { aGroup, calm, cancel, expectBalanced, orderOf, place, startMarketplace, stateOf, tellCancelled, told } from './marketplace.ts'

describe('opening a payment', () => {
  it('authorises one payment for a group, once all of its orders are known, whichever comes first', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ orders: [[100_00], [30_00, 20_00]] })

    const [first, second] = [orderOf(group, 1), orderOf(group, 0)]
    await t.receive('order.created', { subject: first.id, data: first.created })
    await calm(t)
    expect(await stateOf(t, group)).toMatchObject({ intent: { status: 'PROCESSING' }, payment: { status: 'CREATED' } })

    await t.receive('order.created', { subject: second.id, data: second.created })
    await calm(t)

    const { intent, payment, shares } = await stateOf(t, group)
    expect(intent).toMatchObject({ status: 'SUCCEEDED', amount: { amountMinor: '15000', currency: 'USD' } })
    expect(payment).toMatchObject({ status: 'AUTHORIZED', authorized: { amountMinor: '15000' }, captured: { amountMinor: '0' } })
    expect(shares.map((share) => [share.status, share.amount.amountMinor])).toEqual([['AUTHORIZED', '10000'], ['AUTHORIZED', '5000']])
    expect(await told(t, 'payment.initiated', group)).toHaveLength(1)
    const [authorized] = await told(t, 'payment.authorized', group)
    expect(authorized).toMatchObject({ orderGroupId: group.id, amount: { amountMinor: '15000', currency: 'USD' } })
    expect(authorized?.allocations.map((one) => one.orderId).toSorted()).toEqual(group.orders.map((order) => order.id).toSorted())
    await expectBalanced(t)
  })

  it('opens one intent when the orders of a group arrive at the same time, and twice', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ orders: [[10_00], [20_00], [30_00], [40_00]] })

    const events = await Promise.all(group.orders.map((order) => t.receive('order.created', { subject: order.id, data: order.created })))
    await Promise.all(group.orders.map((order, index) => t.receive('order.created', { subject: order.id, data: order.created, id: events[index]?.id })))
    // The same facts under other ids, as after a replay.
    await Promise.all(group.orders.map((order) => t.receive('order.created', { subject: order.id, data: order.created })))
    await calm(t)

    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'AUTHORIZED', authorized: { amountMinor: '10000' } } })
    const [counts] = await t.app.db.source.query('SELECT (SELECT count(*)::int FROM payment_intents) intents, (SELECT count(*)::int FROM payments) payments, (SELECT count(*)::int FROM commission_lines) lines')
    expect(counts).toEqual({ intents: 1, payments: 1, lines: 4 })
    expect(await told(t, 'payment.authorized', group)).toHaveLength(1)
  })

  it.each([
    ['tok_declined', 'CARD_DECLINED'],
    ['tok_insufficient_funds', 'INSUFFICIENT_FUNDS'],
    ['tok_of_nobody', 'INVALID_TOKEN'],
  ])('fails with the provider\'s code: %s', async (token, code) => {
    await using t = await startMarketplace()
    const group = aGroup({ token, orders: [[100_00], [50_00]] })

    await place(t, group)

    const { intent, payment, shares } = await stateOf(t, group)
    expect(intent.status).toBe('FAILED')
    expect(payment).toMatchObject({ status: 'FAILED', failureCode: code, authorized: { amountMinor: '0' } })
    expect(shares.map((share) => share.status)).toEqual(['FAILED', 'FAILED'])
    const [failed] = await told(t, 'payment.failed', group)
    expect(failed?.code).toBe(code)
    expect(failed?.orderIds.toSorted()).toEqual(group.orders.map((order) => order.id).toSorted())
    await cancel(t, group, 0)
    await expectBalanced(t)
  })

  it('buries a group that does not add up, and charges nothing', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ orders: [[100_00]] })
    const { id, created } = orderOf(group)

    await t.receive('order.created', { subject: id, data: { ...created, group: { ...created.group, total: { amountMinor: '9999', currency: 'USD' } } } })

    const [letter] = await t.deadLetters('orders.v1')
    expect(letter?.reason).toContain('do not add up')
    expect(await t.published('payment.initiated')).toEqual([])
  })
})

describe('a provider that does not answer', () => {
  it.each(['tok_timeout', 'tok_timeout_lost'])('is asked again until the authorisation is known: %s', async (token) => {
    await using t = await startMarketplace()
    const group = aGroup({ token })

    await place(t, group)
    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'CREATED' } })

    t.clock.advance(1_000)
    await calm(t)

    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'AUTHORIZED', authorized: { amountMinor: '10000' } } })
    expect(await told(t, 'payment.authorized', group)).toHaveLength(1)
    await expectBalanced(t)
  })

  it('is found to have declined', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_timeout_declined' })

    await place(t, group)
    t.clock.advance(1_000)
    await calm(t)

    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'FAILED', failureCode: 'CARD_DECLINED' } })
    await expectBalanced(t)
  })

  it('gives up waiting for one that hangs, and finds out later', async () => {
    const answers: (() => void)[] = []
    let calls = 0
    await using t = await startMarketplace({ providerTimeoutMs: 50 }, { createProvider: () => ({
      // The first call never comes back.
      authorize: ({ paymentId }) => (++calls === 1
        ? new Promise((resolve) => { answers.push(() => resolve({ status: 'AUTHORIZED', reference: paymentId })) })
        : Promise.resolve({ status: 'AUTHORIZED', reference: paymentId })),
      lookup: () => Promise.resolve(null),
      confirm: () => Promise.reject(new Error('not asked')),
      capture: () => Promise.reject(new Error('not asked')),
      void: () => Promise.reject(new Error('not asked')),
      refund: () => Promise.reject(new Error('not asked')),
      payout: () => Promise.reject(new Error('not asked')),
    }) })
    const group = aGroup()

    await place(t, group)
    t.clock.advance(1_000)
    await calm(t)
    for (const answer of answers) answer()

    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'AUTHORIZED' } })
    expect(calls).toBe(2)
    expect(await told(t, 'payment.authorized', group)).toHaveLength(1)
  })

  it('is asked again by whoever starts after a crash between its answer and our record', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_timeout' })
    await place(t, group)

    // What a killed process leaves behind: a claim that nobody works on, and an outcome that only the provider knows.
    await t.app.db.source.query("UPDATE provider_operations SET last_error = NULL, due_at = $1 WHERE status = 'PENDING'", [new Date(t.clock.now().getTime() + 30_000)])
    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'CREATED' } })
    t.clock.advance(30_000)
    await calm(t)

    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'AUTHORIZED' } })
    const [charges] = await t.app.db.source.query('SELECT count(*)::int AS count FROM local_provider_charges')
    expect(charges.count).toBe(1)
  })
})

describe('an order that is cancelled while its payment is opened', () => {
  it('is not charged for when the provider has not been asked yet', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ orders: [[100_00], [50_00]] })
    const [first, second] = [orderOf(group, 0), orderOf(group, 1)]
    await t.receive('order.created', { subject: first.id, data: first.created })

    await cancel(t, group, 0)
    await t.receive('order.created', { subject: second.id, data: second.created })
    await calm(t)

    const { payment, shares } = await stateOf(t, group)
    expect(payment).toMatchObject({ status: 'AUTHORIZED', authorized: { amountMinor: '5000' } })
    expect(shares.map((share) => share.status)).toEqual(['CANCELLED', 'AUTHORIZED'])
    expect((await told(t, 'payment.authorized', group))[0]?.allocations).toEqual([{ orderId: second.id, amount: { amountMinor: '5000', currency: 'USD' } }])
    await expectBalanced(t)
  })

  it('voids money that the provider turns out to hold for it', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_timeout', orders: [[100_00], [50_00]] })
    await place(t, group)

    await cancel(t, group, 0)
    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'CREATED' } })
    t.clock.advance(1_000)
    await calm(t)

    const { payment, shares } = await stateOf(t, group)
    expect(shares.map((share) => share.status)).toEqual(['VOIDED', 'AUTHORIZED'])
    expect(payment).toMatchObject({ status: 'AUTHORIZED', voided: { amountMinor: '10000' } })
    expect((await told(t, 'payment.authorized', group))[0]?.allocations.map((one) => one.orderId)).toEqual([orderOf(group, 1).id])
    expect(await told(t, 'payment.voided', group)).toMatchObject([{ orderId: orderOf(group, 0).id }])
    await expectBalanced(t)
  })

  it('refunds money that the provider turns out to have taken for it', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_timeout_mobile_money' })
    await place(t, group)

    await cancel(t, group)
    t.clock.advance(1_000)
    await calm(t)

    const { payment, shares } = await stateOf(t, group)
    expect(payment).toMatchObject({ status: 'REFUNDED', captured: { amountMinor: '10000' }, refunded: { amountMinor: '10000' } })
    expect(shares).toMatchObject([{ status: 'REFUNDED', refunds: [{ status: 'SUCCEEDED', reason: 'ORDER_CANCELLED' }] }])
    expect(await told(t, 'payment.authorized', group)).toEqual([])
    expect(await told(t, 'payment.refund.completed', group)).toHaveLength(1)
    await expectBalanced(t)
  })

  it('is released when its cancellation comes right after the authorisation', async () => {
    await using t = await startMarketplace()
    const group = aGroup()
    await place(t, group)

    await cancel(t, group)

    expect(await stateOf(t, group)).toMatchObject({ intent: { status: 'CANCELLED' }, payment: { status: 'VOIDED', voided: { amountMinor: '10000' } } })
    await expectBalanced(t)
  })

  it('ends released in whichever moment its cancellation meets the authorisation', async () => {
    await using t = await startMarketplace()
    const groups = Array.from({ length: 12 }, (_, index) => aGroup({ token: index % 2 ? 'tok_visa' : 'tok_mobile_money' }))

    await Promise.all(groups.map(async (group) => {
      const { id, created } = orderOf(group)
      await t.receive('order.created', { subject: id, data: created })
      await tellCancelled(t, group)
    }))
    await calm(t)

    const states = await Promise.all(groups.map((group) => stateOf(t, group)))
    expect(states.map(({ payment }) => payment.status).filter((status) => !['CANCELLED', 'VOIDED', 'REFUNDED'].includes(status))).toEqual([])
    await expectBalanced(t)
  })
})
