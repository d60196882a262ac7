import type { GraphContext } from '#kit/graphql/context.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { ComplianceConfig } from './config.ts'
import type { Loaders } from './loaders.ts'

export interface ComplianceApp extends Runtime {
  readonly config: ComplianceConfig
}

export type Context = GraphContext<ComplianceApp, Loaders>
