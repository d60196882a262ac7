import { nonNull } from '#kit/graphql/non-null.ts'
import { money, type Money } from '#kit/money.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { Context } from '../app.ts'
import type { LedgerEntryRow } from '../db/entities/ledger.ts'
import type { AllocationRow, CommissionLineRow, PaymentIntentRow, PaymentRow, RefundRow } from '../db/entities/payment.ts'
import type { PayoutRow } from '../db/entities/payout.ts'
import { amountDueOf, settlementOf } from '../domain/settlement.ts'
import { intentStatusOf } from '../domain/payment.ts'
import type { Loaders } from '../loaders.ts'
import { cancelIntent } from '../services/cancel-intent.ts'
import { capturePayment, createRefund, voidPayment } from '../services/change-share.ts'
import type { Done } from '../services/commands.ts'
import { confirmIntent } from '../services/confirm-intent.ts'
import { holdPayout, releasePayout } from '../services/hold-payout.ts'

type Ref = { readonly id: string }

const ref = (id: string): Ref => ({ id })
const refOrNull = (id: string | null): Ref | null => (id === null ? null : { id })
const amount = <Row extends { currency: string }>(column: keyof Row) => (row: Row): Money => money(row[column] as bigint, row.currency)

/** The root fields. */
export const rootResolvers = {
  Query: {
    paymentIntent: (_, { id }, { loaders }) => loaders.intent.load(id),
    payment: (_, { id }, { loaders }) => loaders.payment.load(id),
    payments: (_, args, { loaders }) => loaders.payments(args),
    payouts: (_, args, { loaders }) => loaders.payouts(args),
    ledgerEntries: (_, args, { loaders }) => loaders.ledgerEntries(args),
    trialBalance: (_, { currency }, { loaders }) => loaders.trialBalances(currency ?? null),
  },
  Mutation: {
    paymentIntentConfirm: (_, { input }, context) => confirmIntent(context, input),
    paymentIntentCancel: (_, { input }, context) => cancelIntent(context, input),
    paymentCapture: (_, { input }, context) => capturePayment(context, input),
    paymentVoid: (_, { input }, context) => voidPayment(context, input),
    refundCreate: (_, { input }, context) => createRefund(context, input),
    payoutRelease: (_, { input }, context) => releasePayout(context, input),
    payoutHold: (_, { input }, context) => holdPayout(context, input),
  },
} satisfies Partial<Resolvers>

const loaded = <Row>(load: (loaders: Loaders) => { load(id: string): Promise<Row> }) =>
  ({ id }: Done, _: unknown, { loaders }: Context) => (id === null ? null : load(loaders).load(id))

/** What a mutation answers is read after it: the entity as it then stands. */
export const payloadResolvers = {
  PaymentIntentConfirmPayload: { paymentIntent: loaded((loaders) => loaders.intent) },
  PaymentIntentCancelPayload: { paymentIntent: loaded((loaders) => loaders.intent) },
  PaymentCapturePayload: { allocation: loaded((loaders) => loaders.allocation) },
  PaymentVoidPayload: { allocation: loaded((loaders) => loaders.allocation) },
  RefundCreatePayload: { refund: loaded((loaders) => loaders.refund) },
  PayoutReleasePayload: { payout: loaded((loaders) => loaders.payout) },
  PayoutHoldPayload: { payout: loaded((loaders) => loaders.payout) },
} satisfies Partial<Resolvers>

