import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { HsClassificationRow } from '../db/entities/tariffs.ts'

export function hsClassified({ id, variantId, destination, hsCode, proposedByOrganizationId }: HsClassificationRow): NewEvent {
  return newEvent('compliance.hs.classified', {
    subject: variantId,
    organizationId: proposedByOrganizationId,
    data: { classificationId: id, variantId, destination, hsCode },
  })
}
