import type { EventData } from '#events/registry.ts'
import { PermanentError } from '#kit/errors.ts'
import { newId } from '#kit/ids.ts'
import { money } from '#kit/money.ts'
import type { Tx } from '#kit/transaction.ts'
import type { PaymentsApp } from '../app.ts'
import { AllocationEntity, CommissionLineEntity, PaymentEntity, PaymentIntentEntity, type AllocationRow, type CommissionLineRow, type PaymentIntentRow, type PaymentRow } from '../db/entities/payment.ts'
import { CommissionPlanEntity } from '../db/entities/read-copies.ts'
import { commissionOn, rateFor } from '../domain/commission.ts'
import { paymentInitiated } from '../events/payment.ts'
import { advancePayment } from './advance-payment.ts'
import { changeShare, lockPayment } from './locked-payment.ts'

type OrderCreated = EventData<'order.created'>

/**
 * Opens the group's one intent with the first of its orders that is heard of, and freezes the order's commission. The
 * provider is asked once every order of the group is known: an order's money may be taken at once, and its split needs its lines.
 *
 * @throws {PermanentError} for a group that does not add up: nothing is charged.
 */
export async function openIntent(tx: Tx, app: PaymentsApp, order: OrderCreated): Promise<void> {
  assertAddsUp(order)
  const paymentId = await openPayment(tx, app, order) ?? await paymentIdOf(tx, order.orderGroupId)
  const locked = await lockPayment(tx, paymentId)
  const share = locked.shares.find((one) => one.orderId === order.orderId)
  if (!share) throw new PermanentError(`${order.orderId} is not in the group ${order.orderGroupId} that was opened first.`)
  if (share.vendorOrganizationId !== null) return

  const lines = await commissionLinesOf(tx, app, order)
  await tx.manager.insert(CommissionLineEntity, lines)
  await changeShare(tx, app, share, {
    vendorOrganizationId: order.vendor.organizationId,
    commissionMinor: lines.reduce((sum, line) => sum + line.amountMinor, 0n),
    commissionVatMinor: lines.reduce((sum, line) => sum + line.vatMinor, 0n),
  })
  await advancePayment(tx, app, locked)
}

function assertAddsUp({ orderId, orderGroupId, total, lines, group }: OrderCreated): void {
  const { currency } = group.total
  const sum = group.orders.reduce((whole, one) => whole + BigInt(one.total.amountMinor), 0n)
  const currencies = [total, ...group.orders.map((one) => one.total), ...lines.map((line) => line.lineTotal)].map((amount) => amount.currency)
  if (currencies.some((one) => one !== currency)) throw new PermanentError(`${orderGroupId} mixes currencies.`)
  if (sum !== BigInt(group.total.amountMinor)) throw new PermanentError(`The orders of ${orderGroupId} do not add up to its total.`)
  if (group.orders.some((one) => BigInt(one.total.amountMinor) < 0n)) throw new PermanentError(`${orderGroupId} has an order below zero.`)
  if (group.orders.find((one) => one.orderId === orderId)?.total.amountMinor !== total.amountMinor) {
    throw new PermanentError(`${orderId} and its group ${orderGroupId} disagree about its total.`)
  }
}

/** The id of the payment that this transaction opened; null when another order of the group came first. */
async function openPayment(tx: Tx, app: PaymentsApp, order: OrderCreated): Promise<string | null> {
  const { group, orderGroupId, buyer } = order
  const now = app.clock.now()
  const common = {
    orderGroupId,
    buyerOrganizationId: buyer.organizationId,
    amountMinor: BigInt(group.total.amountMinor),
    currency: group.total.currency,
    createdAt: now,
  }
  const intent: PaymentIntentRow = { ...common, id: newId('pin'), methodToken: group.paymentMethodToken }
  // Waits for another order of the group that is being handled at this moment.
  const inserted = await tx.manager.createQueryBuilder().insert().into(PaymentIntentEntity).values(intent).orIgnore().returning('id').execute()
  if ((inserted.raw as unknown[]).length === 0) return null

  const payment: PaymentRow = {
    ...common,
    id: newId('pay'),
    intentId: intent.id,
    status: 'CREATED',
    authorizedMinor: 0n,
    capturedMinor: 0n,
    refundedMinor: 0n,
    voidedMinor: 0n,
    providerReference: null,
    challengeMessage: null,
    failureCode: null,
    failureMessage: null,
    updatedAt: now,
  }
  await tx.manager.insert(PaymentEntity, payment)
  await tx.manager.insert(AllocationEntity, group.orders.map(({ orderId, vendorId, total }): AllocationRow => ({
    id: newId('pal'),
    paymentId: payment.id,
    orderGroupId,
    orderId,
    vendorId,
    vendorOrganizationId: null,
    buyerOrganizationId: buyer.organizationId,
    amountMinor: BigInt(total.amountMinor),
    currency: total.currency,
    status: 'PENDING',
    commissionMinor: 0n,
    commissionVatMinor: 0n,
    capturedMinor: 0n,
    vendorShareMinor: 0n,
    capturedCommissionMinor: 0n,
    capturedCommissionVatMinor: 0n,
    feeMinor: 0n,
    refundedMinor: 0n,
    refundedVendorShareMinor: 0n,
    refundedCommissionMinor: 0n,
    refundedCommissionVatMinor: 0n,
    refundedFeeMinor: 0n,
    captureRequestedAt: null,
    cancelRequestedAt: null,
    deliveredAt: null,
    failureCode: null,
    createdAt: now,
    updatedAt: now,
  })))
  tx.emit(paymentInitiated(payment))
  return payment.id
}

async function paymentIdOf(tx: Tx, orderGroupId: string): Promise<string> {
  const intent = await tx.manager.findOneOrFail(PaymentIntentEntity, { where: { orderGroupId } })
  const payment = await tx.manager.findOneOrFail(PaymentEntity, { where: { intentId: intent.id } })
  return payment.id
}

async function commissionLinesOf(tx: Tx, app: PaymentsApp, order: OrderCreated): Promise<CommissionLineRow[]> {
  const at = new Date(order.createdAt)
  const plans = await tx.manager.createQueryBuilder(CommissionPlanEntity, 'plan')
    .where('(plan.vendorId = :vendorId OR plan.vendorId IS NULL)', { vendorId: order.vendorId })
    .andWhere('plan.validFrom <= :at AND (plan.validTo IS NULL OR plan.validTo > :at)', { at })
    .getMany()
  const fallback = { rateBasisPoints: app.config.defaultCommissionBasisPoints, vatBasisPoints: app.config.defaultCommissionVatBasisPoints }
  return order.lines.map((line): CommissionLineRow => {
    const rate = rateFor(plans, { vendorId: order.vendorId, categoryId: line.categoryId, at }, fallback)
    const base = money(BigInt(line.lineTotal.amountMinor), line.lineTotal.currency)
    const { fixedMinor, amountMinor, vatMinor } = commissionOn(base, rate)
    return {
      id: newId('cml'),
      orderId: order.orderId,
      orderLineId: line.orderLineId,
      vendorId: order.vendorId,
      vendorOrganizationId: order.vendor.organizationId,
      categoryId: line.categoryId,
      planId: rate.planId,
      baseMinor: base.amountMinor,
      rateBasisPoints: rate.component.rateBasisPoints,
      fixedMinor,
      amountMinor,
      vatBasisPoints: rate.vatBasisPoints,
      vatMinor,
      currency: base.currency,
      createdAt: app.clock.now(),
    }
  })
}
