import type { Runtime } from '#kit/runtime.ts'
import type { ProductsConfig } from './config.ts'

export interface ProductsApp extends Runtime {
  readonly config: ProductsConfig
}
