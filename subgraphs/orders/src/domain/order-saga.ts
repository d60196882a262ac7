import { assertMove, mayMove } from '#kit/transitions.ts'
import { ORDER_TRANSITIONS, type CancellationReason, type OrderStatus } from './order.ts'

/** What is known of each thing that an order waits for. Instants are ISO 8601 text: this is stored as JSON. */
export interface Gates {
  readonly stock: 'WAITING' | 'RESERVED'
  /** BLOCKED only where the goods had left by then: any other order is cancelled. */
  readonly compliance: 'WAITING' | 'HELD' | 'CLEARED' | 'BLOCKED'
  /** When compliance last held it. */
  readonly complianceHeldAt: string | null
  readonly payment: 'WAITING' | 'AUTHORIZED' | 'CAPTURED'
  readonly acceptance: 'WAITING' | 'ACCEPTED'
  /** Since when the platform holds it; null when it does not. */
  readonly platformHeldAt: string | null
  /** How far the shipment got, also while the order itself could not follow. */
  readonly shipment: Shipment | null
  /** An approver of the buyer's; left out where none was needed. An order that was never approved stays WAITING. */
  readonly approval?: 'WAITING' | 'APPROVED'
}

export interface Shipment {
  readonly id: string
  readonly stage: 'BOOKED' | 'PICKED_UP' | 'DELIVERED'
  /** As the carrier says. */
  readonly deliveredAt: string | null
}

/** An order as its saga sees it. */
export interface SagaState {
  readonly status: OrderStatus
  /** Where a hold ends; null outside of ON_HOLD. */
  readonly heldFrom: OrderStatus | null
  readonly gates: Gates
}

/** Something that the saga learns. */
export type OrderFact =
  | { readonly type: 'APPROVED' }
  | { readonly type: 'STOCK_RESERVED' }
  | { readonly type: 'COMPLIANCE_CLEARED' }
  | { readonly type: 'COMPLIANCE_HELD'; readonly at: string }
  | { readonly type: 'PAYMENT_AUTHORIZED' }
  | { readonly type: 'PAYMENT_CAPTURED' }
  | { readonly type: 'VENDOR_ACCEPTED' }
  | { readonly type: 'PLATFORM_HELD'; readonly at: string }
  | { readonly type: 'PLATFORM_RELEASED' }
  | { readonly type: 'SHIPMENT_BOOKED'; readonly shipmentId: string }
  | { readonly type: 'SHIPMENT_PICKED_UP'; readonly shipmentId: string }
  | { readonly type: 'SHIPMENT_DELIVERED'; readonly shipmentId: string; readonly at: string }
  | { readonly type: 'FAILED'; readonly reason: CancellationReason }

export interface Move {
  readonly from: OrderStatus
  readonly to: OrderStatus
}

export interface Decision {
  readonly state: SagaState
  /** Each allowed by the table, in order; empty when a gate passed and others are still closed. */
  readonly moves: readonly Move[]
}

export function initialState({ autoAccept, needsApproval = false }: { autoAccept: boolean; needsApproval?: boolean }): SagaState {
  return {
    status: needsApproval ? 'PENDING_APPROVAL' : 'PLACED',
    heldFrom: null,
    gates: {
      stock: 'WAITING',
      compliance: 'WAITING',
      complianceHeldAt: null,
      payment: 'WAITING',
      acceptance: autoAccept ? 'ACCEPTED' : 'WAITING',
      platformHeldAt: null,
      shipment: null,
      ...(needsApproval ? { approval: 'WAITING' as const } : {}),
    },
  }
}

/** Whether the buyer has committed to it, so that it exists for anybody but the buyer. */
export function isCommitted({ gates }: Pick<SagaState, 'gates'>): boolean {
  return gates.approval !== 'WAITING'
}

/**
 * What a fact does to an order; null when it changes nothing, because it is known, too late, or overtaken. Facts may come in
 * any order: each is noted, and the order walks as far as the noted facts carry it, one legal step at a time.
 */
