import { In } from 'typeorm'
import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { userError, type UserError } from '#kit/errors.ts'
import { mayMove } from '#kit/transitions.ts'
import type { Tx } from '#kit/transaction.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireOfficer } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { ComplianceCaseEntity, OrderEntity, type ComplianceCaseRow, type OrderRow } from '../db/entities/orders.ts'
import { PartyEntity, PartyMemberEntity } from '../db/entities/parties.ts'
import { caseTransitions } from '../domain/states.ts'
import { orderBlocked } from '../events/order-blocked.ts'
import { orderCleared } from '../events/order-cleared.ts'
import { partyBlocked, partyScreened } from '../events/party-screened.ts'
import { closeCase, judgeGoods, moveOrder } from './assess-order.ts'
import { optional, parseInput } from './input.ts'
import { reassessLater } from './reassess-orders.ts'
import { currentScreening, matchesOf, replaceScreening } from './screen-party.ts'

export interface DecideCase {
  readonly caseId: string
  readonly decision: 'CLEAR' | 'BLOCK'
  readonly note: string
  readonly blockedOrganizationIds?: readonly string[] | null
  readonly idempotencyKey: string
}

export interface DecideCasePayload {
  readonly complianceCase: ComplianceCaseRow | null
  readonly userErrors: readonly UserError[]
}

const schema = z.object({
  caseId: z.string(),
  decision: z.enum(['CLEAR', 'BLOCK']),
  note: z.string().trim().min(1, 'A decision has a reason.').max(2000, 'A note has at most 2000 characters.'),
  blockedOrganizationIds: optional(z.array(z.string()).max(2, 'An order has two parties.')),
}).refine(({ decision, blockedOrganizationIds }) => decision === 'BLOCK' || !blockedOrganizationIds?.length, {
  message: 'Parties are blocked with a BLOCK.', path: ['blockedOrganizationIds'],
})

/**
 * Decides an open case, and its order with it. What spoke against a cleared order is remembered, so that the same findings
 * do not hold it again. Nobody decides on an order of an organization that they act for or belong to.
 */
export async function decideCase(app: ComplianceApp, viewer: Viewer, { idempotencyKey, ...input }: DecideCase): Promise<DecideCasePayload> {
  const officerId = requireOfficer(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return refused(parsed.error)
  const { caseId, decision, note, blockedOrganizationIds } = parsed.value

  return once<DecideCasePayload>(app, { viewer, mutation: 'complianceCaseDecide', idempotencyKey, request: parsed.value }, async (tx) => {
    const found = await tx.manager.findOneBy(ComplianceCaseEntity, { id: caseId })
    const order = found && await tx.manager.findOne(OrderEntity, { where: { id: found.orderId }, lock: { mode: 'pessimistic_write' } })
    // Read again under the order's lock: another officer may have been faster.
    const complianceCase = order && await tx.manager.findOneBy(ComplianceCaseEntity, { id: caseId })
    if (!order || !complianceCase) return refused(userError('COMPLIANCE_CASE_NOT_FOUND', 'There is no such case.', ['input', 'caseId']))
    if (await isInvolved(tx, viewer, officerId, order)) {
      return refused(userError('CONFLICT_OF_INTEREST', 'Nobody decides on an order of their own organization.', ['input', 'caseId']))
    }
    const to = decision === 'CLEAR' ? 'CLEARED' : 'BLOCKED'
    if (!mayMove(caseTransitions, complianceCase.status, to)) {
      return refused(userError('ILLEGAL_TRANSITION', `A case cannot move from ${complianceCase.status} to ${to}.`, ['input', 'caseId']))
    }

    const refusal = decision === 'CLEAR'
      ? await clearOrder(tx, app, order, complianceCase)
      : await blockOrder(tx, app, order, complianceCase, blockedOrganizationIds ?? [])
    if (refusal) return refused(refusal)
    await closeCase(tx, app, complianceCase, { status: to, note, decidedBy: officerId })
    return { complianceCase: await tx.manager.findOneByOrFail(ComplianceCaseEntity, { id: caseId }), userErrors: [] }
  })
}

async function clearOrder(tx: Tx, app: ComplianceApp, order: OrderRow, { id, reasons }: ComplianceCaseRow): Promise<null> {
  await moveOrder(tx, order, 'CLEARED')
  const acceptedKeys = [...new Set([...order.acceptedKeys, ...reasons.map((reason) => reason.key)])]
  await tx.manager.update(OrderEntity, { id: order.id }, { acceptedKeys })
  // What was missing for a landed cost may have been loaded since.
  await judgeGoods(tx, app, order)
  tx.emit(orderCleared(order, id))
  return null
}

async function blockOrder(
  tx: Tx, app: ComplianceApp, order: OrderRow, { id, reasons }: ComplianceCaseRow, organizationIds: readonly string[],
): Promise<UserError | null> {
  await moveOrder(tx, order, 'BLOCKED')
  tx.emit(orderBlocked(order, id, reasons))

  const parties = [...new Set(organizationIds)].toSorted()
  if (parties.some((party) => party !== order.buyerOrganizationId && party !== order.vendorOrganizationId)) return notMatched()
  if (parties.length > 0) {
    await tx.manager.find(PartyEntity, { where: { organizationId: In(parties) }, order: { organizationId: 'ASC' }, lock: { mode: 'pessimistic_write' } })
  }
  for (const organizationId of parties) {
    const current = await currentScreening(tx.manager, organizationId)
    if (current?.status !== 'POTENTIAL_MATCH') return notMatched()
    const { normalisedNames, versionIds } = current
    const screening = await replaceScreening(tx, app, current, {
      organizationId, status: 'BLOCKED', normalisedNames, versionIds, matches: await matchesOf(tx.manager, current.id),
    })
    for (const event of [...partyScreened(screening), partyBlocked(screening)]) tx.emit(event)
    reassessLater(tx, app, { kind: 'PARTY', organizationId })
  }
  return null
}

async function isInvolved(tx: Tx, viewer: Viewer, userId: string, order: OrderRow): Promise<boolean> {
  const parties = [order.buyerOrganizationId, order.vendorOrganizationId]
  if (viewer.organizationId !== null && parties.includes(viewer.organizationId)) return true
  return tx.manager.existsBy(PartyMemberEntity, { userId, organizationId: In(parties) })
}

function notMatched(): UserError {
  return userError('NOT_A_MATCHED_PARTY', 'Only a party of the order with a potential match can be blocked.', ['input', 'blockedOrganizationIds'])
}

function refused(error: UserError): DecideCasePayload {
  return { complianceCase: null, userErrors: [error] }
}
