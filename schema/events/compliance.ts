import { z } from 'zod'
import { countryCode, id } from './values.ts'

const deadLetter = z.object({ deadLetterId: id('dlt'), topic: z.string(), group: z.string(), eventId: z.string().nullable(), eventType: z.string().nullable(), userId: id('usr') })

export const complianceEvents = {
  /** Subject of the order facts: the order. */
  'compliance.order.cleared': { topic: 'compliance.v1', schema: z.object({ orderId: id('ord'), caseId: id('cas').nullable() }) },
  'compliance.order.held': { topic: 'compliance.v1', schema: z.object({ orderId: id('ord'), caseId: id('cas'), reasons: z.array(z.string()).min(1) }) },
  'compliance.order.blocked': { topic: 'compliance.v1', schema: z.object({ orderId: id('ord'), caseId: id('cas'), reason: z.string() }) },
  /** Subject: the organization. */
  'compliance.party.screened': { topic: 'compliance.v1', schema: z.object({ organizationId: id('org'), screeningId: id('scr'), status: z.enum(['CLEAR', 'POTENTIAL_MATCH', 'BLOCKED']) }) },
  'compliance.party.blocked': { topic: 'compliance.v1', schema: z.object({ organizationId: id('org'), screeningId: id('scr') }) },
  /** Subject: the variant. `destination` null holds everywhere. */
  'compliance.hs.classified': {
    topic: 'compliance.v1',
    schema: z.object({ classificationId: id('hsc'), variantId: id('var'), destination: countryCode.nullable(), hsCode: z.string().regex(/^\d{6,10}$/) }),
  },
  /** Subject: the document. */
  'trade_document.issued': {
    topic: 'compliance.v1',
    schema: z.object({
      documentId: id('doc'),
      orderId: id('ord'),
      type: z.enum(['COMMERCIAL_INVOICE', 'PACKING_LIST']),
      number: z.string(),
      version: z.number().int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  },
  /** Subject: the dead letter. An administrator has an event handed to its consumer group again. */
  'dead_letter.replay.requested': { topic: 'compliance.v1', schema: deadLetter },
  /** An administrator has decided that an event is not to be handled. */
  'dead_letter.discarded': { topic: 'compliance.v1', schema: deadLetter.extend({ reason: z.string() }) },
} as const
