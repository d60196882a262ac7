import type { Resolvers } from '../__generated__/resolvers.ts'
import { acceptOrder } from '../services/accept-order.ts'
import { addCartLine } from '../services/add-cart-line.ts'
import { cancelOrder } from '../services/cancel-order.ts'
import { completeCheckout } from '../services/complete-checkout.ts'
import { decideApproval } from '../services/decide-approval.ts'
import { holdOrder } from '../services/hold-order.ts'
import { rejectOrder } from '../services/reject-order.ts'
import { releaseOrder } from '../services/release-order.ts'
import { removeCartLine } from '../services/remove-cart-line.ts'
import { startCheckout } from '../services/start-checkout.ts'
import { updateCartLine } from '../services/update-cart-line.ts'

// One operation may hold several mutations: each payload reads its row afresh, past what an earlier one has loaded.
const cartPayload: Resolvers['CartLineAddPayload'] = {
  cart: ({ cartId }, _, { loaders }) => (cartId ? loaders.cart.clear(cartId).load(cartId) : null),
}
const orderPayload: Resolvers['OrderAcceptPayload'] = {
  order: ({ orderId }, _, { loaders }) => (orderId ? loaders.order.clear(orderId).load(orderId) : null),
}

export const mutationResolvers = {
  Mutation: {
    cartLineAdd: (_, { input }, { app, viewer }) => addCartLine(app, { viewer, input }),
    cartLineUpdate: (_, { input }, { app, viewer }) => updateCartLine(app, { viewer, input }),
    cartLineRemove: (_, { input }, { app, viewer }) => removeCartLine(app, { viewer, input }),
    checkoutStart: (_, { input }, { app, viewer }) => startCheckout(app, { viewer, input }),
    checkoutComplete: (_, { input }, { app, viewer }) => completeCheckout(app, { viewer, input }),
    approvalDecide: (_, { input }, { app, viewer }) => decideApproval(app, { viewer, input }),
    orderAccept: (_, { input }, { app, viewer }) => acceptOrder(app, { viewer, input }),
    orderReject: (_, { input }, { app, viewer }) => rejectOrder(app, { viewer, input }),
    orderCancel: (_, { input }, { app, viewer }) => cancelOrder(app, { viewer, input }),
    orderHold: (_, { input }, { app, viewer }) => holdOrder(app, { viewer, input }),
    orderRelease: (_, { input }, { app, viewer }) => releaseOrder(app, { viewer, input }),
  },
  CartLineAddPayload: cartPayload,
  CartLineUpdatePayload: cartPayload,
  CartLineRemovePayload: cartPayload,
  CheckoutStartPayload: {
    checkout: ({ checkoutId }, _, { loaders }) => (checkoutId ? loaders.checkout.clear(checkoutId).load(checkoutId) : null),
  },
  CheckoutCompletePayload: {
    orderGroup: ({ orderGroupId }, _, { loaders }) =>
      (orderGroupId ? loaders.orderGroup.clear(orderGroupId).load(orderGroupId) : null),
  },
  ApprovalDecidePayload: {
    approvalRequest: ({ approvalRequestId }, _, { loaders }) =>
      (approvalRequestId ? loaders.approvalRequest.clear(approvalRequestId).load(approvalRequestId) : null),
  },
  OrderAcceptPayload: orderPayload,
  OrderRejectPayload: orderPayload,
  OrderCancelPayload: orderPayload,
  OrderHoldPayload: orderPayload,
  OrderReleasePayload: orderPayload,
} satisfies Partial<Resolvers>
