import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../checker.ts'
import type { Operation } from '../client-log.ts'
import { describeFinding, summaryLine } from '../summary.ts'

const violation = (more: object = {}) => ({ problem: 'p', subject: 's', detail: null, ...more })
const operation = (unknowns: number, outcome: Operation['outcome']) => ({ unknowns, outcome }) as Operation
const finding = (invariant: string, ...violations: Finding['violations'][number][]): Finding => ({ invariant, title: 'title', violations })

describe('the last line of a run', () => {
  it('is all zeros when nothing was violated', () => {
    const line = summaryLine({ faults: 41, orders: 120, operations: [operation(0, 'ok'), operation(3, 'ok'), operation(1, 'fail')], findings: [finding('I1'), finding('I7')], deadLetters: 9, p50: 80, p99: 2100 })

    expect(line).toBe('faults=41 orders=120 unknown→resolved=2→2 lost=0 duplicated=0 oversold=0 ledger_delta=0 stuck=0 updates_lost=0 updates_doubled=0 dlq=9 p50=80ms p99=2100ms')
  })

  it('counts each violation as the harm that it is', () => {
    const findings = [
      finding('I1', violation()), finding('I2', violation(), violation()), finding('I3', violation({ amount: '5' })), finding('I4', violation({ amount: '7' })), finding('I5', violation()),
      finding('I6', violation()), finding('I7', violation({ kind: 'lost' }), violation({ kind: 'doubled' })), finding('I8', violation({ kind: 'lost' }), violation({ kind: 'doubled' })), finding('I10', violation()),
    ]

    const line = summaryLine({ faults: 1, orders: 1, operations: [operation(1, null)], findings, deadLetters: 0, p50: 1, p99: 1 })

    expect(line).toBe('faults=1 orders=1 unknown→resolved=1→0 lost=2 duplicated=4 oversold=1 ledger_delta=12 stuck=1 updates_lost=1 updates_doubled=1 dlq=0 p50=1ms p99=1ms')
  })

  it('is preceded by the first violations of each invariant', () => {
    expect(describeFinding(finding('I5'))).toEqual(['✓ I5 title'])
    expect(describeFinding(finding('I5', ...Array.from({ length: 7 }, () => violation())))).toEqual(['✗ I5 title: 7', ...Array.from({ length: 5 }, () => '    p: s '), '    … and 2 more'])
  })
})
