import type { Transitions } from '#kit/transitions.ts'

export type BookingStatus = 'REQUESTED' | 'RECORDED' | 'REFUSED' | 'CANCELLING' | 'CANCELLED'

/** A request to a carrier: written before the call, settled after it. */
export const bookingTransitions: Transitions<BookingStatus> = {
  REQUESTED: ['RECORDED', 'REFUSED', 'CANCELLING'],
  RECORDED: ['CANCELLING'],
  REFUSED: ['REQUESTED'],
  CANCELLING: ['CANCELLED'],
  CANCELLED: [],
}

export interface PackageDraft {
  /** Null when nobody knows. */
  readonly weightGrams: number | null
}

export const MAX_PACKAGE_GRAMS = 100_000_000

/** One package that weighs what the lines are known to weigh; null when that is more than one package can. */
export function onePackage(lines: readonly { quantity: number; unitWeightGrams: number | null }[]): PackageDraft | null {
  const known = lines.filter((line) => line.unitWeightGrams !== null)
  const grams = known.reduce((sum, line) => sum + BigInt(line.quantity) * BigInt(line.unitWeightGrams ?? 0), 0n)
  if (grams > BigInt(MAX_PACKAGE_GRAMS)) return null
  return { weightGrams: grams > 0n ? Number(grams) : null }
}
