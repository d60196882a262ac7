import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import type { Viewer } from '#kit/viewer.ts'
import { ANONYMOUS, aUser } from '../../kit/testing/viewers.ts'
import { activate, ADMIN, aGroup, aVendor, calm, deliver, expectBalanced, intentIdOf, orderOf, place, settlementOf, ship, startMarketplace, stateOf, told, type Payments } from './marketplace.ts'

const CONFIRM = `mutation ($input: PaymentIntentConfirmInput!) {
  paymentIntentConfirm(input: $input) { paymentIntent { status nextAction { type } payment { status failureCode } } userErrors { code path } } }`
const CANCEL = `mutation ($input: PaymentIntentCancelInput!) {
  paymentIntentCancel(input: $input) { paymentIntent { status } userErrors { code path } } }`
const CAPTURE = `mutation ($input: PaymentCaptureInput!) {
  paymentCapture(input: $input) { allocation { status captured { amountMinor } payment { id } } userErrors { code path } } }`
const VOID = `mutation ($input: PaymentVoidInput!) {
  paymentVoid(input: $input) { allocation { status } userErrors { code path } } }`
const REFUND = `mutation ($input: RefundCreateInput!) {
  refundCreate(input: $input) { refund { id status reason amount { amountMinor } allocation { status refunded { amountMinor } } } userErrors { code path } } }`

const key = () => newId('test')

async function confirm(t: Payments, viewer: Viewer, paymentIntentId: string, challengeResponse: string, idempotencyKey = key()) {
  const { data, errors } = await t.call(viewer, CONFIRM, { input: { paymentIntentId, challengeResponse, idempotencyKey } })
  return errors ? { errors } : data.paymentIntentConfirm
}

async function cancelIntent(t: Payments, viewer: Viewer, paymentIntentId: string) {
  const { data, errors } = await t.call(viewer, CANCEL, { input: { paymentIntentId, idempotencyKey: key() } })
  return errors ? { errors } : data.paymentIntentCancel
}

async function capture(t: Payments, viewer: Viewer, orderId: string, idempotencyKey = key()) {
  const { data, errors } = await t.call(viewer, CAPTURE, { input: { orderId, idempotencyKey } })
  return errors ? { errors } : data.paymentCapture
}

async function voidShare(t: Payments, viewer: Viewer, orderId: string) {
  const { data, errors } = await t.call(viewer, VOID, { input: { orderId, idempotencyKey: key() } })
  return errors ? { errors } : data.paymentVoid
}

async function refund(t: Payments, viewer: Viewer, orderId: string, amountMinor?: number, { idempotencyKey = key(), currency = 'USD', reason = 'damaged' } = {}) {
  const amount = amountMinor === undefined ? undefined : { amountMinor: String(amountMinor), currency }
  const { data, errors } = await t.call(viewer, REFUND, { input: { orderId, reason, idempotencyKey, amount } })
  return errors ? { errors } : data.refundCreate
}

const refusal = (code: string) => ({ userErrors: [expect.objectContaining({ code })] })
const denied = (code: string) => ({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] })

