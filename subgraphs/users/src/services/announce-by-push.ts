import type { EventData } from '#events/registry.ts'
import type { DomainEvent } from '#kit/events/event.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { UsersApp } from '../app.ts'
import { PushOrders, type PushOrderRow } from '../db/push-entities.ts'
import { toldOfPlaced, toldOfTask, type PushText } from '../domain/push.ts'

/** Who decides on a vendor's orders. */
const SELLERS = ['OWNER', 'ADMIN', 'VENDOR_MANAGER']

/** Tells the vendor's people of an order, and remembers who is to be told what becomes of it: the person who placed it. A program's orders are told of by webhook. */
export async function announceOrder(tx: Tx, app: UsersApp, event: DomainEvent): Promise<void> {
  const order = event.data as EventData<'order.created'>
  if (order.placedByUserId) await tx.manager.createQueryBuilder().insert().into(PushOrders).values({ orderId: order.orderId, number: order.number, userId: order.placedByUserId }).orIgnore().execute()
  if (!app.push) return
  const sellers: { user_id: string }[] = await tx.manager.query(
    'SELECT user_id FROM organization_memberships WHERE organization_id = $1 AND role = ANY($2)', [order.vendor.organizationId, SELLERS])
  await tell(tx, app, event, sellers.map(({ user_id: userId }) => userId), toldOfPlaced(order))
}

/** Tells the person who placed an order what became of it. `isOver`: that was the last word. */
export async function announceToBuyer(tx: Tx, app: UsersApp, event: DomainEvent, textOf: (order: PushOrderRow) => PushText | null, { isOver }: { readonly isOver: boolean }): Promise<void> {
  const order = await tx.manager.findOneBy(PushOrders, { orderId: event.subject })
  if (!order) return
  const text = textOf(order)
  if (text) await tell(tx, app, event, [order.userId], text)
  if (isOver) await tx.manager.delete(PushOrders, { orderId: order.orderId })
}

/** Tells an agent of a shipment that was given to them. */
export async function announceTask(tx: Tx, app: UsersApp, event: DomainEvent): Promise<void> {
  const { shipmentId, agentUserId } = event.data as EventData<'shipment.assigned'>
  if (agentUserId) await tell(tx, app, event, [agentUserId], toldOfTask({ shipmentId }))
}

/** One message for each device on which one of them is signed in. */
async function tell(tx: Tx, { push, clock }: UsersApp, event: DomainEvent, userIds: readonly string[], { title, body, data }: PushText): Promise<void> {
  if (!push || userIds.length === 0) return
  const now = clock.now()
  const devices: { id: string }[] = await tx.manager.query(
    `SELECT device.id FROM push_devices device JOIN sessions session ON session.id = device.session_id
     WHERE device.user_id = ANY($1) AND session.revoked_at IS NULL AND session.expires_at > $2`, [userIds, now])
  if (devices.length === 0) return
  await tx.manager.query(
    `INSERT INTO push_messages (id, device_id, event_id, title, body, data, attempt_count, next_attempt_at, created_at)
     SELECT id, device_id, $2, $3, $4, $5, 0, $6, $6 FROM jsonb_to_recordset($1) AS rows(id text, device_id text)
     ON CONFLICT ON CONSTRAINT push_messages_event_unique DO NOTHING`,
    [JSON.stringify(devices.map(({ id }) => ({ id: newId('psm'), device_id: id }))), event.id, title, body, data, now])
  tx.afterCommit(() => push.wake())
}
