import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { ROUTER, type Viewer } from '#kit/viewer.ts'
import { ANONYMOUS, anApiKey, aUser } from '../../kit/testing/viewers.ts'
import { ADMIN, aGroup, deliver, orderOf, place, ship, startMarketplace, type Payments, type TestGroup } from './marketplace.ts'

/** A purchase of two orders, taken, partly refunded and delivered: it has a row of every kind. */
async function aFullPurchase(t: Payments): Promise<TestGroup> {
  const group = aGroup({ orders: [[100_00], [50_00]] })
  await place(t, group)
  for (const index of [0, 1]) {
    await ship(t, group, index)
    await deliver(t, group, index)
  }
  const { data } = await t.call(ADMIN, 'mutation ($input: RefundCreateInput!) { refundCreate(input: $input) { userErrors { code } } }',
    { input: { orderId: orderOf(group).id, amount: { amountMinor: '100', currency: 'USD' }, reason: 'test', idempotencyKey: newId('test') } })
  expect(data.refundCreate.userErrors).toEqual([])
  return group
}

const KINDS = {
  PaymentIntent: 'payment_intents', Payment: 'payments', PaymentAllocation: 'payment_allocations', Refund: 'refunds',
  CommissionLine: 'commission_lines', Payout: 'payouts', LedgerEntry: 'ledger_entries',
} as const

/** How many rows of each kind a viewer gets by `_entities`. */
async function reached(t: Payments, viewer: Viewer): Promise<Record<keyof typeof KINDS, number>> {
  const counts: [string, number][] = []
  for (const [kind, table] of Object.entries(KINDS)) {
    const rows: { id: string }[] = await t.app.db.source.query(`SELECT id FROM ${table}`)
    const found = await t.entities(viewer, rows.map(({ id }) => ({ __typename: kind, id })), `... on ${kind} { id }`)
    counts.push([kind, found.filter((row) => row !== null).length])
  }
  return Object.fromEntries(counts) as Record<keyof typeof KINDS, number>
}

const NOTHING = { PaymentIntent: 0, Payment: 0, PaymentAllocation: 0, Refund: 0, CommissionLine: 0, Payout: 0, LedgerEntry: 0 }

async function contributed(t: Payments, viewer: Viewer, group: TestGroup) {
  const { id, vendor } = orderOf(group)
  const [found, order, theVendor] = await t.entities(viewer, [
    { __typename: 'OrderGroup', id: group.id }, { __typename: 'Order', id }, { __typename: 'Vendor', id: vendor.vendorId },
  ], `... on OrderGroup { paymentIntent { id } }
      ... on Order { payments { id payment { id } refunds { id } } amountDue { amountMinor } commissionLines { id } settlement { commission { amountMinor } } }
      ... on Vendor { balances { currency } payouts { nodes { id } } }`) as [
    { paymentIntent: unknown }, { payments: { payment: unknown }[]; amountDue: unknown; commissionLines: unknown[]; settlement: unknown }, { balances: unknown[]; payouts: { nodes: unknown[] } }]
  return {
    intent: found.paymentIntent !== null,
    shares: order.payments.length,
    wholePayment: order.payments.some((share) => share.payment !== null),
    amountDue: order.amountDue !== null,
    commissionLines: order.commissionLines.length,
    settlement: order.settlement !== null,
    balances: theVendor.balances.length,
    payouts: theVendor.payouts.nodes.length,
  }
}

async function listed(t: Payments, viewer: Viewer) {
  const { data } = await t.call(viewer, '{ payments { nodes { id } } payouts { nodes { id } } ledgerEntries { nodes { id } } }')
  return { payments: data?.payments.nodes.length ?? 0, payouts: data?.payouts.nodes.length ?? 0, ledgerEntries: data?.ledgerEntries.nodes.length ?? 0 }
}

