import { listTags, type CacheTagsByType } from '#kit/graphql/cache-tags.ts'
import { readScope } from './access.ts'

type Reference = { readonly id: string }

/** What answers with lists and sums of orders depend on; who is a party to an order never changes, from when it is one with a change of the order. */
export const cacheTags: CacheTagsByType = {
  Query(_row, field, viewer) {
    if (field !== 'orders' && field !== 'orderVolume' && field !== 'orderGroups') return []
    const scope = readScope(viewer)
    switch (scope.kind) {
      case 'ALL': return ['OrdersOfAll']
      case 'ORGANIZATION': return listTags(field === 'orderGroups' ? 'OrderGroups' : 'Orders', scope.organizationId)
      case 'NONE': return []
      default: return scope satisfies never
    }
  },
  Organization: ordersOf,
  Vendor: ordersOf,
  User: ordersOf,
  // Written with their order, never changed, and only seen with it.
  OrderLine: null,
}

function ordersOf(row: unknown, field: string): readonly string[] {
  return field === 'orders' || field === 'orderScorecard' ? listTags('Orders', (row as Reference).id) : []
}
