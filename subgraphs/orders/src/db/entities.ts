import { ApprovalRequestEntity } from './entities/approval.ts'
import { CartEntity, CartLineEntity, CheckoutEntity } from './entities/cart.ts'
import { OrderEntity, OrderGroupEntity, OrderLineEntity, TimelineEntryEntity } from './entities/order.ts'
import { MembershipEntity, OfferEntity, OrganizationEntity, VendorEntity } from './entities/read-copies.ts'

export const orderEntities = [
  OrganizationEntity, VendorEntity, OfferEntity, MembershipEntity, CartEntity, CartLineEntity, CheckoutEntity,
  OrderGroupEntity, OrderEntity, OrderLineEntity, TimelineEntryEntity, ApprovalRequestEntity,
]
