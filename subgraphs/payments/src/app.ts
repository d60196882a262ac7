import type { GraphContext } from '#kit/graphql/context.ts'
import type { Runtime } from '#kit/runtime.ts'
import type { PaymentsConfig } from './config.ts'
import type { Loaders } from './loaders.ts'
import type { PaymentProvider } from './provider/port.ts'

/** Performs provider operations outside any transaction. */
export interface OperationRunner {
  /**
   * Performs one operation now; resolves when its outcome is recorded, or is unknown and will be asked about later.
   * Callers at the same time share one call.
   */
  perform(operationId: string): Promise<void>
  /** Looks for operations that are due. */
  wake(): void
}

export interface PaymentsApp extends Runtime {
  readonly config: PaymentsConfig
  readonly provider: PaymentProvider
  readonly operations: OperationRunner
}

export type Context = GraphContext<PaymentsApp, Loaders>
