import type { Context } from '../app.ts'
import { acceptOrder } from '../services/accept-order.ts'
import { addCartLine, type AddCartLine, type CartPayload } from '../services/add-cart-line.ts'
import { cancelOrder } from '../services/cancel-order.ts'
import { completeCheckout, type CheckoutCompletePayload, type CompleteCheckout } from '../services/complete-checkout.ts'
import type { OrderInput, OrderPayload } from '../services/decide-order.ts'
import { holdOrder } from '../services/hold-order.ts'
import { rejectOrder } from '../services/reject-order.ts'
import { releaseOrder } from '../services/release-order.ts'
import { removeCartLine, type RemoveCartLine } from '../services/remove-cart-line.ts'
import { startCheckout, type CheckoutStartPayload, type StartCheckout } from '../services/start-checkout.ts'
import { updateCartLine, type UpdateCartLine } from '../services/update-cart-line.ts'

type Input<T> = { readonly input: T }

// One operation may hold several mutations: each payload reads its row afresh, past what an earlier one has loaded.
const cartPayload = {
  cart: ({ cartId }: CartPayload, _: unknown, { loaders }: Context) => (cartId ? loaders.cart.clear(cartId).load(cartId) : null),
}
const orderPayload = {
  order: ({ orderId }: OrderPayload, _: unknown, { loaders }: Context) => (orderId ? loaders.order.clear(orderId).load(orderId) : null),
}

export const mutationResolvers = {
  Mutation: {
    cartLineAdd: (_: unknown, { input }: Input<AddCartLine['input']>, { app, viewer }: Context) => addCartLine(app, { viewer, input }),
    cartLineUpdate: (_: unknown, { input }: Input<UpdateCartLine['input']>, { app, viewer }: Context) => updateCartLine(app, { viewer, input }),
    cartLineRemove: (_: unknown, { input }: Input<RemoveCartLine['input']>, { app, viewer }: Context) => removeCartLine(app, { viewer, input }),
    checkoutStart: (_: unknown, { input }: Input<StartCheckout['input']>, { app, viewer }: Context) => startCheckout(app, { viewer, input }),
    checkoutComplete: (_: unknown, { input }: Input<CompleteCheckout['input']>, { app, viewer }: Context) => completeCheckout(app, { viewer, input }),
    orderAccept: (_: unknown, { input }: Input<OrderInput>, { app, viewer }: Context) => acceptOrder(app, { viewer, input }),
    orderReject: (_: unknown, { input }: Input<OrderInput>, { app, viewer }: Context) => rejectOrder(app, { viewer, input }),
    orderCancel: (_: unknown, { input }: Input<OrderInput>, { app, viewer }: Context) => cancelOrder(app, { viewer, input }),
    orderHold: (_: unknown, { input }: Input<OrderInput>, { app, viewer }: Context) => holdOrder(app, { viewer, input }),
    orderRelease: (_: unknown, { input }: Input<OrderInput>, { app, viewer }: Context) => releaseOrder(app, { viewer, input }),
  },
  CartLineAddPayload: cartPayload,
  CartLineUpdatePayload: cartPayload,
  CartLineRemovePayload: cartPayload,
  CheckoutStartPayload: {
    checkout: ({ checkoutId }: CheckoutStartPayload, _: unknown, { loaders }: Context) => (checkoutId ? loaders.checkout.clear(checkoutId).load(checkoutId) : null),
  },
  CheckoutCompletePayload: {
    orderGroup: ({ orderGroupId }: CheckoutCompletePayload, _: unknown, { loaders }: Context) =>
      (orderGroupId ? loaders.orderGroup.clear(orderGroupId).load(orderGroupId) : null),
  },
  OrderAcceptPayload: orderPayload,
  OrderRejectPayload: orderPayload,
  OrderCancelPayload: orderPayload,
  OrderHoldPayload: orderPayload,
  OrderReleasePayload: orderPayload,
}
