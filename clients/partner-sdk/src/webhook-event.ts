interface Amount {
  /** Minor units as text. */
  readonly amountMinor: string
  readonly currency: string
}

/** Of a trade; `orderGroupId`, the purchase, is told to the buyer alone. */
interface OrderData {
  readonly orderId: string
  readonly orderGroupId?: string
  readonly vendorId: string
}

/** Of one order of a purchase that waits, or waited, for an approver; told to the buyer. */
interface ApprovalData {
  readonly approvalRequestId: string
  readonly orderId: string
  readonly orderGroupId: string
  readonly requestedByUserId: string
}

interface MoneyData {
  readonly paymentId: string
  readonly orderId: string
  readonly amount: Amount
}

interface PayoutData {
  readonly payoutId: string
  readonly vendorId: string
  readonly orderId: string
  readonly amount: Amount
}

interface ShipmentData {
  readonly shipmentId: string
  readonly orderId: string
  readonly vendorId: string
}

interface MovedData extends ShipmentData {
  /** When it happened out there. */
  readonly occurredAt: string
  readonly location: string | null
}

/** What a webhook of each type tells. Ask the graph for more: `broxiva.orders.get(data.orderId)`. */
export interface WebhookData {
  'order.approval.requested': ApprovalData & { readonly total: Amount; readonly groupTotal: Amount; readonly expiresAt: string }
  'order.approval.decided': ApprovalData & { readonly outcome: 'APPROVED' | 'REJECTED' | 'EXPIRED' | 'CANCELLED'; readonly decidedByUserId: string | null; readonly decidedAt: string }
  'order.placed': Omit<OrderData, 'vendorId'>
  'order.confirmed': OrderData & { readonly number: string; readonly total: Amount; readonly confirmedAt: string }
  'order.held': OrderData & { readonly heldAt: string }
  'order.released': OrderData & { readonly releasedAt: string }
  'order.shipped': OrderData & { readonly shipmentId: string }
  'order.delivered': OrderData & { readonly deliveredAt: string }
  'order.cancelled': OrderData & { readonly reason: string }
  'payment.authorized': { readonly paymentId: string; readonly orderGroupId: string; readonly amount: Amount }
  'payment.failed': { readonly paymentId: string; readonly orderGroupId: string; readonly code: string }
  'payment.captured': MoneyData
  'payment.voided': MoneyData
  'payment.refund.initiated': MoneyData & { readonly refundId: string }
  'payment.refund.completed': MoneyData & { readonly refundId: string }
  'vendor.payout.processed': PayoutData
  'vendor.payout.failed': PayoutData & { readonly code: string }
  'shipment.created': ShipmentData
  'shipment.booked': ShipmentData & { readonly carrierCode: string; readonly trackingNumber: string }
  'shipment.picked_up': MovedData
  'shipment.in_transit': MovedData
  'shipment.customs_hold': MovedData
  'shipment.customs_released': MovedData
  'shipment.out_for_delivery': MovedData
  'shipment.delivered': MovedData
  'shipment.exception': MovedData
  'shipment.lost': MovedData
  'shipment.returned': MovedData
  'shipment.cancelled': ShipmentData
  'trade_document.issued': { readonly documentId: string; readonly orderId: string; readonly type: string; readonly number: string; readonly version: number; readonly sha256: string }
  'vendor.activated': { readonly vendorId: string }
  'vendor.suspended': { readonly vendorId: string }
  'webhook.test': { readonly webhookEndpointId: string }
}

/** A webhook's body, CloudEvents 1.0: `switch (event.type)` tells what `data` is. New types and fields may come at any time. */
export type WebhookEvent = { readonly [Type in keyof WebhookData]: {
  /** Of the event, and the same in every copy: handle each once. */
  readonly id: string
  readonly type: Type
  /** What it is about, most often an order, a payment or a shipment. */
  readonly subject: string
  /** Grows by one for each event of the subject: what comes late is told by it. */
  readonly sequence: number
  readonly time: string
  readonly dataversion: string
  /** Yours. */
  readonly organizationid: string
  /** As what your organization is told. */
  readonly role?: 'buyer' | 'vendor'
  readonly data: WebhookData[Type]
} }[keyof WebhookData]
