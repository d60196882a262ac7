import { defineConsumer, type EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import type { ProductsApp } from '../app.ts'
import { classifyVariant } from '../services/classify-variant.ts'

export const complianceConsumer = defineConsumer<ProductsApp>({
  group: 'products.compliance',
  topic: 'compliance.v1',
  handlers: {
    'compliance.hs.classified': newestOnly('products.compliance', (tx, { data }, app) =>
      classifyVariant(tx, app, data as EventData<'compliance.hs.classified'>)),
  },
})
