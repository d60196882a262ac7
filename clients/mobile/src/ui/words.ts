import type { ApprovalStatus, OrderStatus, ShipmentStatus, TrackingStatus } from '../../../operations/__generated__/operations.ts'

export type Tone = 'plain' | 'good' | 'warn' | 'bad'

interface Said {
  readonly text: string
  readonly tone: Tone
}

const ORDER: Readonly<Record<OrderStatus, Said>> = {
  PENDING_APPROVAL: { text: 'Needs approval', tone: 'warn' },
  PLACED: { text: 'Placed', tone: 'warn' },
  AWAITING_PAYMENT: { text: 'Awaiting payment', tone: 'warn' },
  CONFIRMED: { text: 'Confirmed', tone: 'good' },
  PROCESSING: { text: 'Being prepared', tone: 'plain' },
  PARTIALLY_SHIPPED: { text: 'Partly shipped', tone: 'plain' },
  SHIPPED: { text: 'On its way', tone: 'plain' },
  PARTIALLY_DELIVERED: { text: 'Partly delivered', tone: 'plain' },
  DELIVERED: { text: 'Delivered', tone: 'good' },
  COMPLETED: { text: 'Completed', tone: 'good' },
  ON_HOLD: { text: 'On hold', tone: 'bad' },
  CANCELLED: { text: 'Cancelled', tone: 'bad' },
  REJECTED: { text: 'Rejected', tone: 'bad' },
  REFUNDED: { text: 'Refunded', tone: 'bad' },
}

const SHIPMENT: Readonly<Record<ShipmentStatus, Said>> = {
  PENDING: { text: 'Not booked', tone: 'plain' },
  BOOKED: { text: 'To be picked up', tone: 'warn' },
  PICKED_UP: { text: 'Picked up', tone: 'plain' },
  IN_TRANSIT: { text: 'In transit', tone: 'plain' },
  CUSTOMS_PENDING: { text: 'At customs', tone: 'warn' },
  CUSTOMS_HOLD: { text: 'Held by customs', tone: 'bad' },
  CUSTOMS_RELEASED: { text: 'Cleared', tone: 'good' },
  OUT_FOR_DELIVERY: { text: 'Out for delivery', tone: 'warn' },
  DELIVERED: { text: 'Delivered', tone: 'good' },
  EXCEPTION: { text: 'Trouble', tone: 'bad' },
  LOST: { text: 'Lost', tone: 'bad' },
  RETURNING: { text: 'Returning', tone: 'warn' },
  RETURNED: { text: 'Returned', tone: 'plain' },
  CANCELLED: { text: 'Cancelled', tone: 'bad' },
}

const APPROVAL: Readonly<Record<ApprovalStatus, Said>> = {
  PENDING: { text: 'To decide', tone: 'warn' },
  APPROVED: { text: 'Approved', tone: 'good' },
  REJECTED: { text: 'Declined', tone: 'bad' },
  EXPIRED: { text: 'Not decided in time', tone: 'bad' },
  CANCELLED: { text: 'Withdrawn', tone: 'plain' },
}

export const approvalStatus = (status: ApprovalStatus): Said => APPROVAL[status]
export const orderStatus = (status: OrderStatus): Said => ORDER[status]
export const shipmentStatus = (status: ShipmentStatus): Said => SHIPMENT[status]

/** What an agent may report next: the graph takes no step that skips one. */
export const NEXT_STEPS: Readonly<Partial<Record<ShipmentStatus, readonly { readonly status: TrackingStatus; readonly does: string }[]>>> = {
  BOOKED: [{ status: 'PICKED_UP', does: 'Picked up' }],
  PICKED_UP: [{ status: 'IN_TRANSIT', does: 'Set off' }],
  IN_TRANSIT: [{ status: 'OUT_FOR_DELIVERY', does: 'Out for delivery' }, { status: 'CUSTOMS_PENDING', does: 'Presented to customs' }],
  CUSTOMS_PENDING: [{ status: 'CUSTOMS_RELEASED', does: 'Customs released it' }, { status: 'CUSTOMS_HOLD', does: 'Customs hold it' }],
  CUSTOMS_HOLD: [{ status: 'CUSTOMS_RELEASED', does: 'Customs released it' }, { status: 'RETURNING', does: 'Going back to the vendor' }],
  CUSTOMS_RELEASED: [{ status: 'OUT_FOR_DELIVERY', does: 'Out for delivery' }, { status: 'IN_TRANSIT', does: 'On its way again' }],
  EXCEPTION: [{ status: 'OUT_FOR_DELIVERY', does: 'Out for delivery again' }, { status: 'IN_TRANSIT', does: 'On its way again' }, { status: 'RETURNING', does: 'Going back to the vendor' }],
  RETURNING: [{ status: 'RETURNED', does: 'Back at the vendor' }],
}

/** What may go wrong, to be reported with its reason. */
export const TROUBLES: Readonly<Partial<Record<ShipmentStatus, readonly ('EXCEPTION' | 'LOST')[]>>> = {
  PICKED_UP: ['EXCEPTION'],
  IN_TRANSIT: ['EXCEPTION', 'LOST'],
  OUT_FOR_DELIVERY: ['EXCEPTION'],
  EXCEPTION: ['LOST'],
  RETURNING: ['LOST'],
}

/** Money is whole minor units; most currencies have two decimals, and the runtime knows which have not. */
export function money({ amountMinor, currency }: { readonly amountMinor: string; readonly currency: string }): string {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency, currencyDisplay: 'code' })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  const sign = amountMinor.startsWith('-') ? '-' : ''
  const digits = amountMinor.replace('-', '').padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${currency} ${sign}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`
}

export function day(instant: string): string {
  return new Date(instant).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
}

export function moment(instant: string): string {
  return new Date(instant).toLocaleString(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
}
