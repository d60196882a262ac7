import { userError, type UserError } from '#kit/errors.ts'
import type { Payload } from '#kit/idempotency.ts'
import type { VendorRow } from '../db/entities.ts'

export interface VendorPayload extends Payload {
  readonly vendor: VendorRow | null
}

/** Nothing was done, for these reasons. */
export function refused(...userErrors: UserError[]): VendorPayload {
  return { vendor: null, userErrors }
}

export function vendorNotFound(): VendorPayload {
  return refused(userError('VENDOR_NOT_FOUND', 'There is no such vendor.', ['input', 'vendorId']))
}
