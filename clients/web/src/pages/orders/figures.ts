import type { OrderFiguresQuery } from '../../../../operations/__generated__/operations.ts'

export type Unit = 'day' | 'week' | 'month'
export type Volumes = Omit<OrderFiguresQuery, '__typename'>

export interface Period {
  /** Its first day, at midnight UTC. */
  readonly from: Date
  readonly orders: number
  readonly amountMinor: bigint
}

const FIELDS = { day: 'days', week: 'weeks', month: 'months' } as const satisfies Record<Unit, keyof Volumes>

/** The currencies of the orders, the most used first. */
export function currenciesOf({ months }: Volumes): string[] {
  const counts = new Map<string, number>()
  for (const { orders, total: { currency } } of months) counts.set(currency, (counts.get(currency) ?? 0) + orders)
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([currency]) => currency)
}

/** How much was ordered in one currency, by the shortest of days, weeks and months that shows all of it; without gaps, up to `now` or the newest of the orders. */
export function volumeOf(volumes: Volumes, currency: string, now: Date): { readonly unit: Unit; readonly periods: readonly Period[] } {
  const of = (unit: Unit) => volumes[FIELDS[unit]].filter(({ total }) => total.currency === currency)
  const ordersIn = (unit: Unit) => of(unit).reduce((sum, { orders }) => sum + orders, 0)
  const unit = (['day', 'week'] as const).find((shorter) => ordersIn(shorter) === ordersIn('month')) ?? 'month'

  const found = new Map(of(unit).map((volume) => [Date.parse(volume.from), volume]))
  const [oldest, newest] = [Math.min(...found.keys()), Math.max(now.getTime(), ...found.keys())]
  const periods: Period[] = []
  for (let at = new Date(oldest); at.getTime() <= newest; at = next(at, unit)) {
    const volume = found.get(at.getTime())
    periods.push({ from: at, orders: volume?.orders ?? 0, amountMinor: BigInt(volume?.total.amountMinor ?? 0) })
  }
  return { unit, periods }
}

function next(start: Date, unit: Unit): Date {
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()]
  return new Date(unit === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, day + (unit === 'week' ? 7 : 1)))
}
