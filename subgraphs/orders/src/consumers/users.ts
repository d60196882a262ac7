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
  handlers: {
    'organization.created': remember,
    'organization.updated': remember,
    /** Keeps what members may spend. The newest of each member counts, not of the organization that is the subject. */
    async 'organization.member.changed'(tx, { sequence, data: { organizationId, userId, role, spendingLimit } }) {
      await tx.manager.query(
        `INSERT INTO memberships (organization_id, user_id, role, spending_limit_minor, spending_limit_currency, sequence) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT memberships_pkey DO UPDATE SET role = excluded.role, sequence = excluded.sequence,
           spending_limit_minor = CASE WHEN $7 THEN excluded.spending_limit_minor ELSE memberships.spending_limit_minor END,
           spending_limit_currency = CASE WHEN $7 THEN excluded.spending_limit_currency ELSE memberships.spending_limit_currency END
         WHERE memberships.sequence < excluded.sequence`,
        [organizationId, userId, role, spendingLimit?.amountMinor ?? null, spendingLimit?.currency ?? null, sequence, spendingLimit !== undefined],
      )
    },
  },
})