describe('confirming a payment', () => {
  it('authorises on the right answer, once, also when it is sent twice at the same time', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_requires_action', orders: [[100_00], [50_00]] })
    await place(t, group)
    const id = await intentIdOf(t, group)
    expect((await stateOf(t, group)).intent).toMatchObject({ status: 'REQUIRES_ACTION', nextAction: { type: 'CHALLENGE' } })
    expect(await told(t, 'payment.authorized', group)).toEqual([])

    const [one, two] = await Promise.all([confirm(t, group.buyer, id, '123456', 'same'), confirm(t, group.buyer, id, '123456', 'same')])

    expect(one).toEqual({ paymentIntent: { status: 'SUCCEEDED', nextAction: null, payment: { status: 'AUTHORIZED', failureCode: null } }, userErrors: [] })
    expect(two).toEqual(one)
    expect(await confirm(t, group.buyer, id, '123456', 'same')).toEqual(one)
    expect(await confirm(t, group.buyer, id, '654321', 'same')).toMatchObject(refusal('IDEMPOTENCY_KEY_REUSED'))
    expect(await confirm(t, group.buyer, id, '123456')).toMatchObject(refusal('ILLEGAL_TRANSITION'))
    expect(await told(t, 'payment.authorized', group)).toHaveLength(1)
    await expectBalanced(t)
  })

  it('fails on any other answer', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_requires_action' })
    await place(t, group)

    expect(await confirm(t, group.buyer, await intentIdOf(t, group), '000000'))
      .toEqual({ paymentIntent: { status: 'FAILED', nextAction: null, payment: { status: 'FAILED', failureCode: 'CHALLENGE_FAILED' } }, userErrors: [] })
    expect(await told(t, 'payment.failed', group)).toMatchObject([{ code: 'CHALLENGE_FAILED', orderIds: [orderOf(group).id] }])
    await expectBalanced(t)
  })

  it('is the buyer\'s alone', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_requires_action' })
    await place(t, group)
    const id = await intentIdOf(t, group)
    const stranger = aUser({ organizationId: newId('org'), roles: ['OWNER'] })

    expect(await confirm(t, ANONYMOUS, id, '123456')).toMatchObject(denied('UNAUTHENTICATED'))
    expect(await confirm(t, { ...group.buyer, roles: ['VENDOR_MANAGER'] }, id, '123456')).toMatchObject(denied('FORBIDDEN'))
    expect(await confirm(t, ADMIN, id, '123456')).toMatchObject(denied('FORBIDDEN'))
    expect(await confirm(t, stranger, id, '123456')).toMatchObject(refusal('PAYMENT_INTENT_NOT_FOUND'))
    expect(await confirm(t, orderOf(group).vendor.viewer, id, '123456')).toMatchObject(denied('FORBIDDEN'))
    expect(await confirm(t, group.buyer, newId('pin'), '123456')).toMatchObject(refusal('PAYMENT_INTENT_NOT_FOUND'))
    expect(await confirm(t, group.buyer, id, '')).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'challengeResponse'] }] })
    expect((await stateOf(t, group)).intent.status).toBe('REQUIRES_ACTION')
  })
})

describe('cancelling a payment intent', () => {
  it('ends a payment that waits for the buyer, and tells the orders and the provider', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_requires_action', orders: [[10_00], [20_00]] })
    await place(t, group)
    const id = await intentIdOf(t, group)

    expect(await cancelIntent(t, group.buyer, id)).toEqual({ paymentIntent: { status: 'CANCELLED' }, userErrors: [] })
    await calm(t)

    expect((await told(t, 'payment.failed', group)).map(({ code, orderIds }) => [code, orderIds.length])).toEqual([['PAYMENT_CANCELLED', 2]])
    expect(await confirm(t, group.buyer, id, '123456')).toMatchObject(refusal('ILLEGAL_TRANSITION'))
    expect(await cancelIntent(t, group.buyer, id)).toMatchObject(refusal('ILLEGAL_TRANSITION'))
    const [charge] = await t.app.db.source.query('SELECT state FROM local_provider_charges')
    expect(charge.state).toBe('CANCELLED')
    await expectBalanced(t)
  })

  it('voids what the provider authorises afterwards', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_timeout' })
    await place(t, group)

    expect(await cancelIntent(t, group.buyer, await intentIdOf(t, group))).toEqual({ paymentIntent: { status: 'PROCESSING' }, userErrors: [] })
    t.clock.advance(1_000)
    await calm(t)

    expect(await stateOf(t, group)).toMatchObject({ intent: { status: 'CANCELLED' }, payment: { status: 'VOIDED' } })
    expect(await told(t, 'payment.failed', group)).toHaveLength(1)
    expect(await told(t, 'payment.authorized', group)).toEqual([])
    await expectBalanced(t)
  })

  it('refuses once the money is held', async () => {
    await using t = await startMarketplace()
    const group = aGroup()
    await place(t, group)

    expect(await cancelIntent(t, group.buyer, await intentIdOf(t, group))).toMatchObject(refusal('ILLEGAL_TRANSITION'))
    expect(await cancelIntent(t, aUser({ organizationId: newId('org'), roles: ['BUYER'] }), await intentIdOf(t, group))).toMatchObject(refusal('PAYMENT_INTENT_NOT_FOUND'))
  })
})

