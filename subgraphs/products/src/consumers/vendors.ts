import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly, type Handler } from '#kit/events/consumer.ts'
import type { ProductsApp } from '../app.ts'
import type { VendorStatus } from '../domain/vendor.ts'
import { followVendor } from '../services/follow-vendor.ts'

type VendorFact = EventData<'vendor.registered' | 'vendor.activated' | 'vendor.suspended'>

/** A vendor's newest status is the one that counts, in whatever order the facts arrive. */
function becomes(status: VendorStatus): Handler<ProductsApp> {
  return newestOnly('products.vendors', (tx, { data }, app) => {
    const { vendorId, organizationId } = data as VendorFact
    return followVendor(tx, app, { id: vendorId, organizationId, status })
  })
}

export const vendorsConsumer = defineConsumer<ProductsApp>({
  group: 'products.vendors',
  topic: 'vendors.v1',
  handlers: {
    'vendor.registered': becomes('REGISTERED'),
    'vendor.activated': becomes('ACTIVE'),
    'vendor.suspended': becomes('SUSPENDED'),
  },
})
