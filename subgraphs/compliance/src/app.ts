import type { GraphContext } from '#kit/graphql/context.ts'
import type { EventTransport } from '#kit/events/transport.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { ComplianceConfig } from './config.ts'
import type { Loaders } from './loaders.ts'

export interface ComplianceApp extends Runtime {
  readonly config: ComplianceConfig
  /** For the dead-letter desk, which alone hands events to others again. */
  readonly redeliver: EventTransport['redeliver']
}

export type Context = GraphContext<ComplianceApp, Loaders>
