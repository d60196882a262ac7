import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import type { VendorsApp } from '../app.ts'
import { OrganizationEntity } from '../db/entities.ts'

const copyOrganization = newestOnly<VendorsApp>('vendors.organizations', async (tx, event) => {
  const { organizationId, legalName, countryCode, capabilities } = event.data as EventData<'organization.updated'>
  await tx.manager.upsert(OrganizationEntity, { id: organizationId, legalName, countryCode, capabilities }, ['id'])
})

/** Keeps the read copy of organizations: who may apply, and under which legal name. */
export const usersConsumer = defineConsumer<VendorsApp>({
  group: 'vendors.users',
  topic: 'users.v1',
  handlers: { 'organization.created': copyOrganization, 'organization.updated': copyOrganization },
})
