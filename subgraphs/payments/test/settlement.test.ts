import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { waitFor } from '../../kit/testing/wait-for.ts'
import { createLocalProvider } from '../src/provider/local.ts'
import { ProviderTimeoutError, type PaymentProvider } from '../src/provider/port.ts'
import { activate, ADMIN, aGroup, aVendor, calm, cancel, deliver, expectBalanced, orderOf, place, settlementOf, ship, startMarketplace, stateOf, told, type Payments, type TestGroup } from './marketplace.ts'

const DAY_MS = 24 * 3600_000

async function payoutsOf(t: Payments, orderId: string): Promise<{ id: string; status: string; amount: { amountMinor: string }; holdReason: string | null; version: number }[]> {
  const { data } = await t.call(ADMIN, '{ payouts(first: 100) { nodes { id status holdReason version failureCode amount { amountMinor } order { id } } } }')
  return data.payouts.nodes.filter((payout: { order: { id: string } }) => payout.order.id === orderId)
}

describe('an order from shipment to payout', () => {
  it('captures on shipment, divides the money and pays the vendor after the hold', async () => {
    await using t = await startMarketplace({ feeBasisPoints: 150, defaultCommissionBasisPoints: 1_000, defaultCommissionVatBasisPoints: 2_000, payoutHoldMs: 3 * DAY_MS })
    const vendor = aVendor()
    await activate(t, vendor)
    const group = aGroup({ orders: [[60_00, 40_00]], vendors: [vendor] })
    await place(t, group)
    expect(await settlementOf(t, group)).toBeNull()

    await ship(t, group)

    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'CAPTURED', captured: { amountMinor: '10000' } } })
    const settlement = { captured: 100_00, refunded: 0, vendorShare: 86_50, commission: 10_00, commissionVat: 2_00, fee: 1_50 }
    expect(await settlementOf(t, group)).toEqual(settlement)
    expect(await told(t, 'payment.captured', group)).toMatchObject([{
      orderId: orderOf(group).id, amount: { amountMinor: '10000', currency: 'USD' }, vendorShare: { amountMinor: '8650' },
      commission: { amountMinor: '1000' }, commissionVat: { amountMinor: '200' }, fee: { amountMinor: '150' },
    }])
    await expectBalanced(t)

    await deliver(t, group)
    expect(await payoutsOf(t, orderOf(group).id)).toMatchObject([{ status: 'SCHEDULED', amount: { amountMinor: '8650' } }])
    t.clock.advance(3 * DAY_MS)
    await waitFor('the payout', async () => (await t.published('vendor.payout.processed')).length === 1)
    await calm(t)

    expect(await payoutsOf(t, orderOf(group).id)).toMatchObject([{ status: 'PAID' }])
    expect((await t.published('vendor.payout.processed'))[0]).toMatchObject({ vendorid: vendor.vendorId, data: { orderId: orderOf(group).id, amount: { amountMinor: '8650', currency: 'USD' } } })
    const { data } = await t.call(ADMIN, '{ trialBalance(currency: "USD") { balanced vendorShares { amountMinor } paidOut { amountMinor } accounts { kind debits { amountMinor } credits { amountMinor } } } }')
    expect(data.trialBalance).toEqual([{
      balanced: true,
      vendorShares: { amountMinor: '8650' },
      paidOut: { amountMinor: '8650' },
      accounts: [
        { kind: 'COMMISSION_REVENUE', debits: { amountMinor: '0' }, credits: { amountMinor: '1000' } },
        { kind: 'COMMISSION_VAT_PAYABLE', debits: { amountMinor: '0' }, credits: { amountMinor: '200' } },
        { kind: 'PROVIDER_CLEARING', debits: { amountMinor: '10000' }, credits: { amountMinor: '8650' } },
        { kind: 'PROVIDER_FEES', debits: { amountMinor: '0' }, credits: { amountMinor: '150' } },
        { kind: 'VENDOR_PAYABLE', debits: { amountMinor: '8650' }, credits: { amountMinor: '8650' } },
      ],
    }])
    const [balances] = await t.entities(vendor.viewer, [{ __typename: 'Vendor', id: vendor.vendorId }], '... on Vendor { balances { currency payable { amountMinor } scheduled { amountMinor } paid { amountMinor } } }')
    expect(balances).toMatchObject({ balances: [{ currency: 'USD', payable: { amountMinor: '0' }, scheduled: { amountMinor: '0' }, paid: { amountMinor: '8650' } }] })
    await expectBalanced(t)
  })

  it('does each step once when its event comes twice', async () => {
    await using t = await startMarketplace()
    const group = aGroup()
    await place(t, group)

    for (const step of [ship, ship, deliver, deliver]) await step(t, group)

    expect(await told(t, 'payment.captured', group)).toHaveLength(1)
    expect(await payoutsOf(t, orderOf(group).id)).toHaveLength(1)
    const [transfers] = await t.app.db.source.query('SELECT count(*)::int AS count FROM ledger_transfers')
    expect(transfers.count).toBe(1)
    await expectBalanced(t)
  })

  it('schedules the payout once the capture is known, when the delivery comes first', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_capture_timeout' })
    await place(t, group)
    await ship(t, group)
    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'AUTHORIZED' } })

    await deliver(t, group)
    expect(await payoutsOf(t, orderOf(group).id)).toEqual([])
    t.clock.advance(1_000)
    await calm(t)

    expect(await stateOf(t, group)).toMatchObject({ payment: { status: 'CAPTURED' } })
    expect(await payoutsOf(t, orderOf(group).id)).toMatchObject([{ status: 'SCHEDULED' }])
    await expectBalanced(t)
  })

  it('keeps the money held when the capture is refused, until somebody asks again', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_capture_declined' })
    await place(t, group)

    await ship(t, group)

    expect((await stateOf(t, group)).shares).toMatchObject([{ status: 'AUTHORIZED', failureCode: 'AUTHORIZATION_EXPIRED' }])
    await cancel(t, group)
    expect((await stateOf(t, group)).shares).toMatchObject([{ status: 'VOIDED', failureCode: null }])
    await expectBalanced(t)
  })

  it('asks again for a refused capture when the order is delivered', async () => {
    let captures = 0
    await using t = await startMarketplace({}, { createProvider(runtime) {
      const provider = createLocalProvider(runtime)
      return { ...provider, capture: (request) => (++captures === 1 ? Promise.resolve({ status: 'DECLINED', code: 'TRY_LATER', message: 'Not today.' }) : provider.capture(request)) }
    } })
    const group = aGroup()
    await place(t, group)
    await ship(t, group)
    expect((await stateOf(t, group)).shares).toMatchObject([{ status: 'AUTHORIZED', failureCode: 'TRY_LATER' }])

    await deliver(t, group)

    expect((await stateOf(t, group)).shares).toMatchObject([{ status: 'CAPTURED', failureCode: null }])
    expect(await payoutsOf(t, orderOf(group).id)).toMatchObject([{ status: 'SCHEDULED' }])
    await expectBalanced(t)
  })

  it('schedules the payout when a refund that was under way at the delivery is refused', async () => {
    await using t = await startMarketplace({}, { createProvider: losingTheFirst('refund') })
    const group = aGroup({ token: 'tok_refund_declined' })
    await place(t, group)
    await refund(t, orderOf(group).id, 10_00)
    await deliver(t, group)
    expect(await payoutsOf(t, orderOf(group).id)).toEqual([])

    t.clock.advance(1_000)
    await calm(t)

    expect((await stateOf(t, group)).shares).toMatchObject([{ status: 'CAPTURED', failureCode: 'REFUND_REFUSED' }])
    expect(await payoutsOf(t, orderOf(group).id)).toMatchObject([{ status: 'SCHEDULED' }])
  })

  it('charges by the plan that was valid when the order was created, and by category', async () => {
    await using t = await startMarketplace({ feeBasisPoints: 0 })
    const vendor = aVendor()
    const categoryId = newId('cat')
    const planId = newId('cpl')
    const change = (rateBasisPoints: number, sequence: number) => t.receive('vendor.commission_plan.changed', {
      subject: planId, sequence,
      data: {
        planId, vendorId: vendor.vendorId, validFrom: '2026-01-01T00:00:00.000Z', validTo: '2026-07-01T00:00:00.000Z', vatBasisPoints: 1_000,
        components: [{ categoryId, rateBasisPoints, fixedMinor: '25', minMinor: null, maxMinor: null, currency: 'USD' }],
      },
    })
    await change(500, 2)
    await change(9_000, 1)
    const within = aGroup({ vendors: [vendor], categoryId, createdAt: new Date('2026-06-30T23:59:59.999Z') })
    const after = aGroup({ vendors: [vendor], categoryId, createdAt: new Date('2026-07-01T00:00:00.000Z') })

    for (const group of [within, after]) {
      await place(t, group)
      await ship(t, group)
    }

    expect(await settlementOf(t, within)).toMatchObject({ commission: 5_25, commissionVat: 53, vendorShare: 94_22 })
    expect(await settlementOf(t, after)).toMatchObject({ commission: 10_00, commissionVat: 0 })
    const [order] = await t.entities(vendor.viewer, [{ __typename: 'Order', id: orderOf(within).id }],
      '... on Order { commissionLines { rateBasisPoints vatBasisPoints base { amountMinor } fixed { amountMinor } amount { amountMinor } vat { amountMinor } plan { id } category { id } } }')
    expect(order).toMatchObject({ commissionLines: [{
      rateBasisPoints: 500, vatBasisPoints: 1_000, base: { amountMinor: '10000' }, fixed: { amountMinor: '25' }, amount: { amountMinor: '525' }, vat: { amountMinor: '53' },
      plan: { id: planId }, category: { id: categoryId },
    }] })
    await expectBalanced(t)
  })
})

