export type OfferStatus = 'ACTIVE' | 'SUSPENDED'

/** Why an offer may be off sale. The two are independent: a vendor that comes back does not undo its own suspension. */
export interface OfferHolds {
  /** Taken off by its vendor's people or an administrator. */
  paused: boolean
  /** Its vendor is not active. */
  vendorInactive: boolean
}

export interface Offer extends OfferHolds {
  id: string
  vendorId: string
  variantId: string
  /** The variant's, which never changes. */
  productId: string
  amountMinor: bigint
  currency: string
  minOrderQuantity: number
  orderMultiple: number
  leadTimeDays: number
  shipFromCountryCode: string
  status: OfferStatus
  version: number
  createdAt: Date
  updatedAt: Date
}

export function offerStatus({ paused, vendorInactive }: OfferHolds): OfferStatus {
  return paused || vendorInactive ? 'SUSPENDED' : 'ACTIVE'
}
