import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly, type Handler } from '#kit/events/consumer.ts'
import type { OrdersApp } from '../app.ts'
import { OrganizationEntity } from '../db/entities/read-copies.ts'

/** Keeps what a checkout must know of an organization. */
const remember: Handler<OrdersApp> = newestOnly('orders.organizations', async (tx, event) => {
  const { organizationId, legalName, countryCode, capabilities } = event.data as EventData<'organization.updated'>
  await tx.manager.upsert(OrganizationEntity, { id: organizationId, legalName, countryCode, capabilities }, ['id'])
})

export const usersConsumer = defineConsumer<OrdersApp>({
  group: 'orders.users',
  topic: 'users.v1',
  handlers: { 'organization.created': remember, 'organization.updated': remember },
})
