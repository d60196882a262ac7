import { InMemoryCache, type FieldPolicy } from '@apollo/client'
import { possibleTypes } from '../../../operations/__generated__/possible-types.ts'

interface Page {
  readonly nodes: readonly unknown[]
}

/** Pages of one list become one list; its first page begins it anew. */
function pages(keyArgs: readonly string[]): FieldPolicy<Page> {
  return {
    keyArgs: [...keyArgs],
    merge: (existing, incoming, { args }) => existing && args?.['after'] ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] } : incoming,
  }
}

/** A cache that tells of each change, so that it can be kept. */
export class GraphCache extends InMemoryCache {
  onChange: (() => void) | undefined

  constructor() {
    super({
      possibleTypes,
      typePolicies: {
        Query: { fields: { orders: pages(['filter']), shipments: pages(['status', 'vendorId']) } },
        Vendor: { fields: { orders: pages(['status']) } },
        Organization: { fields: { approvalRequests: pages(['status']) } },
        Order: { fields: { blockers: { merge: false }, timeline: { merge: false } } },
        Shipment: { fields: { trackingEvents: { merge: false } } },
      },
    })
  }

  protected override broadcastWatches(...options: Parameters<InMemoryCache['broadcastWatches']>): void {
    super.broadcastWatches(...options)
    this.onChange?.()
  }
}
