import type { GraphContext } from '#kit/graphql/context.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { CarrierPort } from './carriers/port.ts'
import type { LogisticsConfig } from './config.ts'
import type { Loaders } from './loaders.ts'

export interface LogisticsApp extends Runtime {
  readonly config: LogisticsConfig
  /** The system behind every carrier. */
  readonly carrier: CarrierPort
}

export type Context = GraphContext<LogisticsApp, Loaders>
