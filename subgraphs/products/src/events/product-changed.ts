import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { Product } from '../domain/product.ts'

export function productCreated(product: Product): NewEvent {
  return newEvent('product.created', { subject: product.id, organizationId: product.createdByOrganizationId, data: facts(product) })
}

export function productUpdated(product: Product): NewEvent {
  return newEvent('product.updated', { subject: product.id, organizationId: product.createdByOrganizationId, data: facts(product) })
}

function facts({ id, code, names, categoryId, status }: Product) {
  return { productId: id, code, name: { ...names }, categoryId, status }
}
