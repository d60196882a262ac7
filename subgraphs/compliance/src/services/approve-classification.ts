import { IsNull } from 'typeorm'
import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { userError, type UserError } from '#kit/errors.ts'
import { mayMove } from '#kit/transitions.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireOfficer } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { HsClassificationEntity, type HsClassificationRow } from '../db/entities/tariffs.ts'
import { classificationTransitions } from '../domain/states.ts'
import { hsClassified } from '../events/hs-classified.ts'
import { parseInput } from './input.ts'
import type { HsClassificationPayload } from './propose-classification.ts'
import { reassessLater } from './reassess-orders.ts'

const schema = z.object({ classificationId: z.string() })

/** Approves a proposal; the approved classification of the same variant and destination is superseded in the same instant. */
export async function approveClassification(
  app: ComplianceApp,
  viewer: Viewer,
  { idempotencyKey, ...input }: { classificationId: string; idempotencyKey: string },
): Promise<HsClassificationPayload> {
  const officerId = requireOfficer(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return refused(parsed.error)
  const { classificationId } = parsed.value

  return once<HsClassificationPayload>(app, { viewer, mutation: 'hsClassificationApprove', idempotencyKey, request: parsed.value }, async (tx) => {
    const found = await tx.manager.findOneBy(HsClassificationEntity, { id: classificationId })
    if (!found) return refused(userError('HS_CLASSIFICATION_NOT_FOUND', 'There is no such classification.', ['input', 'classificationId']))
    // All of the variant at once, in one order: two approvals for one variant come one after the other.
    const siblings = await tx.manager.find(HsClassificationEntity, { where: { variantId: found.variantId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })
    const classification = siblings.find((row) => row.id === classificationId) ?? found
    if (!mayMove(classificationTransitions, classification.status, 'APPROVED')) {
      return refused(userError('ILLEGAL_TRANSITION', `A classification cannot move from ${classification.status} to APPROVED.`, ['input', 'classificationId']))
    }

    const { variantId, destination } = classification
    await tx.manager.update(HsClassificationEntity, { variantId, destination: destination ?? IsNull(), status: 'APPROVED' }, { status: 'SUPERSEDED' })
    const approved: HsClassificationRow = { ...classification, status: 'APPROVED', reviewedByUserId: officerId, approvedAt: app.clock.now() }
    await tx.manager.update(HsClassificationEntity, { id: approved.id }, { status: approved.status, reviewedByUserId: officerId, approvedAt: approved.approvedAt })
    tx.emit(hsClassified(approved))
    reassessLater(tx, app, { kind: 'VARIANT', variantId, destination })
    return { hsClassification: approved, userErrors: [] }
  })
}

function refused(error: UserError): HsClassificationPayload {
  return { hsClassification: null, userErrors: [error] }
}
