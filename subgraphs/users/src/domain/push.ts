import type { EventData } from '#events/registry.ts'

export const PUSH_PLATFORMS = ['IOS', 'ANDROID'] as const
export type PushPlatform = (typeof PUSH_PLATFORMS)[number]

/** Of one person; one more is refused. */
export const MAX_PUSH_DEVICES = 10
/** Later it would tell somebody of the day before. */
export const MESSAGE_KEPT_MS = 24 * 3600_000
/** Expo asks to look for receipts no sooner. */
export const RECEIPT_AFTER_MS = 15 * 60_000
const FIRST_RETRY_MS = 5_000
const LONGEST_RETRY_MS = 15 * 60_000

/** What a phone shows while it is locked: no names and no amounts. */
export interface PushText {
  readonly title: string
  readonly body: string
  /** What the app opens. */
  readonly data: Readonly<Record<string, string>>
}

interface NumberedOrder {
  readonly orderId: string
  readonly number: string
}

export const toldOfPlaced = ({ orderId, number }: NumberedOrder): PushText => ({ title: 'New order', body: `${number} waits for your answer.`, data: { orderId } })
export const toldOfConfirmed = ({ orderId, number }: NumberedOrder): PushText => ({ title: 'Order confirmed', body: `${number} was accepted.`, data: { orderId } })
export const toldOfShipped = ({ orderId, number }: NumberedOrder): PushText => ({ title: 'Order shipped', body: `${number} is on its way.`, data: { orderId } })
export const toldOfDelivered = ({ orderId, number }: NumberedOrder): PushText => ({ title: 'Order delivered', body: `${number} has arrived.`, data: { orderId } })
export const toldOfTask = ({ shipmentId }: { readonly shipmentId: string }): PushText => ({ title: 'New delivery', body: 'A shipment was given to you.', data: { shipmentId } })

/** Null when the buyer's own side has cancelled it. */
export function toldOfCancelled({ orderId, number }: NumberedOrder, reason: EventData<'order.cancelled'>['reason']): PushText | null {
  if (reason === 'BUYER_CANCELLED') return null
  return reason === 'VENDOR_REJECTED'
    ? { title: 'Order rejected', body: `${number} was not accepted.`, data: { orderId } }
    : { title: 'Order cancelled', body: `${number} will not be delivered.`, data: { orderId } }
}

/** When a message is sent, or its receipt asked for, once more after so many attempts. `chance` is 0 to 1. */
export function nextPushAttemptAt({ attemptCount, now, chance }: { attemptCount: number; now: Date; chance: number }): Date {
  const waitMs = Math.min(FIRST_RETRY_MS * 2 ** Math.min(attemptCount - 1, 20), LONGEST_RETRY_MS)
  return new Date(now.getTime() + Math.round(waitMs * (1 + 0.1 * chance)))
}
