import { z } from 'zod'
import { countryCode, currencyCode, id, instant } from './values.ts'

const vendor = z.object({ vendorId: id('ven'), organizationId: id('org'), displayName: z.string(), legalName: z.string(), countryCode })

const policy = z.object({
  autoAccept: z.boolean(),
  /** An order that the vendor has not accepted within this time is cancelled. */
  acceptWithinHours: z.number().int().positive(),
})

export const vendorsEvents = {
  'vendor.registered': { topic: 'vendors.v1', schema: vendor },
  'vendor.activated': { topic: 'vendors.v1', schema: vendor.extend({ policy }) },
  'vendor.suspended': { topic: 'vendors.v1', schema: vendor.extend({ reason: z.string() }) },
  'vendor.policy.changed': { topic: 'vendors.v1', schema: vendor.extend({ policy }) },
  /** The plan as a whole, for whoever charges commission; `vendorId` null is the marketplace's own default. Subject: the plan. */
  'vendor.commission_plan.changed': {
    topic: 'vendors.v1',
    schema: z.object({
      planId: id('cpl'),
      vendorId: id('ven').nullable(),
      validFrom: instant,
      validTo: instant.nullable(),
      /** VAT that the marketplace adds to its commission. */
      vatBasisPoints: z.number().int().min(0).max(10_000),
      components: z.array(z.object({
        /** Null applies where no component names the line's category. */
        categoryId: id('cat').nullable(),
        rateBasisPoints: z.number().int().min(0).max(10_000),
        /** Added once per line, in the currency given; lines in another currency pay the rate alone. */
        fixedMinor: z.string().regex(/^\d+$/).nullable(),
        minMinor: z.string().regex(/^\d+$/).nullable(),
        maxMinor: z.string().regex(/^\d+$/).nullable(),
        currency: currencyCode.nullable(),
      })).min(1),
    }),
  },
} as const
