import { describe, expect, it } from '@jest/globals'
import { ConfigError } from '#kit/config.ts'
import { aUser } from '../../kit/testing/viewers.ts'
import { newId } from '#kit/ids.ts'
import { toPaymentsConfig } from '../src/config.ts'
import { ADMIN, aGroup, aVendor, calm, orderOf, startMarketplace } from './marketplace.ts'

describe('the database', () => {
  it('is what the entities say', async () => {
    await using t = await startMarketplace()

    const { upQueries } = await t.app.db.source.driver.createSchemaBuilder().log()

    expect(upQueries).toEqual([])
  })

  it('answers a page of a hundred orders with a bounded number of statements', async () => {
    await using t = await startMarketplace()
    const vendor = aVendor()
    const buyer = aUser({ organizationId: newId('org'), roles: ['BUYER'] })
    const groups = Array.from({ length: 100 }, () => aGroup({ token: 'tok_mobile_money', vendors: [vendor], buyer, orders: [[10_00, 5_00]] }))
    await Promise.all(groups.map((group) => t.receive('order.created', { subject: orderOf(group).id, data: orderOf(group).created })))
    await calm(t)

    const before = t.app.db.statementCount
    const orders = await t.entities(ADMIN, groups.map((group) => ({ __typename: 'Order', id: orderOf(group).id })), `... on Order {
      amountDue { amountMinor } settlement { vendorShare { amountMinor } } commissionLines { amount { amountMinor } }
      payments { status refunds { id } payment { status allocations { id } paymentIntent { status payment { id } } } } }`)

    // Seven for the answer, the rest for the polls that fall into it.
    expect(t.app.db.statementCount - before).toBeLessThanOrEqual(12)
    expect(orders).toHaveLength(100)
    for (const order of orders) expect(order).toMatchObject({ amountDue: { amountMinor: '0' }, payments: [{ status: 'CAPTURED', payment: { status: 'CAPTURED' } }], commissionLines: { length: 2 } })
  })

  it('pages through payments without losing or repeating one', async () => {
    await using t = await startMarketplace()
    const buyer = aUser({ organizationId: newId('org'), roles: ['BUYER'] })
    const groups = Array.from({ length: 5 }, (_, index) => aGroup({ buyer, token: index === 0 ? 'tok_declined' : 'tok_visa' }))
    await Promise.all(groups.map((group) => t.receive('order.created', { subject: orderOf(group).id, data: orderOf(group).created })))
    await calm(t)
    const page = async (after: string | null) => (await t.call(buyer, 'query ($after: Cursor) { payments(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', { after })).data.payments

    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page(after)
      seen.push(...nodes.map((node: { id: string }) => node.id))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }

    expect(new Set(seen).size).toBe(5)
    expect(seen).toEqual(seen.toSorted().toReversed())
    expect((await t.call(buyer, '{ payments(status: FAILED) { nodes { status } } }')).data.payments.nodes).toEqual([{ status: 'FAILED' }])
    expect((await t.call(buyer, '{ payments(first: 101) { nodes { id } } }')).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})

describe('the settings', () => {
  it('have defaults', () => {
    expect(toPaymentsConfig({})).toMatchObject({ feeBasisPoints: 150, defaultCommissionBasisPoints: 1_000, payoutHoldMs: 3 * 24 * 3600_000 })
  })

  it('list everything that is wrong with them at once', () => {
    expect(() => toPaymentsConfig({ PAYMENTS_FEE_BASIS_POINTS: '10001', PAYMENTS_PAYOUT_HOLD_MS: 'soon' })).toThrow(ConfigError)
    expect(() => toPaymentsConfig({ PAYMENTS_FEE_BASIS_POINTS: '10001', PAYMENTS_PAYOUT_HOLD_MS: 'soon' })).toThrow(/PAYMENTS_FEE_BASIS_POINTS[^]*PAYMENTS_PAYOUT_HOLD_MS/)
  })
})
