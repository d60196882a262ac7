import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import { newId } from '#kit/ids.ts'
import type { PaymentsApp } from '../app.ts'
import { PayoutAccountEntity } from '../db/entities/payout.ts'
import { CommissionPlanEntity } from '../db/entities/read-copies.ts'
import { freePayouts } from '../services/free-payouts.ts'

/** Keeps a copy of the commission plans, and gives every vendor that becomes active an account to be paid to. */
export const vendorsConsumer = defineConsumer<PaymentsApp>({
  group: 'payments.vendors',
  topic: 'vendors.v1',
  handlers: {
    async 'vendor.activated'(tx, { data: { vendorId, organizationId } }, app) {
      await tx.manager.createQueryBuilder().insert().into(PayoutAccountEntity).values({
        id: newId('pac'),
        vendorId,
        vendorOrganizationId: organizationId,
        providerReference: `acct_${vendorId}`,
        createdAt: app.clock.now(),
      }).orIgnore().execute()
      await freePayouts(tx, app, { vendorId }, 'PAYOUT_ACCOUNT_MISSING')
    },
    'vendor.commission_plan.changed': newestOnly<PaymentsApp>('commission-plans', async (tx, { data }) => {
      const { validFrom, validTo, ...plan } = data as EventData<'vendor.commission_plan.changed'>
      await tx.manager.upsert(CommissionPlanEntity, { ...plan, validFrom: new Date(validFrom), validTo: validTo === null ? null : new Date(validTo) }, ['planId'])
    }),
  },
})
