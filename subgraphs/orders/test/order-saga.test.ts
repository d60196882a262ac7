import { describe, expect, it } from '@jest/globals'
import { mayMove } from '#kit/transitions.ts'
import { blockersOf } from '../src/domain/blockers.ts'
import { decide, initialState, type OrderFact, type SagaState } from '../src/domain/order-saga.ts'
import { ORDER_STATUSES, ORDER_TRANSITIONS, type CancellationReason } from '../src/domain/order.ts'

const AT = '2026-01-31T09:30:00.000Z'
const RESERVED: OrderFact = { type: 'STOCK_RESERVED' }
const CLEARED: OrderFact = { type: 'COMPLIANCE_CLEARED' }
const HELD: OrderFact = { type: 'COMPLIANCE_HELD', at: AT }
const AUTHORIZED: OrderFact = { type: 'PAYMENT_AUTHORIZED' }
const CAPTURED: OrderFact = { type: 'PAYMENT_CAPTURED' }
const ACCEPTED: OrderFact = { type: 'VENDOR_ACCEPTED' }
const STOPPED: OrderFact = { type: 'PLATFORM_HELD', at: AT }
const RELEASED: OrderFact = { type: 'PLATFORM_RELEASED' }
const BOOKED: OrderFact = { type: 'SHIPMENT_BOOKED', shipmentId: 'shp' }
const PICKED_UP: OrderFact = { type: 'SHIPMENT_PICKED_UP', shipmentId: 'shp' }
const DELIVERED: OrderFact = { type: 'SHIPMENT_DELIVERED', shipmentId: 'shp', at: AT }
const failed = (reason: CancellationReason): OrderFact => ({ type: 'FAILED', reason })

const GATES = [RESERVED, CLEARED, AUTHORIZED, ACCEPTED]

function after(facts: readonly OrderFact[], state: SagaState = initialState({ autoAccept: false })): SagaState {
  return facts.reduce((current, fact) => decide(current, fact)?.state ?? current, state)
}

function path(facts: readonly OrderFact[]): string {
  const statuses = ['PLACED']
  let state = initialState({ autoAccept: false })
  for (const fact of facts) {
    const decision = decide(state, fact)
    for (const move of decision?.moves ?? []) {
      expect(move.from).toBe(statuses.at(-1))
      statuses.push(move.to)
    }
    state = decision?.state ?? state
  }
  return statuses.join(' > ')
}

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield []
  for (const [index, item] of items.entries()) {
    for (const rest of permutations(items.toSpliced(index, 1))) yield [item, ...rest]
  }
}

describe('the table of order states', () => {
  it('is the domain map\'s', () => {
    const listed = ORDER_STATUSES.flatMap((from) => ORDER_TRANSITIONS[from].map((to) => `${from}>${to}`))

    expect(listed.toSorted()).toEqual([
      'PENDING_APPROVAL>PLACED', 'PENDING_APPROVAL>REJECTED', 'PENDING_APPROVAL>CANCELLED',
      'PLACED>ON_HOLD', 'PLACED>AWAITING_PAYMENT', 'PLACED>CONFIRMED', 'PLACED>CANCELLED',
      'ON_HOLD>PLACED', 'ON_HOLD>AWAITING_PAYMENT', 'ON_HOLD>CONFIRMED', 'ON_HOLD>PROCESSING', 'ON_HOLD>CANCELLED',
      'AWAITING_PAYMENT>CONFIRMED', 'AWAITING_PAYMENT>ON_HOLD', 'AWAITING_PAYMENT>CANCELLED',
      'CONFIRMED>PROCESSING', 'CONFIRMED>ON_HOLD', 'CONFIRMED>CANCELLED',
      'PROCESSING>PARTIALLY_SHIPPED', 'PROCESSING>SHIPPED', 'PROCESSING>ON_HOLD', 'PROCESSING>CANCELLED',
      'PARTIALLY_SHIPPED>SHIPPED', 'SHIPPED>PARTIALLY_DELIVERED', 'SHIPPED>DELIVERED', 'PARTIALLY_DELIVERED>DELIVERED',
      'DELIVERED>COMPLETED', 'DELIVERED>REFUNDED', 'COMPLETED>REFUNDED',
    ].toSorted())
  })
})

