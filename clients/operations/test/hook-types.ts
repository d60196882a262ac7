import { skipToken } from '@apollo/client/react'
import * as hooks from '../__generated__/hooks.ts'
import type { OrderStatus, OrderSummaryFragment } from '../__generated__/operations.ts'

/** Never called: `npm run typecheck` holds it. What is expected to be an error must be one. */
export function HooksAreTyped(): unknown {
  const { data: page } = hooks.useOrderPageQuery({ variables: { id: 'ord_1' } })
  const status: OrderStatus | undefined = page?.order?.status
  // @ts-expect-error Without variables nobody can tell which order.
  hooks.useOrderPageQuery()
  // @ts-expect-error An order is named by text.
  hooks.useOrderPageQuery({ variables: { id: 1 } })
  // @ts-expect-error A part of an answer would not have the type of the whole.
  hooks.useOrderPageQuery({ variables: { id: 'ord_1' }, returnPartialData: true })
  hooks.useOrderPageQuery(skipToken)
  hooks.useCartQuery()

  const suspended = hooks.useCartSuspenseQuery()
  const lines: readonly { readonly quantity: number }[] | undefined = suspended.data.cart?.lines
  const [search, found] = hooks.useOfferSearchLazyQuery()
  const answer = async () => (await search({ variables: { query: 'bicycle' } })).data?.searchOffers.nodes[0]?.price.amountMinor
  const listed: string | undefined = found.data?.searchOffers.nodes[0]?.vendor?.displayName

  const [complete] = hooks.useCheckoutCompleteMutation()
  const buy = async () => (await complete({ variables: { input: { checkoutId: 'chk_1', paymentMethodToken: 'tok', idempotencyKey: 'key' } } })).data?.checkoutComplete.orderGroup?.number
  // @ts-expect-error A call has an idempotency key.
  const buyTwice = () => complete({ variables: { input: { checkoutId: 'chk_1', paymentMethodToken: 'tok' } } })

  const { data: update } = hooks.useOrderUpdatesSubscription({ variables: { orderId: 'ord_1', after: null }, onData: ({ data }) => data.data?.orderUpdates.cursor })
  const cursor: string | undefined = update?.orderUpdates.cursor
  const summary: OrderSummaryFragment | undefined = update?.orderUpdates.order
  return [status, lines, answer, listed, buy, buyTwice, cursor, summary]
}
