import type { DomainEvent } from '#kit/events/event.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { UsersApp } from '../app.ts'
import { WebhookVendors } from '../db/webhook-entities.ts'
import { audienceOf, isWebhookEvent, payloadOf, type Side } from '../domain/webhook-events.ts'

const VENDOR_UNKNOWN_RETRY_MS = 5_000
const VENDOR_UNKNOWN_GIVE_UP_MS = 24 * 3600_000

/** The deadline of an event whose vendor is not known yet. */
export const VENDOR_AWAITED = 'webhooks.vendor-awaited'

/** Writes what each side of an event is to be told, one delivery for each endpoint that asked for its type. */
export async function announceByWebhook(tx: Tx, app: UsersApp, event: DomainEvent): Promise<void> {
  if (!isWebhookEvent(event.type)) return
  const sides = audienceOf(event.type)
  const parties = new Map<string, Side>()

  if (sides.includes('BUYER') && event.organizationid) parties.set(event.organizationid, 'BUYER')
  if (sides.includes('VENDOR')) {
    // What concerns a vendor alone carries the vendor's own organization; a trade carries the buyer's, and the vendor's id.
    const vendor = sides.includes('BUYER') ? await organizationOfVendor(tx, event.vendorid) : event.organizationid
    if (vendor && !parties.has(vendor)) parties.set(vendor, 'VENDOR')
    if (!vendor && event.vendorid) awaitVendor(tx, app, event)
  }
  await deliver(tx, app, event, parties)
}

/** Tells the vendor of an event that came before the event that says who the vendor is; they come on different topics. */
export async function announceToVendor(tx: Tx, app: UsersApp, event: DomainEvent): Promise<void> {
  const organizationId = await organizationOfVendor(tx, event.vendorid)
  if (organizationId && organizationId !== event.organizationid) await deliver(tx, app, event, new Map([[organizationId, 'VENDOR']]))
  else if (!organizationId) awaitVendor(tx, app, event)
}

/** Remembers whose organization a vendor is; that never changes. */
export async function recordVendor(tx: Tx, { vendorId, organizationId }: { vendorId: string; organizationId: string }): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(WebhookVendors).values({ vendorId, organizationId }).orIgnore().execute()
}

async function organizationOfVendor(tx: Tx, vendorId: string | undefined): Promise<string | undefined> {
  return vendorId === undefined ? undefined : (await tx.manager.findOneBy(WebhookVendors, { vendorId }))?.organizationId
}

function awaitVendor(tx: Tx, { clock, log }: UsersApp, event: DomainEvent): void {
  const now = clock.now().getTime()
  if (now - Date.parse(event.time) > VENDOR_UNKNOWN_GIVE_UP_MS) {
    log.warn({ eventId: event.id, eventType: event.type, vendorId: event.vendorid }, 'a vendor was not told of an event by webhook: nothing has said who it is')
    return
  }
  tx.schedule({ key: `webhook:${event.id}`, type: VENDOR_AWAITED, dueAt: new Date(now + VENDOR_UNKNOWN_RETRY_MS), data: event })
}

async function deliver(tx: Tx, app: UsersApp, event: DomainEvent, parties: ReadonlyMap<string, Side>): Promise<void> {
  if (parties.size === 0) return
  const endpoints: { id: string; organization_id: string }[] = await tx.manager.query(
    "SELECT id, organization_id FROM webhook_endpoints WHERE organization_id = ANY($1) AND status = 'ACTIVE' AND $2 = ANY(event_types)", [[...parties.keys()], event.type])
  if (endpoints.length === 0) return

  const rows = endpoints.map(({ id, organization_id: organizationId }) =>
    ({ id: newId('whd'), endpoint_id: id, organization_id: organizationId, body: payloadOf(event, { organizationId, side: parties.get(organizationId) ?? 'BUYER' }) }))
  await tx.manager.query(
    `INSERT INTO webhook_deliveries (id, endpoint_id, organization_id, event_id, event_type, occurred_at, body, status, attempt_count, attempts, next_attempt_at, created_at)
     SELECT id, endpoint_id, organization_id, $2, $3, $4, body, 'PENDING', 0, '[]', $5, $5
     FROM jsonb_to_recordset($1) AS rows(id text, endpoint_id text, organization_id text, body text)
     ON CONFLICT ON CONSTRAINT webhook_deliveries_event_unique DO NOTHING`,
    [JSON.stringify(rows), event.id, event.type, new Date(event.time), app.clock.now()])
  tx.afterCommit(() => app.webhooks.wake())
}
