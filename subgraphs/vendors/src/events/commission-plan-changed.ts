import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { CommissionPlanRow } from '../db/entities.ts'

export function commissionPlanChanged(plan: CommissionPlanRow): NewEvent {
  return newEvent('vendor.commission_plan.changed', {
    subject: plan.id,
    vendorId: plan.vendorId,
    data: {
      planId: plan.id,
      vendorId: plan.vendorId,
      validFrom: plan.validFrom.toISOString(),
      validTo: plan.validTo?.toISOString() ?? null,
      vatBasisPoints: plan.vatBasisPoints,
      components: plan.components,
    },
  })
}
