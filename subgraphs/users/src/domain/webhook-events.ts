import type { EventType } from '#events/registry.ts'

/** Raised when what a payload says changes in a way that a receiver could trip over. Fields are added without it. */
export const PAYLOAD_VERSION = '1'

/** Sent on request, to every endpoint; it cannot be chosen. */
export const TEST_EVENT = 'webhook.test'

/** Which side of a trade hears of an event, and which of its fields that side is told. Nothing else of an event leaves the graph. */
interface WebhookEvent {
  readonly description: string
  /** What an API key needs to have an endpoint hear of it. */
  readonly scope: string
  readonly buyer?: readonly string[]
  readonly vendor?: readonly string[]
}

const order = (description: string, fields: readonly string[] = []): WebhookEvent =>
  ({ description, scope: 'orders:read', buyer: ['orderId', 'orderGroupId', 'vendorId', ...fields], vendor: ['orderId', 'vendorId', ...fields] })
/** Inside the buyer's organization: the vendor hears of an order from its approval on. */
const approval = (description: string, fields: readonly string[]): WebhookEvent =>
  ({ description, scope: 'orders:read', buyer: ['approvalRequestId', 'orderId', 'orderGroupId', 'requestedByUserId', ...fields] })
const purchase = (description: string, fields: readonly string[] = []): WebhookEvent => ({ description, scope: 'payments:read', buyer: ['paymentId', 'orderGroupId', ...fields] })
const money = (description: string, fields: readonly string[] = []): WebhookEvent => {
  const told = ['paymentId', 'orderId', 'amount', ...fields]
  return { description, scope: 'payments:read', buyer: told, vendor: told }
}
const payout = (description: string, fields: readonly string[] = []): WebhookEvent => ({ description, scope: 'payments:read', vendor: ['payoutId', 'vendorId', 'orderId', 'amount', ...fields] })
const shipment = (description: string, fields: readonly string[] = []): WebhookEvent => {
  const told = ['shipmentId', 'orderId', 'vendorId', ...fields]
  return { description, scope: 'shipments:read', buyer: told, vendor: told }
}
const moved = (description: string): WebhookEvent => shipment(description, ['occurredAt', 'location'])
const vendor = (description: string): WebhookEvent => ({ description, scope: 'vendors:read', vendor: ['vendorId'] })

/** What an endpoint may hear of, by type. */
export const WEBHOOK_EVENTS = {
  'order.approval.requested': approval('An order waits for a colleague’s approval.', ['total', 'groupTotal', 'expiresAt']),
  'order.approval.decided': approval('The wait for approval is over, one way or the other.', ['outcome', 'decidedByUserId', 'decidedAt']),
  'order.placed': order('The buyer has committed to an order.'),
  'order.confirmed': order('An order has passed every gate.', ['number', 'total', 'confirmedAt']),
  'order.held': order('The platform has stopped an order: its goods stay with the vendor.', ['heldAt']),
  'order.released': order('The platform has let a stopped order go on.', ['releasedAt']),
  'order.shipped': order('An order’s goods are on their way.', ['shipmentId']),
  'order.delivered': order('An order’s goods have arrived.', ['deliveredAt']),
  'order.cancelled': order('An order will not be fulfilled.', ['reason']),
  'payment.authorized': purchase('The money for a purchase is reserved.', ['amount']),
  'payment.failed': purchase('The money for a purchase could not be had.', ['code']),
  'payment.captured': money('The money for an order has been taken.'),
  'payment.voided': money('The reserved money for an order has been set free.'),
  'payment.refund.initiated': money('Money for an order is on its way back.', ['refundId']),
  'payment.refund.completed': money('Money for an order has been given back.', ['refundId']),
  'vendor.payout.processed': payout('A vendor’s share of an order has been paid out.'),
  'vendor.payout.failed': payout('A vendor’s share of an order could not be paid out.', ['code']),
  'shipment.created': shipment('A shipment has been made for an order.'),
  'shipment.booked': shipment('A carrier has taken a shipment on.', ['carrierCode', 'trackingNumber']),
  'shipment.picked_up': moved('The carrier has the goods.'),
  'shipment.in_transit': moved('The goods are moving.'),
  'shipment.customs_hold': moved('Customs holds the goods.'),
  'shipment.customs_released': moved('Customs has let the goods go.'),
  'shipment.out_for_delivery': moved('The goods are on the last vehicle.'),
  'shipment.delivered': moved('The goods have been handed over.'),
  'shipment.exception': moved('Something went wrong on the way.'),
  'shipment.lost': moved('The goods are lost.'),
  'shipment.returned': moved('The goods are back with the vendor.'),
  'shipment.cancelled': shipment('A shipment will not take place.'),
  'trade_document.issued': {
    description: 'A trade document of an order has been issued.', scope: 'compliance:read',
    buyer: ['documentId', 'orderId', 'type', 'number', 'version', 'sha256'], vendor: ['documentId', 'orderId', 'type', 'number', 'version', 'sha256'],
  },
  'vendor.activated': vendor('The vendor may sell.'),
  'vendor.suspended': vendor('The vendor may not sell for now.'),
} as const satisfies { readonly [Type in EventType]?: WebhookEvent }

