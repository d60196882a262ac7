import { nonNull } from '#kit/graphql/non-null.ts'
import { money } from '#kit/money.ts'
import { localize } from '#kit/text.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { isPlatformAdmin } from '../access.ts'
import { blockersOf } from '../domain/blockers.ts'

export const orderResolvers = {
  OrderGroup: {
    __resolveReference: ({ id }, { loaders }) => loaders.orderGroup.load(id),
    buyer: ({ buyerOrganizationId }) => ({ id: buyerOrganizationId }),
    orders: ({ id }, _, { loaders }) => loaders.ordersOfGroup.load(id),
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
    approvalRequest: ({ id }, _, { loaders }) => loaders.approvalOfGroup.load(id),
  },
  Order: {
    __resolveReference: ({ id }, { loaders }) => loaders.order.load(id),
    orderGroup: ({ orderGroupId }, _, { loaders }) => loaders.orderGroup.load(orderGroupId),
    buyer: ({ buyerOrganizationId }) => ({ id: buyerOrganizationId }),
    vendor: ({ vendorId }) => ({ id: vendorId }),
    placedBy: ({ placedByUserId }) => (placedByUserId === null ? null : { id: placedByUserId }),
    lines: ({ id }, _, { loaders }) => loaders.linesOfOrder.load(id),
    subtotal: ({ totalMinor, currency }) => money(totalMinor, currency),
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
    acceptBy: ({ acceptBy, gates, cancelledAt }) => (gates.acceptance === 'ACCEPTED' || cancelledAt !== null ? null : acceptBy),
    cancellation: ({ cancellationReason: reason, cancellationNote: note, cancelledAt: at }) => (reason === null || at === null ? null : { reason, note, at }),
    platformHold: (order) => (order.gates.platformHeldAt === null ? null : order),
    blockers: (order) => blockersOf(order),
    timeline: ({ id }, args, { loaders }) => loaders.timeline(id, args),
  },
  OrderPlatformHold: {
    since: ({ gates, placedAt }) => (gates.platformHeldAt === null ? placedAt : new Date(gates.platformHeldAt)),
    note: ({ platformHoldNote }) => platformHoldNote,
    heldBy: ({ platformHeldByUserId: id }, _, { viewer }) => (id !== null && isPlatformAdmin(viewer) ? { id } : null),
  },
  OrderLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.orderLine.load(id),
    offer: ({ offerId }) => ({ id: offerId }),
    variant: ({ variantId }) => ({ id: variantId }),
    name: ({ name }, { language }) => localize(name, language),
    unitPrice: ({ unitPriceMinor, currency }) => money(unitPriceMinor, currency),
    lineTotal: ({ lineTotalMinor, currency }) => money(lineTotalMinor, currency),
  },
  OrderVolume: {
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
  },
  OrderUpdate: {
    order: ({ entityId }, _, { loaders }) => nonNull(loaders.order.load(entityId)),
  },
  Organization: {
    __resolveReference: (reference) => reference,
    orders: ({ id }, args, { loaders }) => loaders.ordersOfOrganization(id, args),
    approvalRequests: ({ id }, args, { loaders }) => loaders.approvalsOfOrganization(id, args),
  },
  Vendor: {
    __resolveReference: (reference) => reference,
    orders: ({ id }, args, { loaders }) => loaders.ordersOfVendor(id, args),
    orderScorecard: ({ id }, _, { loaders }) => loaders.scorecardOfVendor.load(id),
  },
  User: {
    __resolveReference: (reference) => reference,
    cart: ({ id }, _, { loaders }) => loaders.cartOfOwner.load(id),
    orders: ({ id }, args, { loaders }) => loaders.ordersOfUser(id, args),
  },
} satisfies Partial<Resolvers>