describe('the order saga', () => {
  it.each([
    { given: [RESERVED, CLEARED, AUTHORIZED, ACCEPTED], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED' },
    { given: [AUTHORIZED, ACCEPTED, RESERVED, CLEARED], expected: 'PLACED > CONFIRMED' },
    { given: [CAPTURED, ACCEPTED, RESERVED, CLEARED], expected: 'PLACED > CONFIRMED' },
    { given: [RESERVED, AUTHORIZED, HELD], expected: 'PLACED > ON_HOLD' },
    { given: [RESERVED, AUTHORIZED, HELD, ACCEPTED, CLEARED], expected: 'PLACED > ON_HOLD > PLACED > CONFIRMED' },
    { given: [RESERVED, CLEARED, STOPPED, AUTHORIZED, RELEASED, ACCEPTED], expected: 'PLACED > AWAITING_PAYMENT > ON_HOLD > AWAITING_PAYMENT > CONFIRMED' },
    { given: [...GATES, BOOKED, PICKED_UP, DELIVERED], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > SHIPPED > DELIVERED' },
    { given: [...GATES, DELIVERED, PICKED_UP, BOOKED], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > SHIPPED > DELIVERED' },
    { given: [...GATES, STOPPED, DELIVERED], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > ON_HOLD' },
    { given: [...GATES, STOPPED, DELIVERED, RELEASED], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > ON_HOLD > CONFIRMED > PROCESSING > SHIPPED > DELIVERED' },
    { given: [...GATES, BOOKED, STOPPED, RELEASED, PICKED_UP], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > ON_HOLD > PROCESSING > SHIPPED' },
    { given: [HELD, STOPPED, CLEARED], expected: 'PLACED > ON_HOLD' },
    { given: [HELD, STOPPED, CLEARED, RELEASED], expected: 'PLACED > ON_HOLD > PLACED' },
    { given: [STOPPED, HELD, RELEASED], expected: 'PLACED > ON_HOLD' },
    { given: [HELD, failed('COMPLIANCE_BLOCKED')], expected: 'PLACED > ON_HOLD > CANCELLED' },
    { given: [...GATES, BOOKED, failed('BUYER_CANCELLED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > CANCELLED' },
    { given: [...GATES, BOOKED, PICKED_UP, failed('ADMIN_CANCELLED'), STOPPED], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > SHIPPED' },
    { given: [...GATES, STOPPED, PICKED_UP, failed('BUYER_CANCELLED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > ON_HOLD' },
    { given: [...GATES, BOOKED, HELD, PICKED_UP, failed('COMPLIANCE_BLOCKED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > ON_HOLD > PROCESSING > SHIPPED' },
    { given: [...GATES, BOOKED, HELD, STOPPED, DELIVERED, failed('COMPLIANCE_BLOCKED'), RELEASED], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > ON_HOLD > PROCESSING > SHIPPED > DELIVERED' },
    { given: [...GATES, BOOKED, PICKED_UP, failed('COMPLIANCE_BLOCKED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > SHIPPED' },
    { given: [RESERVED, AUTHORIZED, failed('PAYMENT_TIMED_OUT')], expected: 'PLACED' },
    { given: [...GATES, failed('PAYMENT_FAILED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > CANCELLED' },
    { given: [...GATES, BOOKED, PICKED_UP, failed('PAYMENT_FAILED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > PROCESSING > SHIPPED' },
    { given: [...GATES, CAPTURED, failed('PAYMENT_FAILED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED' },
    { given: [ACCEPTED, failed('ACCEPTANCE_TIMED_OUT'), failed('VENDOR_REJECTED')], expected: 'PLACED' },
    { given: [...GATES, failed('RESERVATION_EXPIRED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > CANCELLED' },
    { given: [...GATES, failed('SHIPMENT_FAILED')], expected: 'PLACED > AWAITING_PAYMENT > CONFIRMED > CANCELLED' },
  ])('goes $expected', ({ given, expected }) => {
    expect(path(given)).toBe(expected)
  })

  it('confirms once, after the last gate, in whatever order the gates pass', () => {
    const orders = [...permutations(GATES)]

    expect(orders).toHaveLength(24)
    for (const facts of orders) {
      expect(path(facts.slice(0, -1))).not.toContain('CONFIRMED')
      expect(path(facts)).toMatch(/CONFIRMED$/)
      expect(after(facts).gates).toMatchObject({ stock: 'RESERVED', compliance: 'CLEARED', payment: 'AUTHORIZED', acceptance: 'ACCEPTED' })
    }
  })

  it('arrives, in whatever order gates and shipment news come', () => {
    for (const facts of permutations([...GATES, BOOKED, PICKED_UP, DELIVERED])) expect(after(facts).status).toBe('DELIVERED')
  })

  it.each(['OUT_OF_STOCK', 'COMPLIANCE_BLOCKED', 'PAYMENT_FAILED', 'VENDOR_REJECTED'] as const)(
    'cancels on %s among the other gates in any order, and stays cancelled', (reason) => {
      const own = { OUT_OF_STOCK: RESERVED, COMPLIANCE_BLOCKED: CLEARED, PAYMENT_FAILED: AUTHORIZED, VENDOR_REJECTED: ACCEPTED }[reason]
      for (const facts of permutations([...GATES.filter((gate) => gate !== own), failed(reason)])) {
        const state = after(facts)
        expect(state.status).toBe('CANCELLED')
        expect(after([...GATES, HELD, STOPPED, RELEASED, CAPTURED, BOOKED, PICKED_UP, DELIVERED, failed('ADMIN_CANCELLED')], state)).toEqual(state)
      }
    })

  it('never leaves the table, whatever it learns', () => {
    const facts = [RESERVED, CLEARED, HELD, AUTHORIZED, ACCEPTED, STOPPED, RELEASED, BOOKED, PICKED_UP, DELIVERED, failed('ADMIN_CANCELLED'), failed('SHIPMENT_FAILED')]
    const seen = new Map<string, SagaState>()
    const open = [initialState({ autoAccept: false })]
    for (let state = open.pop(); state; state = open.pop()) {
      for (const fact of facts) {
        const decision = decide(state, fact)
        if (!decision) continue
        for (const { from, to } of decision.moves) expect(mayMove(ORDER_TRANSITIONS, from, to)).toBe(true)
        expect(decision.state.heldFrom === null).toBe(decision.state.status !== 'ON_HOLD')
        const key = JSON.stringify(decision.state)
        if (!seen.has(key)) open.push(decision.state)
        seen.set(key, decision.state)
      }
    }

    expect(seen.size).toBeGreaterThan(100)
    expect(new Set([...seen.values()].map((state) => state.status))).toEqual(
      new Set(['PLACED', 'ON_HOLD', 'AWAITING_PAYMENT', 'CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELLED']))
  })

  it('changes nothing for what it knows already', () => {
    const state = after([...GATES, BOOKED])

    for (const fact of [...GATES, BOOKED, RELEASED]) expect(decide(state, fact)).toBeNull()
  })

  it.each([
    { given: [{ type: 'APPROVED' }], expected: 'PLACED' },
    { given: [RESERVED, { type: 'APPROVED' }, { type: 'APPROVED' }, CLEARED, AUTHORIZED, ACCEPTED], expected: 'CONFIRMED' },
    { given: [RESERVED, failed('APPROVAL_REJECTED'), { type: 'APPROVED' }], expected: 'REJECTED' },
    { given: [failed('APPROVAL_TIMED_OUT'), { type: 'APPROVED' }], expected: 'CANCELLED' },
    { given: [failed('OUT_OF_STOCK'), failed('APPROVAL_REJECTED')], expected: 'CANCELLED' },
    { given: [failed('BUYER_CANCELLED')], expected: 'CANCELLED' },
    { given: [{ type: 'APPROVED' }, failed('APPROVAL_REJECTED'), failed('APPROVAL_TIMED_OUT')], expected: 'PLACED' },
    { given: [HELD, AUTHORIZED, ACCEPTED, STOPPED, failed('VENDOR_REJECTED'), failed('PAYMENT_FAILED'), failed('COMPLIANCE_BLOCKED')], expected: 'PENDING_APPROVAL' },
  ] satisfies { given: OrderFact[]; expected: string }[])('waits for approval first where one is needed: $expected', ({ given, expected }) => {
    expect(after(given, initialState({ autoAccept: false, needsApproval: true })).status).toBe(expected)
  })

  it('starts accepted under a policy that accepts', () => {
    expect(after([RESERVED, AUTHORIZED, CLEARED], initialState({ autoAccept: true })).status).toBe('CONFIRMED')
  })
})

describe('blockers', () => {
  const placedAt = new Date(AT)
  const gates = (facts: OrderFact[]) => blockersOf({ ...after(facts), placedAt }).map(({ gate, waitingFor }) => `${gate} ${waitingFor}`)

  it.each([
    { given: [], expected: ['STOCK SYSTEM', 'COMPLIANCE SYSTEM', 'PAYMENT SYSTEM', 'VENDOR_ACCEPTANCE VENDOR'] },
    { given: [RESERVED, CLEARED], expected: ['PAYMENT BUYER', 'VENDOR_ACCEPTANCE VENDOR'] },
    { given: [RESERVED, CLEARED, AUTHORIZED], expected: ['VENDOR_ACCEPTANCE VENDOR'] },
    { given: [RESERVED, HELD, AUTHORIZED, ACCEPTED], expected: ['COMPLIANCE COMPLIANCE_OFFICER'] },
    { given: [RESERVED, HELD, AUTHORIZED, ACCEPTED, STOPPED], expected: ['COMPLIANCE COMPLIANCE_OFFICER', 'PLATFORM_HOLD PLATFORM_ADMIN'] },
    { given: [...GATES, STOPPED], expected: ['PLATFORM_HOLD PLATFORM_ADMIN'] },
    { given: GATES, expected: [] },
    { given: [RESERVED, HELD, failed('COMPLIANCE_BLOCKED')], expected: [] },
  ])('are $expected', ({ given, expected }) => {
    expect(gates(given)).toEqual(expected)
  })
})
