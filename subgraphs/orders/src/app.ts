import type { GraphContext } from '#kit/graphql/context.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { OrdersConfig } from './config.ts'
import type { Loaders } from './loaders.ts'

export interface OrdersApp extends Runtime {
  readonly config: OrdersConfig
}

export type Context = GraphContext<OrdersApp, Loaders>
