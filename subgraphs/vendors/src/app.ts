import type { GraphContext } from '#kit/graphql/context.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { VendorsConfig } from './config.ts'
import type { Loaders } from './loaders.ts'

export interface VendorsApp extends Runtime {
  readonly config: VendorsConfig
}

export type Context = GraphContext<VendorsApp, Loaders>
