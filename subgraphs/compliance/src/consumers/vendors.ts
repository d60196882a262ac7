import { defineConsumer, type EventData } from '#events/registry.ts'
import type { Tx } from '#kit/transaction.ts'
import type { ComplianceApp } from '../app.ts'
import { VendorEntity } from '../db/entities/parties.ts'

/** Which organization a vendor is, never changes. */
async function record(tx: Tx, { data: { vendorId, organizationId } }: { data: EventData<'vendor.registered'> }): Promise<void> {
  await tx.manager.upsert(VendorEntity, { id: vendorId, organizationId }, ['id'])
}

/** Keeps the organizations behind the vendors: who may propose a classification. */
export const vendorsConsumer = defineConsumer<ComplianceApp>({
  group: 'compliance.vendors',
  topic: 'vendors.v1',
  handlers: { 'vendor.registered': record, 'vendor.activated': record },
})
