import { InMemoryCache, type FieldPolicy, type Reference } from '@apollo/client'
import { possibleTypes } from '../../../operations/__generated__/possible-types.ts'

interface Connection {
  readonly nodes?: readonly Reference[]
  readonly pageInfo?: Readonly<Record<string, unknown>>
}

/** A list that grows by `fetchMore({ variables: { after } })`; what else it is asked with tells lists apart. */
export function connection(keyArgs: readonly string[] | false = false): FieldPolicy<Connection> {
  return {
    keyArgs: keyArgs === false ? false : [...keyArgs],
    merge(existing, incoming, { args }) {
      if (!existing?.nodes || !incoming.nodes || !args?.['after']) return incoming
      const known = new Set(existing.nodes.map(({ __ref }) => __ref))
      return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes.filter(({ __ref }) => !known.has(__ref))] }
    },
  }
}

/** Lists that pages load more of are named here. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          orders: connection(['filter']),
          orderGroups: connection(),
          apiKeys: connection(['organizationId']),
          complianceCases: connection(['status']),
          vendorOnboardings: connection(['status']),
          deadLetters: connection(['status']),
          searchOffers: connection(['query', 'categoryId', 'vendorId', 'vendorIds', 'shipFrom', 'shipFromCountries', 'currency', 'minPrice', 'maxPrice']),
        },
      },
      Organization: { fields: { memberships: connection(), approvalRequests: connection(['status']) } },
      Vendor: { fields: { orders: connection(['status']) } },
      Product: { fields: { offers: connection() } },
      // Without an id they belong to what they are of.
      Money: { keyFields: false },
      PageInfo: { keyFields: false },
      Viewer: { keyFields: [] },
    },
  })
}
