import { isSettling, type SagaState } from './order-saga.ts'

export interface Blocker {
  readonly gate: 'APPROVAL' | 'STOCK' | 'COMPLIANCE' | 'PAYMENT' | 'VENDOR_ACCEPTANCE' | 'PLATFORM_HOLD'
  readonly code: string
  readonly message: string
  readonly waitingFor: 'APPROVER' | 'BUYER' | 'VENDOR' | 'COMPLIANCE_OFFICER' | 'PLATFORM_ADMIN' | 'SYSTEM'
  readonly since: Date
}

/** Each gate that an order still waits for. What compliance found stays with compliance: both parties read this. */
export function blockersOf(order: SagaState & { readonly placedAt: Date }): Blocker[] {
  const { gates, placedAt: since } = order
  const blockers: Blocker[] = []

  if (order.status === 'PENDING_APPROVAL') {
    blockers.push({ gate: 'APPROVAL', code: 'APPROVAL_PENDING', message: 'The order is waiting for approval: it is above what who placed it may spend.', waitingFor: 'APPROVER', since })
  }
  if (isSettling(order)) {
    if (gates.stock === 'WAITING') {
      blockers.push({ gate: 'STOCK', code: 'STOCK_NOT_RESERVED', message: 'The stock is being reserved.', waitingFor: 'SYSTEM', since })
    }
    if (gates.compliance === 'WAITING') {
      blockers.push({ gate: 'COMPLIANCE', code: 'SCREENING_PENDING', message: 'The parties and the goods are being screened.', waitingFor: 'SYSTEM', since })
    }
    if (gates.payment === 'WAITING') {
      const othersDone = gates.stock === 'RESERVED' && gates.compliance === 'CLEARED'
      blockers.push({
        gate: 'PAYMENT',
        code: 'PAYMENT_NOT_AUTHORIZED',
        message: othersDone ? 'The payment is still missing; the buyer may have to confirm it.' : 'The payment is being authorised.',
        waitingFor: othersDone ? 'BUYER' : 'SYSTEM',
        since,
      })
    }
    if (gates.acceptance === 'WAITING') {
      blockers.push({ gate: 'VENDOR_ACCEPTANCE', code: 'VENDOR_NOT_ACCEPTED', message: 'The vendor has yet to accept.', waitingFor: 'VENDOR', since })
    }
  }
  if (order.status === 'ON_HOLD' && gates.complianceHeldAt !== null) {
    blockers.push({
      gate: 'COMPLIANCE',
      code: 'COMPLIANCE_HELD',
      message: 'A compliance officer is checking the order.',
      waitingFor: 'COMPLIANCE_OFFICER',
      since: new Date(gates.complianceHeldAt),
    })
  }
  if (order.status === 'ON_HOLD' && gates.platformHeldAt !== null) {
    blockers.push({
      gate: 'PLATFORM_HOLD',
      code: 'HELD_BY_PLATFORM',
      message: 'The platform has stopped the order.',
      waitingFor: 'PLATFORM_ADMIN',
      since: new Date(gates.platformHeldAt),
    })
  }
  return blockers
}
