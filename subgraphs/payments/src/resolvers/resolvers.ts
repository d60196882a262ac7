import type { PageArguments } from '#kit/connections.ts'
import type { GraphContext } from '#kit/graphql/context.ts'
import { money, type Money } from '#kit/money.ts'
import type { PaymentsApp } from '../app.ts'
import type { LedgerAccountRow, LedgerEntryRow, LedgerTransferRow } from '../db/entities/ledger.ts'
import type { AllocationRow, CommissionLineRow, PaymentIntentRow, PaymentRow, RefundRow } from '../db/entities/payment.ts'
import type { PayoutRow } from '../db/entities/payout.ts'
import { amountDueOf, settlementOf } from '../domain/settlement.ts'
import { intentStatusOf, type PaymentStatus } from '../domain/payment.ts'
import type { PayoutStatus } from '../domain/payout.ts'
import type { Loaders } from '../loaders.ts'
import { cancelIntent, type CancelIntent } from '../services/cancel-intent.ts'
import { capturePayment, createRefund, voidPayment, type CreateRefund, type ShareCommand } from '../services/change-share.ts'
import type { Done } from '../services/commands.ts'
import { confirmIntent, type ConfirmIntent } from '../services/confirm-intent.ts'
import { holdPayout, releasePayout, type HoldPayout, type PayoutCommand } from '../services/hold-payout.ts'

type Context = GraphContext<PaymentsApp, Loaders>
type Ref = { readonly id: string }
type Input<T> = { readonly input: T }

const ref = (id: string): Ref => ({ id })
const refOrNull = (id: string | null): Ref | null => (id === null ? null : { id })
const amount = <Row extends { currency: string }>(column: keyof Row) => (row: Row): Money => money(row[column] as bigint, row.currency)

/** The root fields. */
export const rootResolvers = {
  Query: {
    paymentIntent: (_: unknown, { id }: Ref, { loaders }: Context) => loaders.intent.load(id),
    payment: (_: unknown, { id }: Ref, { loaders }: Context) => loaders.payment.load(id),
    payments: (_: unknown, args: PageArguments & { status?: PaymentStatus | null }, { loaders }: Context) => loaders.payments(args),
    payouts: (_: unknown, args: PageArguments & { status?: PayoutStatus | null }, { loaders }: Context) => loaders.payouts(args),
    ledgerEntries: (_: unknown, args: PageArguments & { accountId?: string | null; orderId?: string | null }, { loaders }: Context) => loaders.ledgerEntries(args),
    trialBalance: (_: unknown, { currency }: { currency?: string | null }, { loaders }: Context) => loaders.trialBalances(currency ?? null),
  },
  Mutation: {
    paymentIntentConfirm: (_: unknown, { input }: Input<ConfirmIntent>, context: Context) => confirmIntent(context, input),
    paymentIntentCancel: (_: unknown, { input }: Input<CancelIntent>, context: Context) => cancelIntent(context, input),
    paymentCapture: (_: unknown, { input }: Input<ShareCommand>, context: Context) => capturePayment(context, input),
    paymentVoid: (_: unknown, { input }: Input<ShareCommand>, context: Context) => voidPayment(context, input),
    refundCreate: (_: unknown, { input }: Input<CreateRefund>, context: Context) => createRefund(context, input),
    payoutRelease: (_: unknown, { input }: Input<PayoutCommand>, context: Context) => releasePayout(context, input),
    payoutHold: (_: unknown, { input }: Input<HoldPayout>, context: Context) => holdPayout(context, input),
  },
}

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
}

