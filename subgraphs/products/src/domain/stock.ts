export interface StockLocation {
  id: string
  vendorId: string
  code: string
  name: string
  countryCode: string
}

export interface StockLevel {
  id: string
  offerId: string
  locationId: string
  onHand: number
  /** Held for orders; never above `onHand`. */
  reserved: number
  updatedAt: Date
}

/** Units at one location; GraphQL's Int holds the sum over {@link MAX_LOCATIONS}. */
export const MAX_ON_HAND = 20_000_000
/** Locations of one offer. */
export const MAX_LOCATIONS = 100

export function availableAt(level: StockLevel): number {
  return level.onHand - level.reserved
}

export interface StockTotals {
  onHand: number
  reserved: number
  available: number
}

/** An offer's stock over all its locations. */
export function totalsOf(levels: readonly StockLevel[]): StockTotals {
  const onHand = levels.reduce((sum, level) => sum + level.onHand, 0)
  const reserved = levels.reduce((sum, level) => sum + level.reserved, 0)
  return { onHand, reserved, available: onHand - reserved }
}
