import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { playMainJob } from '../../../clients/cli/main-job.ts'
import { CARRIER_CODE, startGraph, type Graph } from '../testing/graph.ts'
import { expectBalancedBooks } from '../testing/ledger.ts'
import { SUBGRAPHS } from '../stack.ts'

let graph: Graph
beforeAll(async () => { graph = await startGraph({ env: { PAYMENTS_PAYOUT_HOLD_MS: '0' } }) }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

describe('one purchase, from the cart to the payout', () => {
  it('goes through all seven subgraphs while everyone watches', async () => {
    const buyer = await graph.buyer({ legalName: 'Adé Trading', countryCode: 'NG' })
    const american = await graph.vendor({ legalName: 'Lone Star Cycles', countryCode: 'US' })
    const german = await graph.vendor({ legalName: 'Rheinrad GmbH', countryCode: 'DE' })
    const bicycle = await american.sells({ price: 50_000, stock: 20, hsCode: '871200' })
    const frame = await german.sells({ price: 20_000, stock: 20, hsCode: '871491' })
    const reports: string[] = []

    const group = await playMainJob({
      buyer: buyer.client,
      vendors: [
        { name: 'Lone Star Cycles', ...american, ...bicycle, quantity: 3 },
        { name: 'Rheinrad GmbH', ...german, ...frame, quantity: 5 },
      ],
      carrier: graph.carrier,
      carrierCode: CARRIER_CODE,
    }, { key: 'main-job', paymentMethodToken: 'tok_visa' }, (who, what) => { reports.push(`${who} ${what}`) })

    expect(group.total).toEqual({ amountMinor: '250000', currency: 'USD' })
    expect(group.buyer).toMatchObject({ legalName: 'Adé Trading', memberships: { nodes: [{ role: 'OWNER' }] } })
    expect(group.paymentIntent).toMatchObject({ status: 'SUCCEEDED', payment: { status: 'CAPTURED', captured: { amountMinor: '250000' } } })
    expect(group.orders).toHaveLength(2)
    for (const order of group.orders) {
      expect(order).toMatchObject({ status: 'DELIVERED', complianceStatus: 'CLEARED', amountDue: { amountMinor: '0' } })
      expect(order.shipments.nodes).toEqual([expect.objectContaining({ status: 'DELIVERED', trackingNumber: expect.any(String) })])
      expect(order.tradeDocuments.map((document: { type: string }) => document.type).toSorted()).toEqual(['COMMERCIAL_INVOICE', 'PACKING_LIST'])
      expect(order.timeline.nodes.map((entry: { toStatus: string | null }) => entry.toStatus).filter(Boolean)).toEqual(
        expect.arrayContaining(['PLACED', 'CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED']))
    }
    // Duty and VAT of the demo rates: 20 % on the bicycles, 5 % on the frames, 7.5 % VAT on value and duty.
    const byVendor = new Map(group.orders.map((order: { vendor: { displayName: string } }) => [order.vendor.displayName, order]))
    expect(byVendor.get('Lone Star Cycles')).toMatchObject({ landedCost: { duty: { amountMinor: '30000' }, importVat: { amountMinor: '13500' }, total: { amountMinor: '193500' } } })
    expect(byVendor.get('Rheinrad GmbH')).toMatchObject({ landedCost: { duty: { amountMinor: '5000' }, importVat: { amountMinor: '7875' }, total: { amountMinor: '112875' } } })
    expect(reports.some((report) => report.startsWith('Lone Star Cycles sees'))).toBe(true)
    expect(reports.some((report) => report.startsWith('buyer sees shipment.delivered live'))).toBe(true)
  })

  it('leaves the books balanced, the stock taken and the audit log whole', async () => {
    await graph.settle()
    await expectBalancedBooks(graph)

    const stock = await graph.sql<{ on_hand: number; reserved: number }>('products', 'SELECT on_hand, reserved FROM stock_levels ORDER BY on_hand')
    expect(stock).toEqual([{ on_hand: 15, reserved: 0 }, { on_hand: 17, reserved: 0 }])

    const settlements = await graph.admin.request('{ orders(first: 10) { nodes { settlement { captured { amountMinor } vendorShare { amountMinor } commission { amountMinor } commissionVat { amountMinor } fee { amountMinor } } } } }')
    for (const { settlement } of settlements.orders.nodes) {
      // 5 % commission and 7.5 % VAT on it.
      const captured = BigInt(settlement.captured.amountMinor)
      expect(BigInt(settlement.commission.amountMinor)).toBe(captured / 20n)
      expect(BigInt(settlement.vendorShare.amountMinor) + BigInt(settlement.commission.amountMinor) + BigInt(settlement.commissionVat.amountMinor) + BigInt(settlement.fee.amountMinor)).toBe(captured)
    }
    const { auditVerify } = await graph.officer.request('{ auditVerify { intact checkedEntries } }')
    expect(auditVerify.intact).toBe(true)
    const [{ count }] = await graph.sql<{ count: number }>('compliance', 'SELECT count(DISTINCT event_id)::int AS count FROM audit_entries') as [{ count: number }]
    let published = 0
    for (const name of SUBGRAPHS) published += (await graph.sql<{ count: number }>(name, 'SELECT count(*)::int AS count FROM outbox'))[0]?.count ?? 0
    expect(count).toBe(published)
  })

  it('leaves no listener, stream or socket behind when the watchers go', async () => {
    await graph.settle()
    expect(graph.stack.router.stats()).toMatchObject({ activeSubscriptions: 0, upstreamStreams: 0 })
    expect(Object.values(graph.stack.subgraphs).map(({ server }) => server.openStreams)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })
})
