import type { z } from 'zod'
import type { incoterm, postalAddress } from '#events/values.ts'

export type Incoterm = z.output<typeof incoterm>
export type PostalAddress = z.output<typeof postalAddress>
