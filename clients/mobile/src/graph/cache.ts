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

/** What a list has read need not be read again to be shown alone, which without a network it could not be. */
function known(type: string): FieldPolicy {
  return { read: (existing: unknown, { args, toReference }) => existing === undefined ? toReference({ __typename: type, id: String(args?.['id']) }) : existing }
}

/** A cache that tells of each change, so that it can be kept. */
export class GraphCache extends InMemoryCache {
  onChange: (() => void) | undefined

  constructor() {
    super({
      possibleTypes,
      typePolicies: {
        Query: { fields: { orders: pages(['filter']), shipments: pages(['status', 'vendorId']), deliveryTasks: pages(['status']), shipment: known('Shipment') } },
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
