import type { OrderListQueryVariables, OrderStatus } from '../../../../operations/__generated__/operations.ts'

const PAGE = 20

/** Of all orders, without statuses. */
export function orderListVariables(status: readonly OrderStatus[] | undefined): OrderListQueryVariables {
  return { first: PAGE, filter: status ? { status } : null }
}
