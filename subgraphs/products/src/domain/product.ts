import type { LocalizedText } from '#kit/text.ts'
import type { Transitions } from '#kit/transitions.ts'

export type ProductStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'

export interface Product {
  id: string
  code: string
  names: LocalizedText
  descriptions: LocalizedText
  categoryId: string | null
  status: ProductStatus
  /** Whose it is to change; null: the marketplace's own. */
  createdByOrganizationId: string | null
  version: number
  createdAt: Date
  updatedAt: Date
}

export interface ProductAttribute {
  name: string
  value: string
}

export interface ProductVariant {
  id: string
  productId: string
  sku: string
  gtin: string | null
  countryOfOrigin: string | null
  weightGrams: number | null
  /** A UN/ECE Recommendation 20 code. */
  unitOfMeasure: string
  hsCode: string | null
  /** Compliance has classified it: what the seller declares no longer counts. */
  hsCodeClassified: boolean
  attributes: ProductAttribute[]
  createdAt: Date
  updatedAt: Date
}

export const MAX_VARIANTS = 100

/** A product never becomes a draft again: orders may refer to it. */
export const productTransitions: Transitions<ProductStatus> = {
  DRAFT: ['PUBLISHED', 'ARCHIVED'],
  PUBLISHED: ['ARCHIVED'],
  ARCHIVED: ['PUBLISHED'],
}