export type WebhookEventName = keyof typeof WEBHOOK_EVENTS

export const WEBHOOK_EVENT_NAMES = Object.keys(WEBHOOK_EVENTS) as readonly WebhookEventName[]

export function isWebhookEvent(type: string): type is WebhookEventName {
  return Object.hasOwn(WEBHOOK_EVENTS, type)
}

export function scopeOf(type: string): string | undefined {
  return isWebhookEvent(type) ? WEBHOOK_EVENTS[type].scope : undefined
}

/** Who hears of events of a type. */
export function audienceOf(type: WebhookEventName): readonly Side[] {
  const event: WebhookEvent = WEBHOOK_EVENTS[type]
  return SIDES.filter((side) => event[SIDE_KEYS[side]])
}

export const SIDES = ['BUYER', 'VENDOR'] as const
/** In which role an organization is concerned by an event. */
export type Side = (typeof SIDES)[number]
const SIDE_KEYS = { BUYER: 'buyer', VENDOR: 'vendor' } as const

interface Fact {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly subject: string
  readonly sequence: number
  readonly time: string
  readonly data: unknown
}

/** The body of a webhook: CloudEvents 1.0, with the fields that the side is told. */
export function payloadOf(event: Fact, { organizationId, side }: { organizationId: string; side: Side }): string {
  const told: readonly string[] = isWebhookEvent(event.type) ? (WEBHOOK_EVENTS[event.type] as WebhookEvent)[SIDE_KEYS[side]] ?? [] : []
  const data = event.data as Record<string, unknown>
  return payload(event, { organizationId, role: side, data: Object.fromEntries(told.filter((field) => data[field] !== undefined).map((field) => [field, data[field]])) })
}

/** The body of the webhook that an endpoint is tried with. */
export function testPayload({ id, endpointId, organizationId, time }: { id: string; endpointId: string; organizationId: string; time: Date }): string {
  return payload({ id, type: TEST_EVENT, source: '/users', subject: endpointId, sequence: 1, time: time.toISOString(), data: {} }, { organizationId, role: null, data: { webhookEndpointId: endpointId } })
}

function payload({ id, type, source, subject, sequence, time }: Fact, { organizationId, role, data }: { organizationId: string; role: Side | null; data: Readonly<Record<string, unknown>> }): string {
  return JSON.stringify({
    specversion: '1.0', id, type, source, subject, time, datacontenttype: 'application/json',
    sequence, dataversion: PAYLOAD_VERSION, organizationid: organizationId, ...(role && { role: role.toLowerCase() }), data,
  })
}
