import { newId } from '#kit/ids.ts'
import { assertMove } from '#kit/transitions.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { ComplianceCaseEntity, OrderEntity, OrderLineEntity, type ComplianceCaseRow, type OrderLineRow, type OrderRow } from '../db/entities/orders.ts'
import { assess, type AssessedLine, type AssessedParty, type Assessment } from '../domain/assessment.ts'
import { orderTransitions, type OrderStatus } from '../domain/states.ts'
import { orderBlocked } from '../events/order-blocked.ts'
import { orderCleared } from '../events/order-cleared.ts'
import { orderHeld } from '../events/order-held.ts'
import { freezeQuote } from './freeze-quote.ts'
import { resolveTariffs, type ResolvedLine } from './resolve-tariffs.ts'
import { screenParty } from './screen-party.ts'

/** Judges an order for the first time: stores it with its status, and its case when it has one, and says so. */
export async function assessNewOrder(tx: Tx, app: ComplianceApp, order: Omit<OrderRow, 'status'>, lines: readonly OrderLineRow[]): Promise<void> {
  const at = app.clock.now()
  const parties = await assessParties(tx, app, order)
  const resolved = await resolveLines(tx, order, lines, at)
  const assessment = assess({ parties, lines: assessedLines(lines, resolved), accepted: new Set() })

  const row: OrderRow = { ...order, status: statusOf(assessment) }
  await tx.manager.insert(OrderEntity, row)
  await tx.manager.insert(OrderLineEntity, lines.map((line, index) => ({ ...line, hsCode: resolved[index]?.hsCode ?? null })))
  await freezeQuote(tx, { order: row, lines, resolved, at })
  if (assessment.outcome === 'CLEAR') tx.emit(orderCleared(row, null))
  else await openCase(tx, app, row, assessment)
}

/**
 * Judges an order again after something has changed. A held order that nothing speaks against any more is cleared; a cleared
 * one is judged by its parties alone, since its goods were judged with the tables of their day. Findings that an officer has
 * accepted no longer count. The order's row is locked and the watch lists are held by the caller.
 */
export async function reassessOrder(tx: Tx, app: ComplianceApp, order: OrderRow): Promise<void> {
  await tx.manager.update(OrderEntity, { id: order.id }, { reassess: false })
  if (order.closedAt !== null || (order.status !== 'HELD' && order.status !== 'CLEARED')) return

  const parties = await assessParties(tx, app, order)
  const goods = order.status === 'HELD' ? await judgeGoods(tx, app, order) : []
  const assessment = assess({ parties, lines: goods, accepted: new Set(order.acceptedKeys) })
  const open = order.status === 'HELD' ? await tx.manager.findOneByOrFail(ComplianceCaseEntity, { orderId: order.id, status: 'OPEN' }) : null

  switch (assessment.outcome) {
    case 'CLEAR':
      if (!open) return
      await closeCase(tx, app, open, { status: 'CLEARED', note: 'Nothing speaks against the order any more.', decidedBy: null })
      await moveOrder(tx, order, 'CLEARED')
      tx.emit(orderCleared(order, open.id))
      return
    case 'HOLD':
      if (open) await tx.manager.update(ComplianceCaseEntity, { id: open.id }, { reasons: [...assessment.reasons] })
      else {
        await moveOrder(tx, order, 'HELD')
        await openCase(tx, app, order, assessment)
      }
      return
    case 'BLOCK':
      await moveOrder(tx, order, 'BLOCKED')
      if (open) {
        await tx.manager.update(ComplianceCaseEntity, { id: open.id }, { reasons: [...assessment.reasons] })
        await closeCase(tx, app, open, { status: 'BLOCKED', note: 'A party of the order was blocked.', decidedBy: null })
        tx.emit(orderBlocked(order, open.id, assessment.reasons))
      } else await openCase(tx, app, order, assessment)
      return
    default: assessment.outcome satisfies never
  }
}

