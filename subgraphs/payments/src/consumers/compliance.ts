import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import type { PaymentsApp } from '../app.ts'
import { BlockedPartyEntity } from '../db/entities/read-copies.ts'
import { freePayouts, freezePayouts } from '../services/free-payouts.ts'

/** Knows which organizations are blocked, and pays nothing out to them. */
export const complianceConsumer = defineConsumer<PaymentsApp>({
  group: 'payments.compliance',
  topic: 'compliance.v1',
  handlers: {
    'compliance.party.blocked': newestOnly<PaymentsApp>('blocked-parties', async (tx, { data }, app) => {
      const { organizationId, screeningId } = data as EventData<'compliance.party.blocked'>
      await tx.manager.upsert(BlockedPartyEntity, { organizationId, screeningId, blockedAt: app.clock.now() }, ['organizationId'])
      await freezePayouts(tx, app, organizationId)
    }),
    'compliance.party.screened': newestOnly<PaymentsApp>('blocked-parties', async (tx, { data }, app) => {
      const { organizationId, status } = data as EventData<'compliance.party.screened'>
      // Only a clear screening ends a block; one that is open again has not decided anything yet.
      if (status !== 'CLEAR') return
      await tx.manager.delete(BlockedPartyEntity, { organizationId })
      await freePayouts(tx, app, { vendorOrganizationId: organizationId }, 'PARTY_BLOCKED')
    }),
  },
})
