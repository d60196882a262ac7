import { In } from 'typeorm'
import { z } from 'zod'
import { forbidden, userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { sumMoney, money } from '#kit/money.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import { assertApprover } from '../access.ts'
import type { OrdersApp } from '../app.ts'
import type { ApprovalRequestRow } from '../db/entities/approval.ts'
import { OrderEntity, OrderGroupEntity, OrderLineEntity } from '../db/entities/order.ts'
import { approves, mayApprove } from '../domain/approval.ts'
import { orderApprovalDecided } from '../events/order-approval.ts'
import { applyFact } from './apply-fact.ts'
import { endRequest } from './end-approval.ts'
import { findMember } from './find-members.ts'
import { goodsProblem } from './goods-problem.ts'
import { lockApproval, type LockedApproval } from './lock-approval.ts'
import { acceptanceEnd, announceOrders } from './place-orders.ts'
import { vendorsById } from './price-lines.ts'
import { optionalText, validate } from './validate.ts'

export interface DecideApproval {
  readonly viewer: Viewer
  readonly input: { readonly approvalRequestId: string; readonly decision: 'APPROVE' | 'REJECT'; readonly comment?: string | null; readonly idempotencyKey: string }
}

export interface ApprovalPayload {
  readonly approvalRequestId?: string
  readonly userErrors: readonly UserError[]
}

const commentOf = z.object({ comment: optionalText(500) })
const PATH = ['input', 'approvalRequestId']

/**
 * Approves or declines a colleague's purchase, once. Approved orders are placed in the same transaction, and only now told of to those who charge, screen and
 * deliver; declined ones end, and their stock is free again.
 *
 * @throws `FORBIDDEN` for a viewer who is no approver of the organization, by the token or by now.
 */
export async function decideApproval(app: OrdersApp, { viewer, input }: DecideApproval): Promise<ApprovalPayload> {
  const { userId, organizationId } = assertApprover(viewer)
  const validated = validate(commentOf, input)
  if (!validated.ok) return { userErrors: validated.userErrors }
  const { comment } = validated.value

  return once<ApprovalPayload>(app, { viewer, mutation: 'approvalDecide', idempotencyKey: input.idempotencyKey, request: { input, userId } }, async (tx) => {
    const found = await lockApproval(tx, input.approvalRequestId)
    if (found?.request.buyerOrganizationId !== organizationId) return refused('APPROVAL_REQUEST_NOT_FOUND', 'There is no such request.')
    const { request, waiting } = found
    // What the token says may be a quarter of an hour old; a limit is in no token.
    const member = await findMember(tx.manager, { organizationId, userId })
    if (!member || !approves(member)) throw forbidden()
    if (request.requestedByUserId === userId) return refused('APPROVAL_OWN_REQUEST', 'Somebody else has to decide on what you buy.')
    if (request.status !== 'PENDING') return refused('APPROVAL_ALREADY_DECIDED', `The request is ${request.status}.`)
    if (request.expiresAt <= app.clock.now()) return refused('APPROVAL_EXPIRED', 'Nobody has decided in time.')

    if (input.decision === 'REJECT') {
      await endRequest(app, tx, request, { status: 'REJECTED', decidedByUserId: userId, comment })
      for (const order of waiting) await applyFact(app, tx, order, { fact: { type: 'FAILED', reason: 'APPROVAL_REJECTED' }, happening: null, note: comment })
    } else {
      if (!mayApprove(member, request)) return refused('APPROVER_LIMIT_EXCEEDED', 'The purchase is above what you may spend yourself, or in another currency.')
      const problem = await goodsProblem(tx, await linesOf(tx, found), PATH)
      if (problem) return { userErrors: [problem] }
      await endRequest(app, tx, request, { status: 'APPROVED', decidedByUserId: userId, comment })
      await placeApproved(app, tx, found, { ...request, decidedByUserId: userId })
    }
    return { approvalRequestId: request.id, userErrors: [] }
  })
}

/** Orders of the purchase that ended meanwhile, for want of stock or because the buyer withdrew, are no part of what is placed and paid. */
async function placeApproved(app: OrdersApp, tx: Tx, { waiting }: LockedApproval, request: ApprovalRequestRow): Promise<void> {
  const now = app.clock.now()
  const vendors = await vendorsById(tx.manager, waiting.map(({ vendorId }) => vendorId))
  for (const order of waiting) {
    const acceptBy = order.gates.acceptance === 'ACCEPTED' ? null : acceptanceEnd(vendors.get(order.vendorId), now)
    await applyFact(app, tx, order, {
      fact: { type: 'APPROVED' },
      happening: { type: 'order.approval.decided', message: 'An approver of the buyer approved the order.' },
      also: { placedAt: now, acceptBy },
    })
  }
  const orders = await tx.manager.find(OrderEntity, { where: { id: In(waiting.map(({ id }) => id)) }, order: { id: 'ASC' } })
  const total = sumMoney(request.currency, orders.map(({ totalMinor, currency }) => money(totalMinor, currency)))
  await tx.manager.update(OrderGroupEntity, { id: request.orderGroupId }, { placedAt: now, totalMinor: total.amountMinor })
  const group = await tx.manager.findOneByOrFail(OrderGroupEntity, { id: request.orderGroupId })
  const lines = await tx.manager.find(OrderLineEntity, { where: { orderId: In(orders.map(({ id }) => id)) }, order: { id: 'ASC' } })

  for (const order of orders) tx.emit(orderApprovalDecided(order, request, { outcome: 'APPROVED', at: now }))
  if (request.paymentMethodToken === null) throw new Error(`The request ${request.id} was pending and has forgotten how it is paid.`)
  announceOrders(app, tx, { group, orders, lines, paymentMethodToken: request.paymentMethodToken })
}

async function linesOf(tx: Tx, { waiting }: LockedApproval): Promise<{ offerId: string; vendorId: string; sku: string }[]> {
  const vendorOf = new Map(waiting.map(({ id, vendorId }) => [id, vendorId]))
  const lines = await tx.manager.findBy(OrderLineEntity, { orderId: In([...vendorOf.keys()]) })
  return lines.map(({ orderId, offerId, sku }) => ({ offerId, sku, vendorId: vendorOf.get(orderId) ?? '' }))
}

function refused(code: string, message: string): ApprovalPayload {
  return { userErrors: [userError(code, message, PATH)] }
}
