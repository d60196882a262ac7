import type { GraphContext } from '#kit/graphql/context.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { ProductsConfig } from './config.ts'
import type { Loaders } from './loaders.ts'

export interface ProductsApp extends Runtime {
  readonly config: ProductsConfig
}

export type Context = GraphContext<ProductsApp, Loaders>
