import { z } from 'zod'

/** An id: a type prefix and a sortable body. */
export const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{26}$`), `an id of prefix ${prefix}_`)

export const instant = z.iso.datetime({ offset: false, precision: 3 })
export const countryCode = z.string().regex(/^[A-Z]{2}$/)
export const currencyCode = z.string().regex(/^[A-Z]{3}$/)

/** Minor units as a decimal string: JSON numbers end at 2^53. */
export const money = z.object({ amountMinor: z.string().regex(/^-?\d+$/), currency: currencyCode })

export const localizedText = z.record(z.string(), z.string())

export const postalAddress = z.object({
  recipient: z.string(),
  line1: z.string(),
  line2: z.string().nullable(),
  city: z.string(),
  region: z.string().nullable(),
  postalCode: z.string().nullable(),
  countryCode,
})

/** A party as it was when the event happened. */
export const party = z.object({ organizationId: id('org'), legalName: z.string(), countryCode })

export const incoterm = z.enum(['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'])
