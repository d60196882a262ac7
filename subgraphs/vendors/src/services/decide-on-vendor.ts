import { z } from 'zod'
import { forbidden, unauthenticated, userError } from '#kit/errors.ts'
import type { NewEvent } from '#kit/events/event.ts'
import { once } from '#kit/idempotency.ts'
import { isId } from '#kit/ids.ts'
import { mayMove } from '#kit/transitions.ts'
import { isAuthenticated } from '#kit/viewer.ts'
import { isPlatformAdmin } from '../access.ts'
import type { Context } from '../app.ts'
import {
  OnboardingEntity, OrganizationEntity, ScreeningEntity, VendorEntity, type OnboardingRow, type OrganizationRow, type VendorRow,
} from '../db/entities.ts'
import { onboardingTransitions, underReview, vendorStatusOf, type OnboardingStatus } from '../domain/onboarding.ts'
import { invalidInput, text } from './input.ts'
import { refused, vendorNotFound, type VendorPayload } from './vendor-payload.ts'

export interface DecisionInput {
  readonly idempotencyKey: string
  readonly vendorId: string
  /** Where the decision asks for one. */
  readonly reason?: string
}

export interface Decision {
  /** The mutation's name in the schema. */
  readonly mutation: string
  readonly to: OnboardingStatus
  /** The only status to decide from, where the table allows more than the mutation means. */
  readonly from?: OnboardingStatus
  /** Asks that compliance did not block the organization. */
  readonly screened?: boolean
  readonly needsReason?: boolean
  /** What changes beside the statuses; `reason` is empty where none is asked for. */
  readonly changes: (now: Date, onboarding: OnboardingRow, reason: string) => { vendor?: Partial<VendorRow>; onboarding?: Partial<OnboardingRow> }
  readonly event?: (vendor: VendorRow, organization: OrganizationRow, reason: string) => NewEvent
}

const withReason = z.object({ reason: text(1000) })

/** An administrator moves a vendor along its onboarding; the vendor's own status follows, and both commit with the event. */
export async function decideOnVendor({ app, viewer }: Context, input: DecisionInput, decision: Decision): Promise<VendorPayload> {
  if (!isAuthenticated(viewer)) throw unauthenticated()
  if (!isPlatformAdmin(viewer)) throw forbidden()
  if (!isId('ven', input.vendorId)) return vendorNotFound()
  const parsed = decision.needsReason ? withReason.safeParse(input) : { success: true as const, data: { reason: '' } }
  if (!parsed.success) return refused(...invalidInput(parsed.error))
  const { reason } = parsed.data

  return once<VendorPayload>(app, { viewer, mutation: decision.mutation, idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const vendor = await tx.manager.findOne(VendorEntity, { where: { id: input.vendorId }, lock: { mode: 'pessimistic_write' } })
    if (!vendor) return vendorNotFound()
    const onboarding = await tx.manager.findOneByOrFail(OnboardingEntity, { vendorId: vendor.id })

    const from = underReview(onboarding.status)
    if (!mayMove(onboardingTransitions, from, decision.to) || (decision.from && decision.from !== from)) {
      return refused(userError('ILLEGAL_TRANSITION', `The onboarding cannot move from ${onboarding.status} to ${decision.to}.`, ['input', 'vendorId']))
    }
    if (decision.screened) {
      const screening = await tx.manager.findOneBy(ScreeningEntity, { organizationId: vendor.organizationId })
      if (screening?.status === 'BLOCKED') return refused(userError('SCREENING_BLOCKED', 'Compliance has blocked the organization.', ['input', 'vendorId']))
    }

    const now = app.clock.now()
    const changes = decision.changes(now, onboarding, reason)
    const moved = await tx.manager.save(VendorEntity, { ...vendor, ...changes.vendor, status: vendorStatusOf(decision.to), version: vendor.version + 1, updatedAt: now })
    await tx.manager.save(OnboardingEntity, { ...onboarding, ...changes.onboarding, status: decision.to, updatedAt: now })
    if (decision.event) tx.emit(decision.event(moved, await tx.manager.findOneByOrFail(OrganizationEntity, { id: vendor.organizationId }), reason))
    return { vendor: moved, userErrors: [] }
  })
}
