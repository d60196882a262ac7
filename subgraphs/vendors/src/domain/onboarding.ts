import type { Transitions } from '#kit/transitions.ts'

export type OnboardingStatus =
  | 'DRAFT' | 'SUBMITTED' | 'UNDER_REVIEW' | 'INFO_REQUESTED' | 'APPROVED' | 'ACTIVE' | 'SUSPENDED' | 'REJECTED' | 'TERMINATED'

export type VendorStatus = 'PENDING' | 'ACTIVE' | 'SUSPENDED' | 'REJECTED' | 'TERMINATED'

export const onboardingTransitions: Transitions<OnboardingStatus> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['UNDER_REVIEW', 'DRAFT'],
  UNDER_REVIEW: ['INFO_REQUESTED', 'APPROVED', 'REJECTED'],
  INFO_REQUESTED: ['UNDER_REVIEW', 'REJECTED'],
  APPROVED: ['ACTIVE', 'REJECTED'],
  ACTIVE: ['SUSPENDED', 'TERMINATED'],
  SUSPENDED: ['ACTIVE', 'TERMINATED'],
  REJECTED: ['DRAFT'],
  TERMINATED: [],
}

/** What the rest of the marketplace sees of an onboarding: whether the vendor may sell. */
export function vendorStatusOf(onboarding: OnboardingStatus): VendorStatus {
  switch (onboarding) {
    case 'ACTIVE':
    case 'SUSPENDED':
    case 'REJECTED':
    case 'TERMINATED': return onboarding
    case 'DRAFT':
    case 'SUBMITTED':
    case 'UNDER_REVIEW':
    case 'INFO_REQUESTED':
    case 'APPROVED': return 'PENDING'
    default: return onboarding satisfies never
  }
}

/** Takes up a submitted application: whoever decides on it reviews it in the same act. Any other status stays. */
export function underReview(status: OnboardingStatus): OnboardingStatus {
  return status === 'SUBMITTED' ? 'UNDER_REVIEW' : status
}
