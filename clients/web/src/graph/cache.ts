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

/**
 * A list that is read from its end and grows at the front by `fetchMore({ variables: { before } })`. Its end read anew joins what was read before it; where so much was added since that they no
 * longer touch, the end alone is kept, and the rest is asked for again.
 */
export function history(): FieldPolicy<Connection> {
  return {
    keyArgs: false,
    merge(existing, incoming, { args }) {
      const known = existing?.nodes ?? []
      const come = incoming.nodes ?? []
      if (args?.['before']) return { ...existing, nodes: joined(come, known), pageInfo: { ...existing?.pageInfo, ...only(incoming.pageInfo, ['hasPreviousPage', 'startCursor']) } }
      const touches = known.findIndex(({ __ref }) => __ref === come[0]?.__ref)
      if (touches <= 0) return incoming
      return { ...incoming, nodes: joined(known.slice(0, touches), come), pageInfo: { ...incoming.pageInfo, ...only(existing?.pageInfo, ['hasPreviousPage', 'startCursor']) } }
    },
  }
}

function joined(before: readonly Reference[], after: readonly Reference[]): Reference[] {
  const known = new Set(after.map(({ __ref }) => __ref))
  return [...before.filter(({ __ref }) => !known.has(__ref)), ...after]
}

function only(pageInfo: Connection['pageInfo'], names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, pageInfo?.[name]]))
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
      Order: { fields: { timeline: history() } },
      Product: { fields: { offers: connection() } },
      // Without an id they belong to what they are of.
      Money: { keyFields: false },
      PageInfo: { keyFields: false },
      Viewer: { keyFields: [] },
    },
  })
}
