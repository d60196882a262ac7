export type CalendarUnit = 'DAY' | 'WEEK' | 'MONTH'

/** When the period of UTC begins that lies so many before the one of `at`; weeks begin on Monday. */
export function periodStart(at: Date, unit: CalendarUnit, back = 0): Date {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  switch (unit) {
    case 'DAY': return new Date(Date.UTC(year, month, day - back))
    case 'WEEK': return new Date(Date.UTC(year, month, day - (at.getUTCDay() + 6) % 7 - 7 * back))
    case 'MONTH': return new Date(Date.UTC(year, month - back, 1))
    default: return unit satisfies never
  }
}