export function decide(state: SagaState, fact: OrderFact): Decision | null {
  const noted = evolve(state, fact)
  if (noted === state) return null

  const moves: Move[] = []
  let current = noted
  for (let to = fact.type === 'FAILED' && mayCancel(current) ? endOf(fact.reason) : nextStatus(current); to !== null; to = nextStatus(current)) {
    const from = current.status
    assertMove('An order', ORDER_TRANSITIONS, from, to)
    moves.push({ from, to })
    current = { ...current, status: to, heldFrom: to === 'ON_HOLD' ? from : null }
  }
  return { state: current, moves }
}

function endOf(reason: CancellationReason): 'REJECTED' | 'CANCELLED' {
  return reason === 'APPROVAL_REJECTED' ? 'REJECTED' : 'CANCELLED'
}

/** Whether nothing has left the vendor and the order can still end early. */
export function mayCancel({ status, gates }: SagaState): boolean {
  return mayMove(ORDER_TRANSITIONS, status, 'CANCELLED') && !hasLeft(gates.shipment)
}

/** Whether the gates, acceptance among them, are still being settled. */
export function isSettling({ status, heldFrom }: SagaState): boolean {
  const standing = heldFrom ?? status
  return standing === 'PLACED' || standing === 'AWAITING_PAYMENT'
}

export function mayHold({ status }: SagaState): boolean {
  return status === 'ON_HOLD' || mayMove(ORDER_TRANSITIONS, status, 'ON_HOLD')
}

/** Notes a fact; the same object when there is nothing to note. */
function evolve(state: SagaState, fact: OrderFact): SagaState {
  const { gates } = state
  switch (fact.type) {
    case 'APPROVED':
      return state.status === 'PENDING_APPROVAL' ? withGates(state, { approval: 'APPROVED' }) : state
    case 'STOCK_RESERVED':
      return (isSettling(state) || state.status === 'PENDING_APPROVAL') && gates.stock === 'WAITING' ? withGates(state, { stock: 'RESERVED' }) : state
    case 'COMPLIANCE_CLEARED':
      return !isOver(state) && gates.compliance !== 'CLEARED' ? withGates(state, { compliance: 'CLEARED', complianceHeldAt: null }) : state
    case 'COMPLIANCE_HELD':
      return mayHold(state) && gates.compliance !== 'HELD' ? withGates(state, { compliance: 'HELD', complianceHeldAt: fact.at }) : state
    case 'PAYMENT_AUTHORIZED':
      return isSettling(state) && gates.payment === 'WAITING' ? withGates(state, { payment: 'AUTHORIZED' }) : state
    case 'PAYMENT_CAPTURED':
      return !isOver(state) && gates.payment !== 'CAPTURED' ? withGates(state, { payment: 'CAPTURED' }) : state
    case 'VENDOR_ACCEPTED':
      return isSettling(state) && gates.acceptance === 'WAITING' ? withGates(state, { acceptance: 'ACCEPTED' }) : state
    case 'PLATFORM_HELD':
      return mayHold(state) && gates.platformHeldAt === null ? withGates(state, { platformHeldAt: fact.at }) : state
    case 'PLATFORM_RELEASED':
      return state.status === 'ON_HOLD' && gates.platformHeldAt !== null ? withGates(state, { platformHeldAt: null }) : state
    case 'SHIPMENT_BOOKED':
      return shipped(state, { id: fact.shipmentId, stage: 'BOOKED', deliveredAt: null })
    case 'SHIPMENT_PICKED_UP':
      return shipped(state, { id: fact.shipmentId, stage: 'PICKED_UP', deliveredAt: null })
    case 'SHIPMENT_DELIVERED':
      return shipped(state, { id: fact.shipmentId, stage: 'DELIVERED', deliveredAt: fact.at })
    case 'FAILED':
      if (failureCounts(state, fact.reason)) return withGates(state, { platformHeldAt: null })
      // Nobody can call the goods back: the hold ends, and the order follows them.
      return fact.reason === 'COMPLIANCE_BLOCKED' && gates.compliance === 'HELD' ? withGates(state, { compliance: 'BLOCKED', complianceHeldAt: null }) : state
    default:
      return fact satisfies never
  }
}

