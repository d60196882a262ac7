import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import type { ComplianceApp } from '../app.ts'
import { OfferEntity } from '../db/entities/parties.ts'

/** Keeps what a landed cost needs to know of each offer. */
export const productsConsumer = defineConsumer<ComplianceApp>({
  group: 'compliance.products',
  topic: 'products.v1',
  handlers: {
    'offer.updated': newestOnly<ComplianceApp>('offers', async (tx, { data }) => {
      const { offerId, vendorId, variantId, hsCode, shipFromCountryCode } = data as EventData<'offer.updated'>
      await tx.manager.upsert(OfferEntity, { id: offerId, vendorId, variantId, hsCode, shipFromCountryCode }, ['id'])
    }),
  },
})
