import type { Answer, GraphClient } from '../graph-client.ts'

/** An order as an administrator reads it. */
export interface ReadOrder {
  readonly id: string
  readonly status: string
  readonly groupId: string
  readonly groupTotalMinor: bigint
  readonly buyerOrganizationId: string
  readonly purchaseOrderNumber: string | null
  readonly totalMinor: bigint
  readonly lines: readonly { readonly offerId: string; readonly quantity: number }[]
  readonly capturedMinor: bigint
  readonly refundedMinor: bigint
  readonly cancellationReason: string | null
  readonly blockers: readonly string[]
}

const HEADER = 'id purchaseOrderNumber orderGroup { id }'
const WHOLE = `id status purchaseOrderNumber buyer { id } orderGroup { id total { amountMinor } } total { amountMinor } lines { quantity offer { id } }
  payments { captured { amountMinor } refunded { amountMinor } } cancellation { reason } blockers { code }`

/** Every order of the vendor, whoever made it. */
export async function readOrders(admin: GraphClient, vendorId: string): Promise<ReadOrder[]> {
  return (await everyOrder(admin, { vendorId }, WHOLE, 50)).map((order): ReadOrder => ({
    id: order.id,
    status: order.status,
    groupId: order.orderGroup.id,
    groupTotalMinor: BigInt(order.orderGroup.total.amountMinor),
    buyerOrganizationId: order.buyer.id,
    purchaseOrderNumber: order.purchaseOrderNumber,
    totalMinor: BigInt(order.total.amountMinor),
    lines: order.lines.map(({ quantity, offer }: Answer) => ({ offerId: offer.id, quantity })),
    capturedMinor: sumOf(order.payments, 'captured'),
    refundedMinor: sumOf(order.payments, 'refunded'),
    cancellationReason: order.cancellation?.reason ?? null,
    blockers: order.blockers.map(({ code }: Answer) => code),
  }))
}

export interface KnownPurchase {
  readonly groupId: string
  readonly orderIds: readonly string[]
}

/** What earlier runs bought, by purchase order number. */
export async function readKnownPurchases(admin: GraphClient, vendorId: string): Promise<Map<string, KnownPurchase>> {
  const orders = await everyOrder(admin, { vendorId }, HEADER, 100)
  return new Map([...Map.groupBy(orders, (order) => order.purchaseOrderNumber as string)].map(([number, ofNumber]) => [
    number, { groupId: ofNumber[0].orderGroup.id, orderIds: ofNumber.map((order) => order.id as string) },
  ]))
}

/** Of orders that gates still stand before. */
const UNDER_WAY = ['PENDING_APPROVAL', 'PLACED', 'AWAITING_PAYMENT', 'ON_HOLD']

/** The ids of the vendor's orders that have neither been confirmed nor ended yet. */
export async function readUnsettled(admin: GraphClient, vendorId: string): Promise<string[]> {
  return (await everyOrder(admin, { vendorId, status: UNDER_WAY }, 'id', 100)).map(({ id }) => id as string)
}

async function everyOrder(admin: GraphClient, filter: Readonly<Record<string, unknown>>, selection: string, pageSize: number): Promise<Answer[]> {
  const found: Answer[] = []
  for (let after: string | null = null; ;) {
    const { orders } = await admin.request(`query ($filter: OrderFilter, $first: Int!, $after: Cursor) { orders(filter: $filter, first: $first, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`, { filter, first: pageSize, after })
    found.push(...orders.nodes)
    if (!orders.pageInfo.hasNextPage) return found
    after = orders.pageInfo.endCursor
  }
}

function sumOf(payments: readonly Answer[], field: 'captured' | 'refunded'): bigint {
  return payments.reduce((sum: bigint, payment: Answer) => sum + BigInt(payment[field].amountMinor), 0n)
}
