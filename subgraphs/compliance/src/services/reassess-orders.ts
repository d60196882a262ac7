import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { OrderEntity } from '../db/entities/orders.ts'
import { holdWatchlists } from '../db/watchlist-lock.ts'
import { reassessOrder } from './assess-order.ts'

const MARK_TIMER = 'orders.mark'
const JUDGE_TIMER = 'orders.judge'

/** Which open orders something that has changed bears on. */
export type Concern =
  | { readonly kind: 'EVERY_ORDER' }
  | { readonly kind: 'PARTY'; readonly organizationId: string }
  /** Held orders only: others were judged with the tables of their day. */
  | { readonly kind: 'NOMENCLATURE' }
  | { readonly kind: 'TARIFF'; readonly destinations: readonly string[] }
  | { readonly kind: 'VARIANT'; readonly variantId: string; readonly destination: string | null }

/**
 * Has the open orders that the change bears on judged again, once it has committed: by a deadline of now, which survives a
 * crash, and takes no lock on an order in the transaction of the change itself.
 */
export function reassessLater(tx: Tx, app: ComplianceApp, concern: Concern): void {
  schedule(tx, app, MARK_TIMER, concern)
}

/** Marks the orders; they are judged in batches, so that no transaction grows with their number. */
async function markOrders(tx: Tx, concern: Concern, app: ComplianceApp): Promise<void> {
  const { sql, parameters } = conditionOf(concern)
  const [, marked] = await tx.manager.query(
    `UPDATE orders SET reassess = true WHERE id IN (
       SELECT id FROM orders o WHERE closed_at IS NULL AND status IN ('HELD', 'CLEARED') AND (${sql}) ORDER BY id FOR UPDATE)`,
    parameters,
  ) as [unknown, number]
  if (marked > 0) schedule(tx, app, JUDGE_TIMER, {})
}

async function judgeMarkedOrders(tx: Tx, _data: unknown, app: ComplianceApp): Promise<void> {
  await holdWatchlists(tx.manager)
  const orders = await tx.manager.find(OrderEntity, {
    where: { reassess: true }, order: { id: 'ASC' }, take: app.config.reassessBatch, lock: { mode: 'pessimistic_write' },
  })
  for (const order of orders) await reassessOrder(tx, app, order)
  if (orders.length === app.config.reassessBatch) schedule(tx, app, JUDGE_TIMER, {})
}

/** The handlers of this file's deadlines. */
export const reassessmentTimers = { [MARK_TIMER]: markOrders, [JUDGE_TIMER]: judgeMarkedOrders } as const

/** Each deadline has a key of its own: one that is being handled can never swallow a later one. */
function schedule(tx: Tx, app: ComplianceApp, type: string, data: unknown): void {
  tx.schedule({ key: newId('tmr'), type, dueAt: app.clock.now(), data })
}

function conditionOf(concern: Concern): { sql: string; parameters: unknown[] } {
  switch (concern.kind) {
    case 'EVERY_ORDER': return { sql: 'true', parameters: [] }
    case 'PARTY': return { sql: 'buyer_organization_id = $1 OR vendor_organization_id = $1', parameters: [concern.organizationId] }
    case 'NOMENCLATURE': return { sql: "status = 'HELD'", parameters: [] }
    case 'TARIFF': return { sql: "status = 'HELD' AND destination = ANY($1)", parameters: [concern.destinations] }
    case 'VARIANT': return {
      sql: `status = 'HELD' AND ($2::text IS NULL OR destination = $2)
            AND EXISTS (SELECT FROM order_lines l WHERE l.order_id = o.id AND l.variant_id = $1)`,
      parameters: [concern.variantId, concern.destination],
    }
    default: return concern satisfies never
  }
}