describe('a group of two orders', () => {
  it('captures one when the other was cancelled before', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ orders: [[100_00], [33_33]] })
    await place(t, group)

    await cancel(t, group, 0)
    await ship(t, group, 1)

    const { payment, shares } = await stateOf(t, group)
    expect(shares.map((share) => share.status)).toEqual(['VOIDED', 'CAPTURED'])
    expect(payment).toMatchObject({ status: 'CAPTURED', captured: { amountMinor: '3333' }, voided: { amountMinor: '10000' } })
    expect(await told(t, 'payment.voided', group)).toMatchObject([{ orderId: orderOf(group, 0).id, amount: { amountMinor: '10000' } }])
    await expectBalanced(t)
  })

  it('is partially captured in between, and gives back the rest', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ orders: [[100_00], [33_33]] })
    await place(t, group)

    await ship(t, group, 0)
    expect((await stateOf(t, group)).payment.status).toBe('PARTIALLY_CAPTURED')
    await cancel(t, group, 1)

    expect((await stateOf(t, group)).payment).toMatchObject({ status: 'CAPTURED', captured: { amountMinor: '10000' }, voided: { amountMinor: '3333' } })
    await expectBalanced(t)
  })

  it('refunds one that was captured while the other is still held', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ orders: [[100_00], [33_33]] })
    await place(t, group)

    await ship(t, group, 0)
    await cancel(t, group, 0)
    expect((await stateOf(t, group)).payment).toMatchObject({ status: 'PARTIALLY_REFUNDED', refunded: { amountMinor: '10000' } })
    await ship(t, group, 1)

    expect((await stateOf(t, group)).payment).toMatchObject({ status: 'PARTIALLY_REFUNDED', captured: { amountMinor: '13333' } })
    await expectBalanced(t)
  })

  it('keeps currencies apart', async () => {
    await using t = await startMarketplace()
    const [dollars, yen] = [aGroup({ orders: [[99_99]] }), aGroup({ currency: 'JPY', orders: [[12_345]] })]
    for (const group of [dollars, yen]) {
      await place(t, group)
      await ship(t, group)
    }

    const { data } = await t.call(ADMIN, '{ trialBalance { currency captured { amountMinor } balanced } }')
    expect(data.trialBalance).toEqual([
      { currency: 'JPY', captured: { amountMinor: '12345' }, balanced: true },
      { currency: 'USD', captured: { amountMinor: '9999' }, balanced: true },
    ])
  })
})