/** Looks the order's goods up again: codes, rates, and the quote where it was missing. */
export async function judgeGoods(tx: Tx, app: ComplianceApp, order: OrderRow): Promise<AssessedLine[]> {
  const at = app.clock.now()
  const lines = await tx.manager.find(OrderLineEntity, { where: { orderId: order.id }, order: { position: 'ASC' } })
  const resolved = await resolveLines(tx, order, lines, at)
  for (const [index, line] of lines.entries()) {
    const hsCode = resolved[index]?.hsCode ?? null
    if (hsCode !== line.hsCode) await tx.manager.update(OrderLineEntity, { id: line.id }, { hsCode })
  }
  await freezeQuote(tx, { order, lines, resolved, at })
  return assessedLines(lines, resolved)
}

/** @throws IllegalTransitionError for a move that the order's state does not allow. */
export async function moveOrder(tx: Tx, order: OrderRow, status: OrderStatus): Promise<void> {
  assertMove('An order', orderTransitions, order.status, status)
  await tx.manager.update(OrderEntity, { id: order.id }, { status })
}

export async function closeCase(
  tx: Tx,
  app: ComplianceApp,
  { id }: ComplianceCaseRow,
  decision: Pick<ComplianceCaseRow, 'status' | 'note' | 'decidedBy'>,
): Promise<void> {
  await tx.manager.update(ComplianceCaseEntity, { id }, { ...decision, decidedAt: app.clock.now() })
}

/** A case of a held order waits for an officer; that of a blocked one is decided by what an officer said of its party. */
async function openCase(tx: Tx, app: ComplianceApp, order: OrderRow, { outcome, reasons }: Assessment): Promise<void> {
  const now = app.clock.now()
  const blocked = outcome === 'BLOCK'
  const row: ComplianceCaseRow = {
    id: newId('cas'),
    orderId: order.id,
    status: blocked ? 'BLOCKED' : 'OPEN',
    reasons: [...reasons],
    note: blocked ? 'A party of the order is blocked.' : null,
    decidedBy: null,
    decidedAt: blocked ? now : null,
    createdAt: now,
  }
  await tx.manager.insert(ComplianceCaseEntity, row)
  tx.emit(blocked ? orderBlocked(order, row.id, reasons) : orderHeld(order, row.id, reasons))
}

/** Both parties, screened in the order of their ids: two orders of the same parties never wait for each other. */
async function assessParties(tx: Tx, app: ComplianceApp, order: Omit<OrderRow, 'status'>): Promise<AssessedParty[]> {
  const names = new Map([[order.buyerOrganizationId, order.buyerName], [order.vendorOrganizationId, order.vendorName]])
  const assessed: AssessedParty[] = []
  for (const organizationId of [...names.keys()].toSorted()) {
    const { party, screening, matches } = await screenParty(tx, app, { organizationId, alsoKnownAs: names.get(organizationId) ?? null })
    assessed.push({
      organizationId,
      known: party.known,
      screening: screening.status,
      matches: matches.map(({ source, reference }) => `${source}:${reference}`),
    })
  }
  return assessed
}

function resolveLines(tx: Tx, { destination }: Pick<OrderRow, 'destination'>, lines: readonly OrderLineRow[], at: Date): Promise<ResolvedLine[]> {
  return resolveTariffs(tx.manager, { destination, at, lines })
}

function assessedLines(lines: readonly OrderLineRow[], resolved: readonly ResolvedLine[]): AssessedLine[] {
  return lines.flatMap((line, index) => {
    const found = resolved[index]
    if (!found) return []
    const { crossesBorder, hsCode, inNomenclature, rate } = found
    return [{ orderLineId: line.id, sku: line.sku, crossesBorder, hsCode, inNomenclature, tariffKnown: rate !== null }]
  })
}

function statusOf({ outcome }: Assessment): OrderStatus {
  switch (outcome) {
    case 'CLEAR': return 'CLEARED'
    case 'HOLD': return 'HELD'
    case 'BLOCK': return 'BLOCKED'
    default: return outcome satisfies never
  }
}
