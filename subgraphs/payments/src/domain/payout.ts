import type { Transitions } from '#kit/transitions.ts'

export type PayoutStatus = 'SCHEDULED' | 'ON_HOLD' | 'PROCESSING' | 'PAID' | 'FAILED' | 'CANCELLED' | 'REVERSED'

export const payoutTransitions: Transitions<PayoutStatus> = {
  SCHEDULED: ['ON_HOLD', 'PROCESSING', 'CANCELLED'],
  ON_HOLD: ['SCHEDULED', 'CANCELLED'],
  PROCESSING: ['PAID', 'FAILED'],
  FAILED: ['SCHEDULED'],
  PAID: ['REVERSED'],
  CANCELLED: [],
  REVERSED: [],
}

export type PayoutHoldReason = 'MANUAL' | 'PARTY_BLOCKED' | 'PAYOUT_ACCOUNT_MISSING'
