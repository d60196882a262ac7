import type { Tx } from '#kit/transaction.ts'
import type { OrdersApp } from '../app.ts'
import { OrderEntity, OrderLineEntity, type OrderRow } from '../db/entities/order.ts'
import { ACCEPTED_BY_POLICY, historyOf, ownEvent, type Happening } from '../domain/history.ts'
import { decide, isCommitted, type Decision, type Move, type OrderFact } from '../domain/order-saga.ts'
import type { CancellationReason, PublishedReason } from '../domain/order.ts'
import { orderCancelled } from '../events/order-cancelled.ts'
import { orderConfirmed } from '../events/order-confirmed.ts'
import { orderDelivered } from '../events/order-delivered.ts'
import { orderHeld } from '../events/order-held.ts'
import { orderReleased } from '../events/order-released.ts'
import { orderShipped } from '../events/order-shipped.ts'
import { endApproval } from './end-approval.ts'
import { acceptanceTimer, paymentTimer } from './deadlines.ts'
import { recordHistory } from './record-history.ts'

export interface Application {
  readonly fact: OrderFact
  /** How the timeline tells it; null when the move that follows says it all. */
  readonly happening: Happening | null
  /** What whoever cancelled has to say. */
  readonly note?: string | null
  /** What else of the row changes with it. */
  readonly also?: Partial<OrderRow>
}

/**
 * Tells a locked order something, and lets it go as far as that carries it. The row, the timeline, the events, the live updates
 * and the deadlines change together. False when it changed nothing, because it was known or came too late.
 */
export async function applyFact(app: OrdersApp, tx: Tx, order: OrderRow, { fact, happening, note = null, also = {} }: Application): Promise<boolean> {
  const { status, heldFrom, gates } = order
  const decision = decide({ status, heldFrom, gates }, fact)
  if (!decision) return false

  const now = app.clock.now()
  const ended = decision.state.status === 'CANCELLED' || decision.state.status === 'REJECTED'
  const reason = fact.type === 'FAILED' && ended ? fact.reason : null
  const history = historyOf(happening, decision.moves, reason)
  if (fact.type === 'APPROVED' && gates.acceptance === 'ACCEPTED') history.push(ACCEPTED_BY_POLICY)
  const changes: Partial<OrderRow> = {
    ...also,
    ...decision.state,
    ...instantsOf(decision, now),
    ...(reason ? { cancellationReason: reason, cancellationNote: note } : {}),
    timelineLength: order.timelineLength + history.length,
    version: order.version + 1,
  }
  const changed: OrderRow = { ...order, ...changes }
  await tx.manager.update(OrderEntity, { id: order.id }, changes as never)
  await recordHistory(tx, { ...changed, timelineLength: order.timelineLength }, history, now)

  publishHold(tx, order, changed, now)
  for (const move of decision.moves) await publish(app, tx, changed, move)
  settleDeadlines(tx, order, changed)
  return true
}

/** Tells both parties of something that does not move the order: a timeline entry and a live update. */
export async function tellOrder(app: OrdersApp, tx: Tx, order: OrderRow, happening: Happening): Promise<void> {
  await tx.manager.update(OrderEntity, { id: order.id }, { timelineLength: order.timelineLength + 1 })
  await recordHistory(tx, order, historyOf(happening, []), app.clock.now())
}

async function publish(app: OrdersApp, tx: Tx, order: OrderRow, move: Move): Promise<void> {
  // Nobody who hears of cancellations has heard of it.
  if (!isCommitted(order)) return endApproval(app, tx, order)

  const event = ownEvent(move)
  switch (event) {
    case 'order.confirmed': {
      const lines = await tx.manager.find(OrderLineEntity, { where: { orderId: order.id }, order: { id: 'ASC' } })
      return tx.emit(orderConfirmed(order, lines, given(order.confirmedAt)))
    }
    case 'order.shipped': return tx.emit(orderShipped(order, given(order.gates.shipment).id))
    case 'order.delivered': return tx.emit(orderDelivered(order, given(order.deliveredAt)))
    case 'order.cancelled': return tx.emit(orderCancelled(order, published(order.cancellationReason), order.cancellationNote))
    // Told of all orders of a purchase together, by whoever places them.
    case 'order.placed':
    case 'order.approval.decided':
    case null: return
    default: return event satisfies never
  }
}

/** Whoever keeps the goods for the platform does so until they are released, or the order is cancelled: that says it all. */
function publishHold(tx: Tx, before: OrderRow, after: OrderRow, now: Date): void {
  const [was, is] = [before.gates.platformHeldAt, after.gates.platformHeldAt]
  if (was === null && is !== null) tx.emit(orderHeld(after, is))
  if (was !== null && is === null && after.status !== 'CANCELLED') tx.emit(orderReleased(after, now))
}

function instantsOf({ state, moves }: Decision, now: Date): Partial<OrderRow> {
  const instants: Partial<OrderRow> = {}
  for (const move of moves) {
    const event = ownEvent(move)
    if (event === 'order.confirmed') instants.confirmedAt = now
    if (event === 'order.shipped') instants.shippedAt = now
    if (event === 'order.delivered') instants.deliveredAt = new Date(state.gates.shipment?.deliveredAt ?? now)
    if (event === 'order.cancelled' || move.to === 'REJECTED') instants.cancelledAt = now
  }
  return instants
}

function settleDeadlines(tx: Tx, before: OrderRow, after: OrderRow): void {
  const over = after.status === 'CANCELLED'
  if (before.gates.payment === 'WAITING' && (over || after.gates.payment !== 'WAITING')) tx.cancelTimer(paymentTimer(after.id))
  if (before.gates.acceptance === 'WAITING' && (over || after.gates.acceptance !== 'WAITING')) tx.cancelTimer(acceptanceTimer(after.id))
}

function published(reason: CancellationReason | null): PublishedReason {
  if (reason === null || reason === 'APPROVAL_REJECTED' || reason === 'APPROVAL_TIMED_OUT') throw new Error(`An order that exists for all cannot end by ${String(reason)}.`)
  return reason
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('The saga moved an order without what that move needs.')
  return value
}
