import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { LocalizedText } from '#kit/text.ts'
import type { Incoterm, PostalAddress } from '../../domain/terms.ts'

export interface CartRow {
  id: string
  organizationId: string
  /** The user, or the organization itself for its API keys. */
  ownerId: string
  /** Null while the cart is empty. */
  currency: string | null
  createdAt: Date
  updatedAt: Date
}

export const CartEntity = new EntitySchema<CartRow>({
  name: 'Cart',
  tableName: 'carts',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'carts_pkey' },
    organizationId: { ...idColumn, name: 'organization_id' },
    ownerId: { ...idColumn, name: 'owner_id' },
    currency: { ...textColumn, nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [{ name: 'carts_one_per_owner', columns: ['organizationId', 'ownerId'] }],
})

export interface CartLineRow {
  id: string
  cartId: string
  offerId: string
  quantity: number
}

export const CartLineEntity = new EntitySchema<CartLineRow>({
  name: 'CartLine',
  tableName: 'cart_lines',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'cart_lines_pkey' },
    cartId: { ...idColumn, name: 'cart_id' },
    offerId: { ...idColumn, name: 'offer_id' },
    quantity: integerColumn,
  },
  uniques: [{ name: 'cart_lines_one_per_offer', columns: ['cartId', 'offerId'] }],
  foreignKeys: [
    { name: 'cart_lines_cart_fkey', target: 'Cart', columnNames: ['cartId'], referencedColumnNames: ['id'] },
    { name: 'cart_lines_offer_fkey', target: 'Offer', columnNames: ['offerId'], referencedColumnNames: ['id'] },
  ],
})

/** A line as a checkout froze it; kept as JSON, so amounts are decimal text. */
export interface FrozenLine {
  cartLineId: string
  offerId: string
  vendorId: string
  productId: string
  variantId: string
  sku: string
  name: LocalizedText
  categoryId: string | null
  quantity: number
  unitOfMeasure: string
  unitPriceMinor: string
  lineTotalMinor: string
  hsCode: string | null
  countryOfOrigin: string | null
  shipFromCountryCode: string
  weightGrams: number | null
}

export interface CheckoutRow {
  id: string
  cartId: string
  buyerOrganizationId: string
  /** An open checkout past `expiresAt` is expired; no row says so. */
  status: 'OPEN' | 'COMPLETED' | 'REPLACED'
  currency: string
  totalMinor: bigint
  lines: readonly FrozenLine[]
  shipTo: PostalAddress
  incoterm: Incoterm
  namedPlace: string | null
  purchaseOrderNumber: string | null
  createdAt: Date
  expiresAt: Date
}

export const CheckoutEntity = new EntitySchema<CheckoutRow>({
  name: 'Checkout',
  tableName: 'checkouts',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'checkouts_pkey' },
    cartId: { ...idColumn, name: 'cart_id' },
    buyerOrganizationId: { ...idColumn, name: 'buyer_organization_id' },
    status: textColumn,
    currency: textColumn,
    totalMinor: { ...bigintColumn, name: 'total_minor' },
    lines: jsonColumn,
    shipTo: { ...jsonColumn, name: 'ship_to' },
    incoterm: textColumn,
    namedPlace: { ...textColumn, name: 'named_place', nullable: true },
    purchaseOrderNumber: { ...textColumn, name: 'purchase_order_number', nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
    expiresAt: { ...timestampColumn, name: 'expires_at' },
  },
  indices: [{ name: 'checkouts_open_by_cart', columns: ['cartId'], where: "status = 'OPEN'" }],
  foreignKeys: [{ name: 'checkouts_cart_fkey', target: 'Cart', columnNames: ['cartId'], referencedColumnNames: ['id'] }],
})