describe('capturing early', () => {
  it('takes the vendor\'s share of a group, once, and shows the vendor no more than that', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ orders: [[100_00], [50_00]] })
    await place(t, group)
    const { id, vendor } = orderOf(group)

    const captures = await Promise.all([capture(t, vendor.viewer, id, 'same'), capture(t, vendor.viewer, id, 'same'), capture(t, vendor.viewer, id, 'same')])

    for (const one of captures) expect(one).toEqual({ allocation: { status: 'CAPTURED', captured: { amountMinor: '10000' }, payment: null }, userErrors: [] })
    expect((await stateOf(t, group)).payment.status).toBe('PARTIALLY_CAPTURED')
    expect(await capture(t, vendor.viewer, id)).toMatchObject(refusal('ILLEGAL_TRANSITION'))
    await ship(t, group)
    expect(await told(t, 'payment.captured', group)).toHaveLength(1)
    await expectBalanced(t)
  })

  it('is refused to the buyer, to strangers, and while the provider still works on it', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_capture_timeout' })
    await place(t, group)
    const { id, vendor } = orderOf(group)

    expect(await capture(t, ANONYMOUS, id)).toMatchObject(denied('UNAUTHENTICATED'))
    expect(await capture(t, group.buyer, id)).toMatchObject(denied('FORBIDDEN'))
    expect(await capture(t, { ...group.buyer, roles: ['OWNER'] }, id)).toMatchObject(denied('FORBIDDEN'))
    expect(await capture(t, aVendor().viewer, id)).toMatchObject(refusal('ORDER_PAYMENT_NOT_FOUND'))
    expect(await capture(t, vendor.viewer, id)).toMatchObject({ allocation: { status: 'AUTHORIZED' }, userErrors: [] })
    expect(await capture(t, vendor.viewer, id)).toMatchObject(refusal('OPERATION_IN_PROGRESS'))

    t.clock.advance(1_000)
    await calm(t)
    expect((await stateOf(t, group)).payment.status).toBe('CAPTURED')
    await expectBalanced(t)
  })
})

describe('voiding', () => {
  it('gives a held share back, for an admin', async () => {
    await using t = await startMarketplace()
    const group = aGroup()
    await place(t, group)
    const { id, vendor } = orderOf(group)

    expect(await voidShare(t, vendor.viewer, id)).toMatchObject(denied('FORBIDDEN'))
    expect(await voidShare(t, ADMIN, newId('ord'))).toMatchObject(refusal('ORDER_PAYMENT_NOT_FOUND'))
    expect(await voidShare(t, ADMIN, id)).toEqual({ allocation: { status: 'VOIDED' }, userErrors: [] })
    expect(await voidShare(t, ADMIN, id)).toMatchObject(refusal('ILLEGAL_TRANSITION'))
    expect(await told(t, 'payment.voided', group)).toHaveLength(1)
    await expectBalanced(t)
  })
})

