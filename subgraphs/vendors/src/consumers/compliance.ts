import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import type { VendorsApp } from '../app.ts'
import { ScreeningEntity } from '../db/entities.ts'

const copyScreening = newestOnly<VendorsApp>('vendors.screenings', async (tx, event) => {
  const { organizationId, screeningId, status } = event.data as EventData<'compliance.party.screened'>
  await tx.manager.upsert(ScreeningEntity, { organizationId, screeningId, status }, ['organizationId'])
})

/** Keeps the read copy of screenings: a blocked organization's vendor is not activated. */
export const complianceConsumer = defineConsumer<VendorsApp>({
  group: 'vendors.compliance',
  topic: 'compliance.v1',
  handlers: { 'compliance.party.screened': copyScreening },
})