describe('money that is taken at once', () => {
  it('is told as authorised, then captured for each order', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_mobile_money', orders: [[100_00], [50_00]] })

    await place(t, group)

    expect((await stateOf(t, group)).payment).toMatchObject({ status: 'CAPTURED', authorized: { amountMinor: '15000' }, captured: { amountMinor: '15000' } })
    const { payment } = await stateOf(t, group)
    const types: { type: string }[] = await t.app.db.source.query("SELECT event->>'type' AS type FROM outbox WHERE partition_key = $1 ORDER BY position", [payment.id])
    expect(types.map((row) => row.type)).toEqual(['payment.initiated', 'payment.authorized', 'payment.captured', 'payment.captured'])
    await expectBalanced(t)
  })

  it('is returned in full when the order is cancelled, and the shipment changes nothing', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_mobile_money', orders: [[100_01]] })
    await place(t, group)
    await ship(t, group)

    await cancel(t, group)

    const { payment, shares } = await stateOf(t, group)
    expect(payment).toMatchObject({ status: 'REFUNDED', refunded: { amountMinor: '10001' } })
    expect(shares).toMatchObject([{ status: 'REFUNDED', refunds: [{ status: 'SUCCEEDED', amount: { amountMinor: '10001' } }] }])
    expect(await settlementOf(t, group)).toEqual({ captured: 100_01, refunded: 100_01, vendorShare: 0, commission: 0, commissionVat: 0, fee: 0 })
    expect(await told(t, 'payment.refund.initiated', group)).toHaveLength(1)
    expect(await told(t, 'payment.refund.completed', group)).toHaveLength(1)
    await expectBalanced(t)
  })
})