describe('refunding', () => {
  it('returns parts until nothing is left, each from everyone in proportion', async () => {
    await using t = await startMarketplace({ feeBasisPoints: 150, defaultCommissionBasisPoints: 1_000, defaultCommissionVatBasisPoints: 2_000 })
    const group = aGroup({ orders: [[100_00]] })
    await place(t, group)
    await ship(t, group)
    const { id, vendor } = orderOf(group)

    expect(await refund(t, vendor.viewer, id, 33_33)).toMatchObject({ refund: { status: 'SUCCEEDED', reason: 'damaged', amount: { amountMinor: '3333' }, allocation: { status: 'CAPTURED', refunded: { amountMinor: '3333' } } }, userErrors: [] })
    expect(await settlementOf(t, group)).toEqual({ captured: 100_00, refunded: 33_33, vendorShare: 57_67, commission: 6_67, commissionVat: 1_33, fee: 1_00 })
    expect((await stateOf(t, group)).payment.status).toBe('PARTIALLY_REFUNDED')
    await expectBalanced(t)
    expect(await refund(t, ADMIN, id)).toMatchObject({ refund: { status: 'SUCCEEDED', amount: { amountMinor: '6667' }, allocation: { status: 'REFUNDED' } }, userErrors: [] })

    expect(await settlementOf(t, group)).toEqual({ captured: 100_00, refunded: 100_00, vendorShare: 0, commission: 0, commissionVat: 0, fee: 0 })
    expect((await stateOf(t, group)).payment.status).toBe('REFUNDED')
    expect(await refund(t, ADMIN, id)).toMatchObject(refusal('ILLEGAL_TRANSITION'))
    await expectBalanced(t)
  })

  it('refuses what is not there to return', async () => {
    await using t = await startMarketplace()
    const group = aGroup()
    await place(t, group)
    const { id, vendor } = orderOf(group)
    expect(await refund(t, vendor.viewer, id, 1_00)).toMatchObject(refusal('ILLEGAL_TRANSITION'))
    await ship(t, group)

    expect(await refund(t, ANONYMOUS, id)).toMatchObject(denied('UNAUTHENTICATED'))
    expect(await refund(t, group.buyer, id)).toMatchObject(denied('FORBIDDEN'))
    expect(await refund(t, aVendor().viewer, id)).toMatchObject(refusal('ORDER_PAYMENT_NOT_FOUND'))
    expect(await refund(t, vendor.viewer, id, 100_01)).toMatchObject(refusal('REFUND_EXCEEDS_CAPTURED'))
    expect(await refund(t, vendor.viewer, id, 0)).toMatchObject(refusal('AMOUNT_INVALID'))
    expect(await refund(t, vendor.viewer, id, -1)).toMatchObject(refusal('AMOUNT_INVALID'))
    expect(await refund(t, vendor.viewer, id, 1_00, { currency: 'EUR' })).toMatchObject(refusal('CURRENCY_MISMATCH'))
    expect(await refund(t, vendor.viewer, id, 1_00, { reason: '' })).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'reason'] }] })
    expect(await refund(t, vendor.viewer, id, 1_00, { reason: 'nul \u0000' })).toMatchObject(refusal('INVALID_INPUT'))
    expect(await refund(t, vendor.viewer, 'ord_\u0000', 1_00)).toMatchObject(refusal('ORDER_PAYMENT_NOT_FOUND'))
    expect(await refund(t, vendor.viewer, id, 1_00, { idempotencyKey: 'with space' })).toMatchObject(refusal('IDEMPOTENCY_KEY_INVALID'))
    const [refunds] = await t.app.db.source.query('SELECT count(*)::int AS count FROM refunds')
    expect(refunds.count).toBe(0)
  })

  it('returns at most what was taken when many ask at the same time', async () => {
    await using t = await startMarketplace()
    const group = aGroup()
    await place(t, group)
    await ship(t, group)
    const { id, vendor } = orderOf(group)

    const answers = await Promise.all(Array.from({ length: 8 }, () => refund(t, vendor.viewer, id, 60_00)))
    await calm(t)

    expect(answers.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1)
    expect((await stateOf(t, group)).payment.refunded).toEqual({ amountMinor: '6000' })
    await expectBalanced(t)
  })

  it('keeps a refused refund failed, and the money with the vendor', async () => {
    await using t = await startMarketplace()
    const group = aGroup({ token: 'tok_refund_declined' })
    await place(t, group)

    expect(await refund(t, orderOf(group).vendor.viewer, orderOf(group).id)).toMatchObject({ refund: { status: 'FAILED', allocation: { status: 'CAPTURED' } }, userErrors: [] })

    expect((await stateOf(t, group)).shares).toMatchObject([{ failureCode: 'REFUND_REFUSED', refunded: { amountMinor: '0' } }])
    expect(await told(t, 'payment.refund.completed', group)).toEqual([])
    await expectBalanced(t)
  })

  it('lowers a payout that has not begun, and cancels it when nothing is left', async () => {
    await using t = await startMarketplace({ feeBasisPoints: 0, defaultCommissionBasisPoints: 0 })
    const group = aGroup()
    await place(t, group)
    await ship(t, group)
    await deliver(t, group)
    const { id, vendor } = orderOf(group)
    const payouts = async () => (await t.call(vendor.viewer, '{ payouts { nodes { status amount { amountMinor } } } }')).data.payouts.nodes

    await refund(t, ADMIN, id, 40_00)
    expect(await payouts()).toEqual([{ status: 'SCHEDULED', amount: { amountMinor: '6000' } }])
    await refund(t, ADMIN, id)

    expect(await payouts()).toEqual([{ status: 'CANCELLED', amount: { amountMinor: '0' } }])
    await expectBalanced(t)
  })

  it('after the payout leaves a debt of the vendor, and a balanced ledger', async () => {
    await using t = await startMarketplace({ feeBasisPoints: 0, defaultCommissionBasisPoints: 0, payoutHoldMs: 0 })
    const vendor = aVendor()
    await activate(t, vendor)
    const group = aGroup({ vendors: [vendor] })
    await place(t, group)
    await ship(t, group)
    await deliver(t, group)
    await calm(t)
    expect(await t.published('vendor.payout.processed')).toHaveLength(1)

    await refund(t, ADMIN, orderOf(group).id, 25_00)

    const [found] = await t.entities(vendor.viewer, [{ __typename: 'Vendor', id: vendor.vendorId }], '... on Vendor { balances { payable { amountMinor } paid { amountMinor } } }')
    expect(found).toMatchObject({ balances: [{ payable: { amountMinor: '-2500' }, paid: { amountMinor: '10000' } }] })
    await expectBalanced(t)
  })
})