/** The types that this subgraph owns. */
export const typeResolvers = {
  PaymentIntent: {
    __resolveReference: ({ id }, { loaders }) => loaders.intent.load(id),
    orderGroup: (row) => ref(row.orderGroupId),
    buyer: (row) => ref(row.buyerOrganizationId),
    amount: amount<PaymentIntentRow>('amountMinor'),
    status: async (row, _, { loaders }) => intentStatusOf((await paymentOf(row, loaders)).status),
    nextAction: async (row, _, { loaders }) => nextActionOf(await paymentOf(row, loaders)),
    payment: (row, _, { loaders }) => paymentOf(row, loaders),
  },
  Payment: {
    __resolveReference: ({ id }, { loaders }) => loaders.payment.load(id),
    paymentIntent: (row, _, { loaders }) => nonNull(loaders.intent.load(row.intentId)),
    orderGroup: (row) => ref(row.orderGroupId),
    buyer: (row) => ref(row.buyerOrganizationId),
    amount: amount<PaymentRow>('amountMinor'),
    authorized: amount<PaymentRow>('authorizedMinor'),
    captured: amount<PaymentRow>('capturedMinor'),
    refunded: amount<PaymentRow>('refundedMinor'),
    voided: amount<PaymentRow>('voidedMinor'),
    allocations: (row, _, { loaders }) => loaders.allocationsOfPayment.load(row.id),
  },
  PaymentAllocation: {
    __resolveReference: ({ id }, { loaders }) => loaders.allocation.load(id),
    order: (row) => ref(row.orderId),
    payment: (row, _, { loaders }) => loaders.payment.load(row.paymentId),
    amount: amount<AllocationRow>('amountMinor'),
    captured: amount<AllocationRow>('capturedMinor'),
    refunded: amount<AllocationRow>('refundedMinor'),
    refunds: (row, _, { loaders }) => loaders.refundsOfAllocation.load(row.id),
  },
  Refund: {
    __resolveReference: ({ id }, { loaders }) => loaders.refund.load(id),
    order: (row) => ref(row.orderId),
    allocation: (row, _, { loaders }) => nonNull(loaders.allocation.load(row.allocationId)),
    amount: amount<RefundRow>('amountMinor'),
  },
  CommissionLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.commissionLine.load(id),
    order: (row) => ref(row.orderId),
    orderLine: (row) => ref(row.orderLineId),
    category: (row) => refOrNull(row.categoryId),
    plan: (row) => refOrNull(row.planId),
    base: amount<CommissionLineRow>('baseMinor'),
    fixed: amount<CommissionLineRow>('fixedMinor'),
    amount: amount<CommissionLineRow>('amountMinor'),
    vat: amount<CommissionLineRow>('vatMinor'),
  },
  Payout: {
    __resolveReference: ({ id }, { loaders }) => loaders.payout.load(id),
    vendor: (row) => ref(row.vendorId),
    order: (row) => ref(row.orderId),
    amount: amount<PayoutRow>('amountMinor'),
  },
  LedgerEntry: {
    __resolveReference: ({ id }, { loaders }) => loaders.ledgerEntry.load(id),
    transfer: (row, _, { loaders }) => nonNull(loaders.ledgerTransfer.load(row.transferId)),
    account: (row, _, { loaders }) => nonNull(loaders.ledgerAccount.load(row.accountId)),
    amount: amount<LedgerEntryRow>('amountMinor'),
  },
  LedgerTransfer: {
    order: (row) => ref(row.orderId),
    entries: (row, _, { loaders }) => loaders.entriesOfTransfer.load(row.id),
  },
  LedgerAccount: {
    vendor: (row) => refOrNull(row.vendorId),
  },
} satisfies Partial<Resolvers>

/** What this subgraph adds to the types of others: their stubs come in as they are, the fields' loaders decide what is seen. */
export const contributionResolvers = {
  OrderGroup: {
    __resolveReference: (group) => group,
    paymentIntent: ({ id }, _, { loaders }) => loaders.intentOfGroup.load(id),
  },
  Order: {
    __resolveReference: (order) => order,
    payments: ({ id }, _, { loaders }) => loaders.allocationsOfOrder.load(id),
    amountDue: async ({ id }, _, { loaders }) => amountDueOf(await loaders.allocationsOfOrder.load(id)),
    commissionLines: ({ id }, _, { loaders }) => loaders.commissionLinesOfOrder.load(id),
    settlement: async ({ id }, _, { loaders }) => settlementOf(await loaders.settledAllocationsOfOrder(id)),
  },
  Vendor: {
    __resolveReference: (vendor) => vendor,
    balances: ({ id }, _, { loaders }) => loaders.vendorBalances.load(id),
    payouts: ({ id }, args, { loaders }) => loaders.payoutsOfVendor(id, args),
  },
} satisfies Partial<Resolvers>

async function paymentOf(intent: PaymentIntentRow, loaders: Loaders): Promise<PaymentRow> {
  const payment = await loaders.paymentOfIntent.load(intent.id)
  // They are written together and seen by the same side.
  if (!payment) throw new Error(`${intent.id} has no payment.`)
  return payment
}

function nextActionOf({ status, challengeMessage }: PaymentRow): { type: 'CHALLENGE'; message: string } | null {
  return status === 'REQUIRES_ACTION' ? { type: 'CHALLENGE', message: challengeMessage ?? '' } : null
}
