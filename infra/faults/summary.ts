import type { Finding } from './checker.ts'
import type { Operation } from './client-log.ts'

export interface Outcome {
  /** Faults that were injected. */
  readonly faults: number
  readonly orders: number
  readonly operations: readonly Operation[]
  readonly findings: readonly Finding[]
  readonly deadLetters: number
  /** Of acknowledged purchases, milliseconds from the first call to the acknowledgement. */
  readonly p50: number
  readonly p99: number
}

/** The one line that a run ends with. */
export function summaryLine({ faults, orders, operations, findings, deadLetters, p50, p99 }: Outcome): string {
  const rows = (invariant: string, kind?: string) => findings.filter((finding) => finding.invariant === invariant).flatMap((finding) => finding.violations)
    .filter((violation) => kind === undefined || violation.kind === kind)
  const uncertain = operations.filter((operation) => operation.unknowns > 0)
  const resolved = uncertain.filter((operation) => operation.outcome !== null)
  const delta = [...rows('I3'), ...rows('I4')].reduce((sum, { amount }) => sum + BigInt(amount ?? 1), 0n)
  const figures: readonly (readonly [string, number | string | bigint])[] = [
    ['faults', faults],
    ['orders', orders],
    ['unknown→resolved', `${uncertain.length}→${resolved.length}`],
    ['lost', rows('I1').length + rows('I7', 'lost').length],
    ['duplicated', rows('I2').length + rows('I7', 'doubled').length + rows('I10').length],
    ['oversold', rows('I5').length],
    ['ledger_delta', delta],
    ['stuck', rows('I6').length],
    ['updates_lost', rows('I8', 'lost').length],
    ['updates_doubled', rows('I8', 'doubled').length],
    ['dlq', deadLetters],
    ['p50', `${p50}ms`],
    ['p99', `${p99}ms`],
  ]
  return figures.map(([name, value]) => `${name}=${value}`).join(' ')
}

const SHOWN = 5

/** What an invariant found, a line each, the first few of many. */
export function describeFinding({ invariant, title, violations }: Finding): string[] {
  if (violations.length === 0) return [`✓ ${invariant} ${title}`]
  const shown = violations.slice(0, SHOWN).map(({ problem, subject, detail }) => `    ${problem}: ${subject ?? ''} ${(detail ?? '').slice(0, 400)}`)
  return [`✗ ${invariant} ${title}: ${violations.length}`, ...shown, ...(violations.length > SHOWN ? [`    … and ${violations.length - SHOWN} more`] : [])]
}
