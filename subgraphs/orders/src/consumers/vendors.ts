import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly, type Handler } from '#kit/events/consumer.ts'
import type { Tx } from '#kit/transaction.ts'
import type { OrdersApp } from '../app.ts'
import { forgetCopy } from '../cached-rows.ts'
import { VendorEntity, type VendorRow } from '../db/entities/read-copies.ts'

type VendorFact = EventData<'vendor.registered'>
type PolicyFact = EventData<'vendor.policy.changed'>

/**
 * Standing and policy are two read copies in one row, each with its own newest event: a policy that arrives before the
 * activation must not make the activation look old.
 */
function standing(status: VendorRow['status']): Handler<OrdersApp> {
  return newestOnly('orders.vendors.standing', async (tx, event, app) => {
    await remember(app, tx, event.data as VendorFact)
    await tx.manager.update(VendorEntity, { id: (event.data as VendorFact).vendorId }, { status })
  })
}

const policy: Handler<OrdersApp> = newestOnly('orders.vendors.policy', async (tx, event, app) => {
  const fact = event.data as PolicyFact
  await remember(app, tx, fact)
  await tx.manager.update(VendorEntity, { id: fact.vendorId }, { autoAccept: fact.policy.autoAccept, acceptWithinHours: fact.policy.acceptWithinHours })
})

export const vendorsConsumer = defineConsumer<OrdersApp>({
  group: 'orders.vendors',
  topic: 'vendors.v1',
  handlers: {
    'vendor.registered': standing('REGISTERED'),
    'vendor.suspended': standing('SUSPENDED'),
    'vendor.policy.changed': policy,
    async 'vendor.activated'(tx, event, app) {
      await standing('ACTIVE')(tx, event, app)
      await policy(tx, event, app)
    },
  },
})

async function remember(app: OrdersApp, tx: Tx, { vendorId, organizationId, legalName, countryCode }: VendorFact): Promise<void> {
  await tx.manager.query(
    `INSERT INTO vendors (id, organization_id, legal_name, country_code, status) VALUES ($1, $2, $3, $4, 'REGISTERED')
     ON CONFLICT ON CONSTRAINT vendors_pkey DO UPDATE SET organization_id = $2, legal_name = $3, country_code = $4`,
    [vendorId, organizationId, legalName, countryCode],
  )
  forgetCopy(app, tx, 'vendor', vendorId)
}
