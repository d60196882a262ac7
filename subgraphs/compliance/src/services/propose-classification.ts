import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { isId, newId } from '#kit/ids.ts'
import { userError, type UserError } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import { isOfficer, requireProposer } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { HsClassificationEntity, HsCodeEntity, type HsClassificationRow } from '../db/entities/tariffs.ts'
import { hsSubheading } from '../domain/tariff.ts'
import { hsCodeInput, optional, parseInput } from './input.ts'

export interface ProposeClassification {
  readonly variantId: string
  readonly destination?: string | null
  readonly hsCode: string
  readonly evidence?: string | null
  readonly idempotencyKey: string
}

export interface HsClassificationPayload {
  readonly hsClassification: HsClassificationRow | null
  readonly userErrors: readonly UserError[]
}

const schema = z.object({
  variantId: z.string(),
  destination: optional(z.string()),
  hsCode: hsCodeInput,
  evidence: optional(z.string().trim().max(4000, 'Evidence has at most 4000 characters.')),
})

/** Proposes a variant's code. A vendor proposes for what it offers; an officer for every variant that is offered. */
export async function proposeClassification(app: ComplianceApp, viewer: Viewer, { idempotencyKey, ...input }: ProposeClassification): Promise<HsClassificationPayload> {
  requireProposer(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return refused(parsed.error)
  const { variantId, destination, hsCode, evidence } = parsed.value

  return once<HsClassificationPayload>(app, { viewer, mutation: 'hsClassificationPropose', idempotencyKey, request: parsed.value }, async (tx) => {
    const offered: unknown[] = isId('var', variantId) ? await tx.manager.query(
      `SELECT 1 FROM offers o JOIN vendors v ON v.id = o.vendor_id
       WHERE o.variant_id = $1 AND ($2 OR v.organization_id = $3) LIMIT 1`,
      [variantId, isOfficer(viewer), viewer.organizationId],
    ) : []
    if (offered.length === 0) return refused(userError('VARIANT_NOT_FOUND', 'There is no such variant among what you offer.', ['input', 'variantId']))
    if (!await tx.manager.existsBy(HsCodeEntity, { code: hsSubheading(hsCode) })) {
      return refused(userError('UNKNOWN_HS_CODE', `The nomenclature has no ${hsSubheading(hsCode)}.`, ['input', 'hsCode']))
    }

    const hsClassification: HsClassificationRow = {
      id: newId('hsc'),
      variantId,
      destination,
      hsCode,
      evidence,
      status: 'PROPOSED',
      proposedByUserId: viewer.userId,
      proposedByOrganizationId: viewer.organizationId,
      reviewedByUserId: null,
      createdAt: app.clock.now(),
      approvedAt: null,
    }
    await tx.manager.insert(HsClassificationEntity, hsClassification)
    return { hsClassification, userErrors: [] }
  })
}

function refused(error: UserError): HsClassificationPayload {
  return { hsClassification: null, userErrors: [error] }
}
