import type { Transitions } from '#kit/transitions.ts'

export type WatchlistVersionStatus = 'LOADING' | 'ACTIVE' | 'RETIRED'

/** A retired version can come back, so that a bad edition can be undone without loading the good one again. */
export const watchlistVersionTransitions: Transitions<WatchlistVersionStatus> = {
  LOADING: ['ACTIVE'],
  ACTIVE: ['RETIRED'],
  RETIRED: ['ACTIVE'],
}

export type ScreeningStatus = 'PENDING' | 'CLEAR' | 'POTENTIAL_MATCH' | 'BLOCKED'

/**
 * No machine takes a party out of POTENTIAL_MATCH or BLOCKED: a changed name, or a list that has dropped the entry, is no
 * proof that it was somebody else.
 */
export const screeningTransitions: Transitions<ScreeningStatus> = {
  PENDING: ['PENDING', 'CLEAR', 'POTENTIAL_MATCH'],
  CLEAR: ['PENDING', 'CLEAR', 'POTENTIAL_MATCH'],
  POTENTIAL_MATCH: ['POTENTIAL_MATCH', 'BLOCKED'],
  BLOCKED: [],
}

export type CaseStatus = 'OPEN' | 'CLEARED' | 'BLOCKED' | 'CLOSED'

export const caseTransitions: Transitions<CaseStatus> = {
  OPEN: ['CLEARED', 'BLOCKED', 'CLOSED'],
  CLEARED: [],
  BLOCKED: [],
  CLOSED: [],
}

export type ClassificationStatus = 'PROPOSED' | 'APPROVED' | 'SUPERSEDED'

export const classificationTransitions: Transitions<ClassificationStatus> = {
  PROPOSED: ['APPROVED'],
  APPROVED: ['SUPERSEDED'],
  SUPERSEDED: [],
}

/** Where an order stands. CLEARED may be HELD again: a new list can name a party of an order that is under way. */
export type OrderStatus = 'CLEARED' | 'HELD' | 'BLOCKED' | 'CLOSED'

export const orderTransitions: Transitions<OrderStatus> = {
  CLEARED: ['HELD', 'BLOCKED'],
  HELD: ['CLEARED', 'BLOCKED', 'CLOSED'],
  BLOCKED: [],
  CLOSED: [],
}

export type DeadLetterStatus = 'OPEN' | 'REPLAYING' | 'REPLAYED' | 'DISCARDED'

/**
 * A replayed event that fails again is OPEN again. A replay that cannot be handed over, its group being gone, can be discarded. A discarded
 * one is replayed on second thoughts; when it comes in once more by itself and fails, the decision stands. While a replay is under way,
 * another failure is of an earlier try and changes nothing.
 */
export const deadLetterTransitions: Transitions<DeadLetterStatus> = {
  OPEN: ['REPLAYING', 'DISCARDED'],
  REPLAYING: ['REPLAYED', 'DISCARDED'],
  REPLAYED: ['OPEN'],
  DISCARDED: ['REPLAYING'],
}