describe('who sees money', () => {
  it('shows the buyer its payment, and nothing of how it divides', async () => {
    await using t = await startMarketplace()
    const group = await aFullPurchase(t)
    await aFullPurchase(t)

    expect(await reached(t, group.buyer)).toEqual({ ...NOTHING, PaymentIntent: 1, Payment: 1, PaymentAllocation: 2, Refund: 1 })
    expect(await contributed(t, group.buyer, group)).toEqual({
      intent: true, shares: 1, wholePayment: true, amountDue: true, commissionLines: 0, settlement: false, balances: 0, payouts: 0,
    })
    expect(await listed(t, group.buyer)).toEqual({ payments: 1, payouts: 0, ledgerEntries: 0 })
  })

  it('shows the vendor its own share, commission, payout and account, and nothing of the rest of the group', async () => {
    await using t = await startMarketplace()
    const group = await aFullPurchase(t)
    const { viewer } = orderOf(group).vendor

    expect(await reached(t, viewer)).toEqual({ ...NOTHING, PaymentAllocation: 1, Refund: 1, CommissionLine: 1, Payout: 1, LedgerEntry: 2 })
    expect(await contributed(t, viewer, group)).toEqual({
      intent: false, shares: 1, wholePayment: false, amountDue: true, commissionLines: 1, settlement: true, balances: 1, payouts: 1,
    })
    expect(await listed(t, viewer)).toEqual({ payments: 0, payouts: 1, ledgerEntries: 2 })
    const { data } = await t.call(viewer, '{ ledgerEntries { nodes { transfer { entries { account { kind } } } } } }')
    expect(data.ledgerEntries.nodes[0].transfer.entries).toEqual([{ account: { kind: 'VENDOR_PAYABLE' } }])
  })

  it('shows a platform admin everything', async () => {
    await using t = await startMarketplace()
    const group = await aFullPurchase(t)

    expect(await reached(t, ADMIN)).toEqual({ PaymentIntent: 1, Payment: 1, PaymentAllocation: 2, Refund: 1, CommissionLine: 2, Payout: 2, LedgerEntry: 12 })
    expect(await contributed(t, ADMIN, group)).toMatchObject({ intent: true, wholePayment: true, settlement: true, balances: 1, payouts: 1 })
    expect(await listed(t, ADMIN)).toEqual({ payments: 1, payouts: 2, ledgerEntries: 12 })
  })

  it('shows nobody else anything, whichever way they come', async () => {
    await using t = await startMarketplace()
    const group = await aFullPurchase(t)
    const strangers: Viewer[] = [
      ANONYMOUS, ROUTER, aUser({ organizationId: newId('org'), roles: ['OWNER'] }), aUser(),
      anApiKey({ organizationId: group.buyer.organizationId ?? '', scopes: ['orders:read'] }),
      anApiKey({ organizationId: newId('org'), scopes: ['payments:read'] }),
      aUser({ organizationId: newId('org'), roles: ['COMPLIANCE_OFFICER'] }),
    ]
    const [row] = await t.app.db.source.query('SELECT payments.id AS payment, payments.intent_id AS intent FROM payments')

    for (const viewer of strangers) {
      expect(await reached(t, viewer)).toEqual(NOTHING)
      expect(await contributed(t, viewer, group)).toEqual({
        intent: false, shares: 0, wholePayment: false, amountDue: false, commissionLines: 0, settlement: false, balances: 0, payouts: 0,
      })
      expect(await listed(t, viewer)).toEqual({ payments: 0, payouts: 0, ledgerEntries: 0 })
      const { data } = await t.call(viewer, 'query ($payment: ID!, $intent: ID!) { payment(id: $payment) { id } paymentIntent(id: $intent) { id } }', row)
      expect(data).toEqual({ payment: null, paymentIntent: null })
    }
  })

  it('lets an API key read with its scope', async () => {
    await using t = await startMarketplace()
    const group = await aFullPurchase(t)

    const viewer = anApiKey({ organizationId: group.buyer.organizationId ?? '', scopes: ['payments:read'] })

    expect(await reached(t, viewer)).toEqual({ ...NOTHING, PaymentIntent: 1, Payment: 1, PaymentAllocation: 2, Refund: 1 })
  })

  it('finds nothing under what is not an id', async () => {
    await using t = await startMarketplace()
    const id = 'a\u0000\ud800'

    const { data, errors } = await t.call(ADMIN, `query ($id: ID!) {
      payment(id: $id) { id } paymentIntent(id: $id) { id } ledgerEntries(accountId: $id, orderId: $id) { nodes { id } } }`, { id })
    const found = await t.entities(ADMIN, [{ __typename: 'Order', id }, { __typename: 'Vendor', id }, { __typename: 'Payout', id }],
      '... on Order { payments { id } amountDue { currency } } ... on Vendor { balances { currency } payouts { nodes { id } } } ... on Payout { id }')

    expect(errors).toBeUndefined()
    expect(data).toEqual({ payment: null, paymentIntent: null, ledgerEntries: { nodes: [] } })
    expect(found).toEqual([{ __typename: 'Order', payments: [], amountDue: null }, { __typename: 'Vendor', balances: [], payouts: { nodes: [] } }, null])
  })

  it('keeps the trial balance for platform admins', async () => {
    await using t = await startMarketplace()
    const QUERY = '{ trialBalance { currency } }'

    expect((await t.call(ANONYMOUS, QUERY)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    expect((await t.call(aUser({ organizationId: newId('org'), roles: ['OWNER'] }), QUERY)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await t.call(ADMIN, QUERY)).data).toEqual({ trialBalance: [] })
  })
})
