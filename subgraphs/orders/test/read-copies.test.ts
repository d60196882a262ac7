import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { aUser } from '../../kit/testing/viewers.ts'
import { aMarket, aSeller, changeCart, offerFact, startCheckout, startOrdersGraph, vendorFact, type OrdersGraph } from './support.ts'

let t: OrdersGraph
beforeAll(async () => { t = await startOrdersGraph() })
afterAll(async () => { await t[Symbol.asyncDispose]() })

describe('what is remembered of others', () => {
  it('is an offer\'s newest state, whatever arrives last', async () => {
    const { buyer, sellers: [{ offerId, vendorId }] } = await aMarket(t)
    const price = (amountMinor: string) => offerFact({ offerId, vendorId, price: { amountMinor, currency: 'USD' } })

    await t.receive('offer.updated', { subject: offerId, sequence: 9, data: price('900') })
    await t.receive('offer.updated', { subject: offerId, sequence: 8, data: price('800') })

    expect((await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })).cart.subtotal.amountMinor).toBe('900')
  })

  it('is a vendor\'s newest standing and policy, each by itself', async () => {
    const vendorId = newId('ven')
    const fact = vendorFact(vendorId, newId('org'))
    const row = async () => (await t.app.db.source.query('SELECT status, auto_accept, accept_within_hours FROM vendors WHERE id = $1', [vendorId]))[0]

    await t.receive('vendor.policy.changed', { subject: vendorId, sequence: 3, data: { ...fact, policy: { autoAccept: true, acceptWithinHours: 5 } } })
    expect(await row()).toEqual({ status: 'REGISTERED', auto_accept: true, accept_within_hours: 5 })
    await t.receive('vendor.activated', { subject: vendorId, sequence: 2, data: { ...fact, policy: { autoAccept: false, acceptWithinHours: 48 } } })
    expect(await row()).toEqual({ status: 'ACTIVE', auto_accept: true, accept_within_hours: 5 })
    await t.receive('vendor.suspended', { subject: vendorId, sequence: 4, data: { ...fact, reason: 'Fraud' } })
    await t.receive('vendor.registered', { subject: vendorId, sequence: 1, data: fact })
    expect(await row()).toEqual({ status: 'SUSPENDED', auto_accept: true, accept_within_hours: 5 })
    await t.receive('vendor.activated', { subject: vendorId, sequence: 5, data: { ...fact, policy: { autoAccept: false, acceptWithinHours: 24 } } })
    expect(await row()).toEqual({ status: 'ACTIVE', auto_accept: false, accept_within_hours: 24 })
  })

  it('is an organization\'s newest capabilities', async () => {
    const { offerId } = await aSeller(t)
    const organizationId = newId('org')
    const data = { organizationId, legalName: 'Lagos Imports', registrationNumber: null, countryCode: 'NG' }
    await t.receive('organization.updated', { subject: organizationId, sequence: 2, data: { ...data, capabilities: ['BUYER'] } })
    await t.receive('organization.created', { subject: organizationId, sequence: 1, data: { ...data, capabilities: ['VENDOR'] } })
    const buyer = aUser({ organizationId, roles: ['OWNER'] })
    await changeCart(t, buyer, 'cartLineAdd', { offerId, quantity: 1 })

    expect((await startCheckout(t, buyer)).userErrors).toEqual([])
  })
})