/** The local provider, but for the first call of a kind: it does not arrive. */
function losingTheFirst(kind: 'refund' | 'payout'): NonNullable<Parameters<typeof startMarketplace>[1]>['createProvider'] {
  return (runtime): PaymentProvider => {
    const provider = createLocalProvider(runtime)
    let calls = 0
    const lossy = <Request, Answer>(call: (request: Request) => Promise<Answer>) =>
      (request: Request) => (++calls === 1 ? Promise.reject(new ProviderTimeoutError('Lost on its way.')) : call(request))
    return kind === 'refund' ? { ...provider, refund: lossy(provider.refund) } : { ...provider, payout: lossy(provider.payout) }
  }
}

async function refund(t: Payments, orderId: string, amountMinor: number): Promise<void> {
  const { data } = await t.call(ADMIN, 'mutation ($input: RefundCreateInput!) { refundCreate(input: $input) { userErrors { code } } }',
    { input: { orderId, reason: 'Scratched', amount: { amountMinor: String(amountMinor), currency: 'USD' }, idempotencyKey: newId('key') } })
  expect(data.refundCreate.userErrors).toEqual([])
}

async function delivered(t: Payments, options: Parameters<typeof aGroup>[0] = {}) {
  const vendor = aVendor()
  const group = aGroup({ vendors: [vendor], ...options })
  await place(t, group)
  await ship(t, group)
  await deliver(t, group)
  const [payout] = await payoutsOf(t, orderOf(group).id)
  if (!payout) throw new Error('No payout.')
  return { vendor, group, payoutId: payout.id }
}

function release(t: Payments, payoutId: string, key: string, expectedVersion?: number) {
  return t.call(ADMIN, 'mutation ($input: PayoutReleaseInput!) { payoutRelease(input: $input) { payout { status holdReason } userErrors { code } } }',
    { input: { payoutId, idempotencyKey: key, expectedVersion } })
}

function hold(t: Payments, payoutId: string, key: string, reason = 'checking', expectedVersion?: number) {
  return t.call(ADMIN, 'mutation ($input: PayoutHoldInput!) { payoutHold(input: $input) { payout { status holdReason holdNote version } userErrors { code path } } }',
    { input: { payoutId, idempotencyKey: key, reason, expectedVersion } })
}

async function statusOf(t: Payments, group: TestGroup): Promise<string | undefined> {
  return (await payoutsOf(t, orderOf(group).id))[0]?.status
}

