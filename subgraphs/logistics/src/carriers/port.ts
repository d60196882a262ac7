import type { z } from 'zod'
import type { postalAddress } from '#events/values.ts'
import type { PackageDraft } from '../domain/booking.ts'

export interface BookingRequest {
  readonly shipmentId: string
  readonly carrierCode: string
  readonly serviceCode: string
  readonly shipFromCountryCode: string
  readonly shipTo: z.output<typeof postalAddress>
  readonly packages: readonly PackageDraft[]
}

export type BookingAnswer =
  | { readonly kind: 'BOOKED'; readonly trackingNumber: string; /** Plain text, to print. */ readonly label: string }
  | { readonly kind: 'REFUSED'; readonly reason: string }

/** A carrier's system. It is called outside transactions and may be called again at any time: both calls are idempotent. */
export interface CarrierPort {
  /**
   * Books a shipment. The same shipment again answers the first booking.
   *
   * @throws when the carrier cannot be reached or does not answer in time: whether it booked is unknown, ask again.
   */
  book(request: BookingRequest): Promise<BookingAnswer>
  /**
   * Takes a booking back. A shipment that was never booked cannot be booked afterwards.
   *
   * @throws when the carrier cannot be reached: ask again.
   */
  cancel(shipmentId: string): Promise<void>
}