/** The next step that the noted facts allow; null when the order has to wait. */
function nextStatus({ status, heldFrom, gates }: SagaState): OrderStatus | null {
  const held = gates.compliance === 'HELD' || gates.platformHeldAt !== null
  if (status === 'ON_HOLD') return held ? null : heldFrom
  if (held && mayMove(ORDER_TRANSITIONS, status, 'ON_HOLD')) return 'ON_HOLD'

  switch (status) {
    case 'PENDING_APPROVAL': return gates.approval === 'APPROVED' ? 'PLACED' : null
    case 'PLACED':
    case 'AWAITING_PAYMENT': {
      if (gates.stock !== 'RESERVED' || gates.compliance !== 'CLEARED') return null
      if (gates.payment === 'WAITING') return status === 'PLACED' ? 'AWAITING_PAYMENT' : null
      return gates.acceptance === 'ACCEPTED' ? 'CONFIRMED' : null
    }
    case 'CONFIRMED': return gates.shipment ? 'PROCESSING' : null
    case 'PROCESSING': return hasLeft(gates.shipment) ? 'SHIPPED' : null
    case 'SHIPPED': return gates.shipment?.stage === 'DELIVERED' ? 'DELIVERED' : null
    case 'PARTIALLY_SHIPPED':
    case 'PARTIALLY_DELIVERED':
    case 'DELIVERED':
    case 'COMPLETED':
    case 'REJECTED':
    case 'REFUNDED':
    case 'CANCELLED': return null
    default: return status satisfies never
  }
}

const ENDS_UNCOMMITTED: ReadonlySet<CancellationReason> = new Set(['APPROVAL_REJECTED', 'APPROVAL_TIMED_OUT', 'OUT_OF_STOCK', 'RESERVATION_EXPIRED', 'BUYER_CANCELLED', 'ADMIN_CANCELLED'])

/** A failure ends an order unless the gate that it speaks of has passed, or goods are on their way. */
function failureCounts(state: SagaState, reason: CancellationReason): boolean {
  if (!mayCancel(state)) return false
  // Nobody else has heard of it.
  if (!isCommitted(state) && !ENDS_UNCOMMITTED.has(reason)) return false
  switch (reason) {
    case 'APPROVAL_REJECTED':
    case 'APPROVAL_TIMED_OUT': return state.status === 'PENDING_APPROVAL'
    case 'OUT_OF_STOCK': return state.gates.stock === 'WAITING'
    // Money that was held can be given back all the same; money that was taken is refunded, and says so itself.
    case 'PAYMENT_FAILED': return state.gates.payment !== 'CAPTURED'
    case 'PAYMENT_TIMED_OUT': return state.gates.payment === 'WAITING'
    case 'VENDOR_REJECTED':
    case 'ACCEPTANCE_TIMED_OUT': return state.gates.acceptance === 'WAITING'
    case 'RESERVATION_EXPIRED':
    case 'COMPLIANCE_BLOCKED':
    case 'BUYER_CANCELLED':
    case 'ADMIN_CANCELLED':
    case 'SHIPMENT_FAILED': return true
    default: return reason satisfies never
  }
}

const STAGES = { BOOKED: 1, PICKED_UP: 2, DELIVERED: 3 } as const

function shipped(state: SagaState, shipment: Shipment): SagaState {
  const known = state.gates.shipment
  if (isOver(state) || (known && STAGES[known.stage] >= STAGES[shipment.stage])) return state
  return withGates(state, { shipment })
}

function hasLeft(shipment: Shipment | null): boolean {
  return shipment !== null && shipment.stage !== 'BOOKED'
}

function isOver({ status }: SagaState): boolean {
  return status === 'CANCELLED' || status === 'REJECTED' || status === 'REFUNDED'
}

function withGates(state: SagaState, gates: Partial<Gates>): SagaState {
  return { ...state, gates: { ...state.gates, ...gates } }
}