describe('the hold on a payout', () => {
  it('keeps the money of a vendor without a payout account until there is one', async () => {
    await using t = await startMarketplace()
    const { vendor, group, payoutId } = await delivered(t)

    t.clock.advance(4 * DAY_MS)
    await waitFor('the hold', async () => await statusOf(t, group) === 'ON_HOLD')
    expect(await payoutsOf(t, orderOf(group).id)).toMatchObject([{ holdReason: 'PAYOUT_ACCOUNT_MISSING' }])
    expect((await release(t, payoutId, 'r1')).data.payoutRelease.userErrors).toEqual([{ code: 'PAYOUT_ACCOUNT_MISSING' }])
    await activate(t, vendor)

    await waitFor('the payout', async () => await statusOf(t, group) === 'PAID')
    await expectBalanced(t)
  })

  it('freezes what is scheduled for a blocked party, and pays it once that clears', async () => {
    await using t = await startMarketplace()
    const { vendor, group, payoutId } = await delivered(t)
    await activate(t, vendor)
    const { organizationId } = vendor
    const screeningId = newId('scr')

    await t.receive('compliance.party.blocked', { subject: organizationId, data: { organizationId, screeningId } })

    expect(await payoutsOf(t, orderOf(group).id)).toMatchObject([{ status: 'ON_HOLD', holdReason: 'PARTY_BLOCKED' }])
    t.clock.advance(4 * DAY_MS)
    await calm(t)
    expect((await release(t, payoutId, 'r1')).data.payoutRelease.userErrors).toEqual([{ code: 'PARTY_BLOCKED' }])
    await t.receive('compliance.party.screened', { subject: organizationId, data: { organizationId, screeningId, status: 'CLEAR' } })
    await waitFor('the payout', async () => await statusOf(t, group) === 'PAID')
    await expectBalanced(t)
  })

  it('catches a payout that is scheduled after its vendor was blocked', async () => {
    await using t = await startMarketplace()
    const vendor = aVendor()
    await activate(t, vendor)
    await t.receive('compliance.party.blocked', { subject: vendor.organizationId, data: { organizationId: vendor.organizationId, screeningId: newId('scr') } })
    const { group } = await delivered(t, { vendors: [vendor] })

    t.clock.advance(4 * DAY_MS)
    await waitFor('the hold', async () => await statusOf(t, group) === 'ON_HOLD')

    expect(await t.published('vendor.payout.processed')).toEqual([])
  })

  it('is set and ended by an admin, who must have seen the payout as it is', async () => {
    await using t = await startMarketplace()
    const { vendor, group, payoutId } = await delivered(t)
    await activate(t, vendor)

    expect((await hold(t, payoutId, 'h0', 'checking', 7)).data.payoutHold.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
    expect((await hold(t, payoutId, 'h1', ' ')).data.payoutHold.userErrors).toEqual([{ code: 'INVALID_INPUT', path: ['input', 'reason'] }])
    const held = await hold(t, payoutId, 'h2', 'checking', 1)
    expect(held.data.payoutHold).toEqual({ payout: { status: 'ON_HOLD', holdReason: 'MANUAL', holdNote: 'checking', version: 2 }, userErrors: [] })
    expect(await hold(t, payoutId, 'h2', 'checking', 1)).toEqual(held)
    expect((await hold(t, payoutId, 'h3')).data.payoutHold.userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }])
    expect((await hold(t, newId('pyt'), 'h4')).data.payoutHold.userErrors).toMatchObject([{ code: 'PAYOUT_NOT_FOUND' }])
    t.clock.advance(4 * DAY_MS)
    await calm(t)
    expect(await statusOf(t, group)).toBe('ON_HOLD')

    expect((await release(t, payoutId, 'r1')).data.payoutRelease).toEqual({ payout: { status: 'SCHEDULED', holdReason: null }, userErrors: [] })
    await waitFor('the payout', async () => await statusOf(t, group) === 'PAID')
    expect((await release(t, payoutId, 'r2')).data.payoutRelease.userErrors).toEqual([{ code: 'ILLEGAL_TRANSITION' }])
    await expectBalanced(t)
  })

  it('lets a refused payout go again', async () => {
    await using t = await startMarketplace()
    const { vendor, group, payoutId } = await delivered(t)
    await activate(t, vendor)
    await t.app.db.source.query("UPDATE payout_accounts SET provider_reference = 'acct_closed'")

    t.clock.advance(4 * DAY_MS)
    await waitFor('the refusal', async () => await statusOf(t, group) === 'FAILED')
    expect((await t.published('vendor.payout.failed'))[0]?.data).toMatchObject({ payoutId, code: 'ACCOUNT_CLOSED' })
    await expectBalanced(t)
    await t.app.db.source.query("UPDATE payout_accounts SET provider_reference = 'acct_open'")
    await release(t, payoutId, 'r1')

    await waitFor('the payout', async () => await statusOf(t, group) === 'PAID')
    await expectBalanced(t)
  })

  it('is lowered by what was refunded while the provider was refusing it', async () => {
    await using t = await startMarketplace({ feeBasisPoints: 0, defaultCommissionBasisPoints: 0 }, { createProvider: losingTheFirst('payout') })
    const { vendor, group, payoutId } = await delivered(t)
    await activate(t, vendor)
    await t.app.db.source.query("UPDATE payout_accounts SET provider_reference = 'acct_closed'")
    t.clock.advance(4 * DAY_MS)
    await waitFor('the payout to begin', async () => await statusOf(t, group) === 'PROCESSING')
    await calm(t)
    await refund(t, orderOf(group).id, 40_00)

    t.clock.advance(1_000)
    await waitFor('the refusal', async () => await statusOf(t, group) === 'FAILED')
    await t.app.db.source.query("UPDATE payout_accounts SET provider_reference = 'acct_open'")
    await release(t, payoutId, 'r1')

    await waitFor('the payout', async () => await statusOf(t, group) === 'PAID')
    expect(await payoutsOf(t, orderOf(group).id)).toMatchObject([{ amount: { amountMinor: '6000' } }])
    const [balances] = await t.entities(vendor.viewer, [{ __typename: 'Vendor', id: vendor.vendorId }], '... on Vendor { balances { payable { amountMinor } } }')
    expect(balances).toMatchObject({ balances: [{ payable: { amountMinor: '0' } }] })
    await expectBalanced(t)
  })
})
