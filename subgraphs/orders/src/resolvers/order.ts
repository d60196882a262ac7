import type { PageArguments } from '#kit/connections.ts'
import type { LiveUpdate } from '#kit/live.ts'
import { money } from '#kit/money.ts'
import { localize } from '#kit/text.ts'
import type { Context } from '../app.ts'
import type { OrderGroupRow, OrderLineRow, OrderRow } from '../db/entities/order.ts'
import { blockersOf } from '../domain/blockers.ts'
import type { OrderListArguments } from '../loaders.ts'

type Reference = { readonly id: string }

export const orderResolvers = {
  OrderGroup: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.orderGroup.load(id),
    buyer: ({ buyerOrganizationId }: OrderGroupRow): Reference => ({ id: buyerOrganizationId }),
    orders: ({ id }: OrderGroupRow, _: unknown, { loaders }: Context) => loaders.ordersOfGroup.load(id),
    total: ({ totalMinor, currency }: OrderGroupRow) => money(totalMinor, currency),
  },
  Order: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.order.load(id),
    orderGroup: ({ orderGroupId }: OrderRow, _: unknown, { loaders }: Context) => loaders.orderGroup.load(orderGroupId),
    buyer: ({ buyerOrganizationId }: OrderRow): Reference => ({ id: buyerOrganizationId }),
    vendor: ({ vendorId }: OrderRow): Reference => ({ id: vendorId }),
    placedBy: ({ placedByUserId }: OrderRow): Reference | null => (placedByUserId === null ? null : { id: placedByUserId }),
    lines: ({ id }: OrderRow, _: unknown, { loaders }: Context) => loaders.linesOfOrder.load(id),
    subtotal: ({ totalMinor, currency }: OrderRow) => money(totalMinor, currency),
    total: ({ totalMinor, currency }: OrderRow) => money(totalMinor, currency),
    acceptBy: ({ acceptBy, gates, cancelledAt }: OrderRow) => (gates.acceptance === 'ACCEPTED' || cancelledAt !== null ? null : acceptBy),
    cancellation: ({ cancellationReason: reason, cancellationNote: note, cancelledAt: at }: OrderRow) => (reason === null ? null : { reason, note, at }),
    blockers: (order: OrderRow) => blockersOf(order),
    timeline: ({ id }: OrderRow, args: PageArguments, { loaders }: Context) => loaders.timeline(id, args),
  },
  OrderLine: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.orderLine.load(id),
    offer: ({ offerId }: OrderLineRow): Reference => ({ id: offerId }),
    variant: ({ variantId }: OrderLineRow): Reference => ({ id: variantId }),
    name: ({ name }: OrderLineRow, { language }: { language?: string | null }) => localize(name, language),
    unitPrice: ({ unitPriceMinor, currency }: OrderLineRow) => money(unitPriceMinor, currency),
    lineTotal: ({ lineTotalMinor, currency }: OrderLineRow) => money(lineTotalMinor, currency),
  },
  OrderUpdate: {
    order: ({ entityId }: LiveUpdate, _: unknown, { loaders }: Context) => loaders.order.load(entityId),
  },
  Organization: {
    __resolveReference: (reference: Reference) => reference,
    orders: ({ id }: Reference, args: OrderListArguments, { loaders }: Context) => loaders.ordersOfOrganization(id, args),
  },
  Vendor: {
    __resolveReference: (reference: Reference) => reference,
    orders: ({ id }: Reference, args: OrderListArguments, { loaders }: Context) => loaders.ordersOfVendor(id, args),
  },
  User: {
    __resolveReference: (reference: Reference) => reference,
    cart: ({ id }: Reference, _: unknown, { loaders }: Context) => loaders.cartOfOwner.load(id),
    orders: ({ id }: Reference, args: OrderListArguments, { loaders }: Context) => loaders.ordersOfUser(id, args),
  },
}
