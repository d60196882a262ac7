import { EntitySchema } from 'typeorm'
import { booleanColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { Category } from '../../domain/category.ts'
import type { Product, ProductVariant } from '../../domain/product.ts'

const timestamps = {
  createdAt: { ...timestampColumn, name: 'created_at' },
  updatedAt: { ...timestampColumn, name: 'updated_at' },
} as const

export const CategoryEntity = new EntitySchema<Category>({
  name: 'Category',
  tableName: 'categories',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'categories_pkey' },
    code: textColumn,
    names: jsonColumn,
    parentId: { ...idColumn, name: 'parent_id', nullable: true },
    createdByOrganizationId: { ...idColumn, name: 'created_by_organization_id', nullable: true },
    ...timestamps,
  },
  uniques: [{ name: 'categories_code', columns: ['code'] }],
  indices: [{ name: 'categories_parent', columns: ['parentId'] }],
  foreignKeys: [{ name: 'categories_parent_fk', target: 'Category', columnNames: ['parentId'], referencedColumnNames: ['id'] }],
})

/** `search` is written with the product and read only by the database. */
export const ProductEntity = new EntitySchema<Product & { search?: string }>({
  name: 'Product',
  tableName: 'products',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'products_pkey' },
    code: textColumn,
    names: jsonColumn,
    descriptions: jsonColumn,
    categoryId: { ...idColumn, name: 'category_id', nullable: true },
    status: textColumn,
    createdByOrganizationId: { ...idColumn, name: 'created_by_organization_id', nullable: true },
    version: integerColumn,
    search: { type: 'tsvector', select: false },
    ...timestamps,
  },
  uniques: [{ name: 'products_code', columns: ['code'] }],
  indices: [
    { name: 'products_category', columns: ['categoryId'] },
    { name: 'products_created_by', columns: ['createdByOrganizationId'] },
    { name: 'products_search', columns: ['search'], synchronize: false },
  ],
  checks: [{ name: 'products_status', expression: `status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')` }],
  foreignKeys: [{ name: 'products_category_fk', target: 'Category', columnNames: ['categoryId'], referencedColumnNames: ['id'] }],
})

export const VariantEntity = new EntitySchema<ProductVariant>({
  name: 'ProductVariant',
  tableName: 'product_variants',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'product_variants_pkey' },
    productId: { ...idColumn, name: 'product_id' },
    sku: textColumn,
    gtin: { ...textColumn, nullable: true },
    countryOfOrigin: { ...textColumn, name: 'country_of_origin', nullable: true },
    weightGrams: { ...integerColumn, name: 'weight_grams', nullable: true },
    unitOfMeasure: { ...textColumn, name: 'unit_of_measure' },
    hsCode: { ...textColumn, name: 'hs_code', nullable: true },
    hsCodeClassified: { ...booleanColumn, name: 'hs_code_classified' },
    attributes: jsonColumn,
    ...timestamps,
  },
  uniques: [{ name: 'product_variants_sku', columns: ['sku'] }],
  indices: [{ name: 'product_variants_product', columns: ['productId'] }],
  foreignKeys: [{ name: 'product_variants_product_fk', target: 'Product', columnNames: ['productId'], referencedColumnNames: ['id'] }],
})
