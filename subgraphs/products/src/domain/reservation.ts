import type { Transitions } from '#kit/transitions.ts'
import { availableAt, type StockLevel } from './stock.ts'

/**
 * `REJECTED` is the record that an order could not be served: it never held anything. An order that was cancelled before its
 * creation was seen starts as `RELEASED`, so that nothing is ever held for it.
 */
export type ReservationStatus = 'HELD' | 'COMMITTED' | 'CONSUMED' | 'EXPIRED' | 'RELEASED' | 'REJECTED'

export const reservationTransitions: Transitions<ReservationStatus> = {
  HELD: ['COMMITTED', 'EXPIRED', 'RELEASED'],
  COMMITTED: ['CONSUMED', 'RELEASED'],
  CONSUMED: [],
  EXPIRED: [],
  RELEASED: [],
  REJECTED: [],
}

/** An order's hold on stock; an order has at most one. */
export interface StockReservation {
  id: string
  orderId: string
  status: ReservationStatus
  /** When an uncommitted hold ends; null once it cannot. */
  expiresAt: Date | null
  createdAt: Date
  updatedAt: Date
}

/** What an order line takes from one stock level. */
export interface ReservationLine {
  reservationId: string
  orderLineId: string
  stockLevelId: string
  offerId: string
  quantity: number
}

export interface WantedLine {
  readonly orderLineId: string
  readonly offerId: string
  readonly quantity: number
}

export interface Shortage {
  readonly orderLineId: string
  readonly offerId: string
  readonly requested: number
  readonly available: number
}

export interface Pick {
  readonly orderLineId: string
  readonly offerId: string
  readonly stockLevelId: string
  readonly quantity: number
}

/**
 * Divides lines over the stock there is: all of them, or none and what is short.
 *
 * A line takes from the location that has most, then from the next, so that it ships from as few places as possible; between
 * equals from the older level. Lines take in the order given, so the same input always gives the same picks.
 */
export function spread(
  lines: readonly WantedLine[],
  levels: readonly StockLevel[],
): { readonly picks: readonly Pick[]; readonly shortages: readonly Shortage[] } {
  const left = new Map(levels.map((level) => [level.id, availableAt(level)]))
  const byOffer = Map.groupBy(levels, (level) => level.offerId)
  const leftAt = (level: StockLevel) => left.get(level.id) ?? 0
  const picks: Pick[] = []
  const shortages: Shortage[] = []

  for (const { orderLineId, offerId, quantity } of lines) {
    const places = (byOffer.get(offerId) ?? []).filter((level) => leftAt(level) > 0)
      .toSorted((a, b) => leftAt(b) - leftAt(a) || (a.id < b.id ? -1 : 1))
    const available = places.reduce((sum, level) => sum + leftAt(level), 0)
    if (available < quantity) {
      shortages.push({ orderLineId, offerId, requested: quantity, available })
      continue
    }
    let missing = quantity
    for (const level of places) {
      if (missing === 0) break
      const taken = Math.min(missing, leftAt(level))
      picks.push({ orderLineId, offerId, stockLevelId: level.id, quantity: taken })
      left.set(level.id, leftAt(level) - taken)
      missing -= taken
    }
  }
  return shortages.length > 0 ? { picks: [], shortages } : { picks, shortages }
}