/** The types that this subgraph owns. */
export const typeResolvers = {
  PaymentIntent: {
    __resolveReference: ({ id }: Ref, { loaders }: Context) => loaders.intent.load(id),
    orderGroup: (row: PaymentIntentRow) => ref(row.orderGroupId),
    buyer: (row: PaymentIntentRow) => ref(row.buyerOrganizationId),
    amount: amount<PaymentIntentRow>('amountMinor'),
    status: async (row: PaymentIntentRow, _: unknown, { loaders }: Context) => intentStatusOf((await paymentOf(row, loaders)).status),
    nextAction: async (row: PaymentIntentRow, _: unknown, { loaders }: Context) => nextActionOf(await paymentOf(row, loaders)),
    payment: (row: PaymentIntentRow, _: unknown, { loaders }: Context) => paymentOf(row, loaders),
  },
  Payment: {
    __resolveReference: ({ id }: Ref, { loaders }: Context) => loaders.payment.load(id),
    paymentIntent: (row: PaymentRow, _: unknown, { loaders }: Context) => loaders.intent.load(row.intentId),
    orderGroup: (row: PaymentRow) => ref(row.orderGroupId),
    buyer: (row: PaymentRow) => ref(row.buyerOrganizationId),
    amount: amount<PaymentRow>('amountMinor'),
    authorized: amount<PaymentRow>('authorizedMinor'),
    captured: amount<PaymentRow>('capturedMinor'),
    refunded: amount<PaymentRow>('refundedMinor'),
    voided: amount<PaymentRow>('voidedMinor'),
    allocations: (row: PaymentRow, _: unknown, { loaders }: Context) => loaders.allocationsOfPayment.load(row.id),
  },
  PaymentAllocation: {
    __resolveReference: ({ id }: Ref, { loaders }: Context) => loaders.allocation.load(id),
    order: (row: AllocationRow) => ref(row.orderId),
    payment: (row: AllocationRow, _: unknown, { loaders }: Context) => loaders.payment.load(row.paymentId),
    amount: amount<AllocationRow>('amountMinor'),
    captured: amount<AllocationRow>('capturedMinor'),
    refunded: amount<AllocationRow>('refundedMinor'),
    refunds: (row: AllocationRow, _: unknown, { loaders }: Context) => loaders.refundsOfAllocation.load(row.id),
  },
  Refund: {
    __resolveReference: ({ id }: Ref, { loaders }: Context) => loaders.refund.load(id),
    order: (row: RefundRow) => ref(row.orderId),
    allocation: (row: RefundRow, _: unknown, { loaders }: Context) => loaders.allocation.load(row.allocationId),
    amount: amount<RefundRow>('amountMinor'),
  },
  CommissionLine: {
    __resolveReference: ({ id }: Ref, { loaders }: Context) => loaders.commissionLine.load(id),
    order: (row: CommissionLineRow) => ref(row.orderId),
    orderLine: (row: CommissionLineRow) => ref(row.orderLineId),
    category: (row: CommissionLineRow) => refOrNull(row.categoryId),
    plan: (row: CommissionLineRow) => refOrNull(row.planId),
    base: amount<CommissionLineRow>('baseMinor'),
    fixed: amount<CommissionLineRow>('fixedMinor'),
    amount: amount<CommissionLineRow>('amountMinor'),
    vat: amount<CommissionLineRow>('vatMinor'),
  },
  Payout: {
    __resolveReference: ({ id }: Ref, { loaders }: Context) => loaders.payout.load(id),
    vendor: (row: PayoutRow) => ref(row.vendorId),
    order: (row: PayoutRow) => ref(row.orderId),
    amount: amount<PayoutRow>('amountMinor'),
  },
  LedgerEntry: {
    __resolveReference: ({ id }: Ref, { loaders }: Context) => loaders.ledgerEntry.load(id),
    transfer: (row: LedgerEntryRow, _: unknown, { loaders }: Context) => loaders.ledgerTransfer.load(row.transferId),
    account: (row: LedgerEntryRow, _: unknown, { loaders }: Context) => loaders.ledgerAccount.load(row.accountId),
    amount: amount<LedgerEntryRow>('amountMinor'),
  },
  LedgerTransfer: {
    order: (row: LedgerTransferRow) => ref(row.orderId),
    entries: (row: LedgerTransferRow, _: unknown, { loaders }: Context) => loaders.entriesOfTransfer.load(row.id),
  },
  LedgerAccount: {
    vendor: (row: LedgerAccountRow) => refOrNull(row.vendorId),
  },
}

/** What this subgraph adds to the types of others: their stubs come in as they are, the fields' loaders decide what is seen. */
export const contributionResolvers = {
  OrderGroup: {
    __resolveReference: (group: Ref) => group,
    paymentIntent: ({ id }: Ref, _: unknown, { loaders }: Context) => loaders.intentOfGroup.load(id),
  },
  Order: {
    __resolveReference: (order: Ref) => order,
    payments: ({ id }: Ref, _: unknown, { loaders }: Context) => loaders.allocationsOfOrder.load(id),
    amountDue: async ({ id }: Ref, _: unknown, { loaders }: Context) => amountDueOf(await loaders.allocationsOfOrder.load(id)),
    commissionLines: ({ id }: Ref, _: unknown, { loaders }: Context) => loaders.commissionLinesOfOrder.load(id),
    settlement: async ({ id }: Ref, _: unknown, { loaders }: Context) => settlementOf(await loaders.settledAllocationsOfOrder(id)),
  },
  Vendor: {
    __resolveReference: (vendor: Ref) => vendor,
    balances: ({ id }: Ref, _: unknown, { loaders }: Context) => loaders.vendorBalances.load(id),
    payouts: ({ id }: Ref, args: PageArguments, { loaders }: Context) => loaders.payoutsOfVendor(id, args),
  },
}

async function paymentOf(intent: PaymentIntentRow, loaders: Loaders): Promise<PaymentRow> {
  const payment = await loaders.paymentOfIntent.load(intent.id)
  // They are written together and seen by the same side.
  if (!payment) throw new Error(`${intent.id} has no payment.`)
  return payment
}

function nextActionOf({ status, challengeMessage }: PaymentRow): { type: 'CHALLENGE'; message: string } | null {
  return status === 'REQUIRES_ACTION' ? { type: 'CHALLENGE', message: challengeMessage ?? '' } : null
}
