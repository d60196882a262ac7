import { userError, type UserError } from '#kit/errors.ts'
import type { Payload } from '#kit/idempotency.ts'
import type { ShipmentRow } from '../db/entities.ts'

export interface ShipmentPayload extends Payload {
  readonly shipment: ShipmentRow | null
}

/** Nothing was done, for these reasons. */
export function refused(...userErrors: UserError[]): ShipmentPayload {
  return { shipment: null, userErrors }
}

export function shipmentNotFound(field = 'shipmentId'): UserError {
  return userError('SHIPMENT_NOT_FOUND', 'There is no such shipment.', ['input', field])
}

export function illegalTransition(from: string, to: string, field = 'shipmentId'): UserError {
  return userError('ILLEGAL_TRANSITION', `The shipment cannot move from ${from} to ${to}.`, ['input', field])
}
