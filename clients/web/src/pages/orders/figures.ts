import type { OrderFigureFragment } from '../../../../operations/__generated__/operations.ts'

export type OrderFigure = OrderFigureFragment

const DAY_MS = 86_400_000
const PERIODS_MOST = 24

export type Unit = 'day' | 'week' | 'month'

export interface Period {
  /** Its first day, at midnight UTC. */
  readonly from: Date
  readonly orders: number
  readonly amountMinor: bigint
}

/** What was not taken back before it shipped. */
export function stands({ status }: OrderFigure): boolean {
  return status !== 'CANCELLED' && status !== 'REJECTED'
}

/** The currencies of the orders, the most used first. */
export function currenciesOf(orders: readonly OrderFigure[]): string[] {
  const counts = new Map<string, number>()
  for (const { total: { currency } } of orders) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([currency]) => currency)
}

/** How much was ordered in one currency, by days, weeks (from Monday) or months of UTC, whichever suits the time since the first of the orders; without gaps, up to `now` or the newest of them. */
export function volumeOf(orders: readonly OrderFigure[], currency: string, now: Date): { readonly unit: Unit; readonly periods: readonly Period[] } {
  const counted = orders.filter(({ total }) => total.currency === currency)
  const times = [now.getTime(), ...counted.map(({ placedAt }) => Date.parse(placedAt))]
  const [oldest, newest] = [Math.min(...times), Math.max(...times)]
  const days = (newest - oldest) / DAY_MS
  const unit = days <= 14 ? 'day' : days <= 84 ? 'week' : 'month'
  const sums = new Map<number, { orders: number; amountMinor: bigint }>()
  for (let at = startOf(new Date(oldest), unit); at.getTime() <= newest; at = startOf(new Date(at.getTime() + LENGTHS_MS[unit]), unit)) sums.set(at.getTime(), { orders: 0, amountMinor: 0n })
  for (const { placedAt, total } of counted) {
    const sum = sums.get(startOf(new Date(placedAt), unit).getTime())
    if (!sum) continue
    sum.orders += 1
    sum.amountMinor += BigInt(total.amountMinor)
  }
  return { unit, periods: [...sums].slice(-PERIODS_MOST).map(([from, sum]) => ({ from: new Date(from), ...sum })) }
}

/** Enough to be in the next one, from the start of any. */
const LENGTHS_MS: Readonly<Record<Unit, number>> = { day: DAY_MS, week: 7 * DAY_MS, month: 31 * DAY_MS }

function startOf(at: Date, unit: Unit): Date {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  return new Date(Date.UTC(year, month, unit === 'month' ? 1 : unit === 'week' ? day - (at.getUTCDay() + 6) % 7 : day))
}

export const OUTCOMES = ['delivered', 'under-way', 'refunded', 'failed', 'withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The vendor's doing, or its stock's and its carrier's. */
const FAILURES: ReadonlySet<string> = new Set(['VENDOR_REJECTED', 'ACCEPTANCE_TIMED_OUT', 'OUT_OF_STOCK', 'RESERVATION_EXPIRED', 'SHIPMENT_FAILED'])

export function outcomeOf({ status, cancellation }: OrderFigure): Outcome {
  switch (status) {
    case 'DELIVERED':
    case 'COMPLETED': return 'delivered'
    case 'REFUNDED': return 'refunded'
    case 'CANCELLED':
    case 'REJECTED': return cancellation && FAILURES.has(cancellation.reason) ? 'failed' : 'withdrawn'
    default: return 'under-way'
  }
}

/** The median of the days from placing to `step`, to one decimal; undefined while no order has come so far. */
export function daysUntil(orders: readonly OrderFigure[], step: 'shippedAt' | 'deliveredAt'): number | undefined {
  const days = orders.flatMap(({ placedAt, [step]: at }) => at ? [(Date.parse(at) - Date.parse(placedAt)) / DAY_MS] : []).toSorted((one, other) => one - other)
  const middle = days.slice(Math.floor((days.length - 1) / 2), Math.floor(days.length / 2) + 1)
  if (middle.length === 0) return undefined
  return Math.round(middle.reduce((sum, value) => sum + value, 0) / middle.length * 10) / 10
}
