import { readFileSync } from 'node:fs'
import type { EntitySchema } from 'typeorm'
import type { Runtime } from '#kit/runtime.ts'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { Resolvers } from './__generated__/resolvers.ts'
import type { PaymentsApp } from './app.ts'
import type { PaymentsConfig } from './config.ts'
import { complianceConsumer } from './consumers/compliance.ts'
import { ordersConsumer } from './consumers/orders.ts'
import { vendorsConsumer } from './consumers/vendors.ts'
import { LedgerAccountEntity, LedgerEntryEntity, LedgerTransferEntity } from './db/entities/ledger.ts'
import { OperationEntity } from './db/entities/operation.ts'
import { AllocationEntity, CommissionLineEntity, PaymentEntity, PaymentIntentEntity, RefundEntity } from './db/entities/payment.ts'
import { PayoutAccountEntity, PayoutEntity } from './db/entities/payout.ts'
import { BlockedPartyEntity, CommissionPlanEntity } from './db/entities/read-copies.ts'
import type { AllocationRow, PaymentIntentRow } from './db/entities/payment.ts'
import { CreatePayments1760000000000 } from './db/migrations/0001-create-payments.ts'
import { NoteChanges1764000000001 } from './db/migrations/0002-note-changes.ts'
import { KeepCauses1764100000000 } from './db/migrations/0003-keep-causes.ts'
import { paymentsFigures } from './figures.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { OperationWorker } from './operation-worker.ts'
import { createLocalProvider } from './provider/local.ts'
import { LocalChargeEntity, LocalRequestEntity } from './provider/local-tables.ts'
import type { PaymentProvider } from './provider/port.ts'
import { contributionResolvers, payloadResolvers, rootResolvers, typeResolvers } from './resolvers/resolvers.ts'
import { performOperation } from './services/perform-operation.ts'
import { startPayout } from './services/start-payout.ts'

export const paymentsSubgraph: SubgraphDefinition<PaymentsApp, Loaders> = {
  name: 'payments',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: { ...rootResolvers, ...payloadResolvers, ...typeResolvers, ...contributionResolvers } satisfies Resolvers,
  entities: [
    PaymentIntentEntity, PaymentEntity, AllocationEntity, RefundEntity, CommissionLineEntity, PayoutAccountEntity, PayoutEntity,
    LedgerAccountEntity, LedgerTransferEntity, LedgerEntryEntity, OperationEntity, CommissionPlanEntity, BlockedPartyEntity,
    LocalRequestEntity, LocalChargeEntity,
  ] as readonly EntitySchema[] as readonly EntitySchema<never>[],
  migrations: [CreatePayments1760000000000, NoteChanges1764000000001, KeepCauses1764100000000],
  consumers: [ordersConsumer, vendorsConsumer, complianceConsumer],
  timers: { 'payout.due': startPayout },
  createLoaders,
  // Written with their payment's order, which is what they are read by.
  cacheTags: { PaymentAllocation: (row) => [`Order:${(row as AllocationRow).orderId}`], PaymentIntent: (row) => [`OrderGroup:${(row as PaymentIntentRow).orderGroupId}`] },
  figures: paymentsFigures,
}

/**
 * Starts the subgraph; its work also performs the provider operations. The local provider moves the money,
 * unless another is given.
 *
 * @throws when the database or the port cannot be had; what had started is stopped again.
 */
export async function startPayments(
  environment: SubgraphEnvironment,
  config: PaymentsConfig,
  { createProvider = createLocalProvider }: { createProvider?: (runtime: Runtime) => PaymentProvider } = {},
): Promise<RunningSubgraph<PaymentsApp>> {
  const started: { worker?: OperationWorker } = {}
  const running = await startSubgraph(paymentsSubgraph, environment, (runtime) => {
    const worker = started.worker = new OperationWorker(runtime, (operationId) => performOperation(app, operationId))
    const app: PaymentsApp = {
      ...runtime,
      config,
      provider: createProvider(runtime),
      operations: worker,
      wakeTimers() {
        runtime.wakeTimers()
        worker.wake()
      },
    }
    return app
  })

  return {
    ...running,
    async startWork() {
      await using stack = new AsyncDisposableStack()
      stack.use(await running.startWork())
      if (started.worker) stack.use(started.worker).start()
      return stack.move()
    },
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  }
}
