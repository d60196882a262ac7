import { eventContracts } from '#events/registry.ts'
import { runSubgraph } from '#kit/run-subgraph.ts'
import { toPaymentsConfig } from './config.ts'
import { startPayments } from './subgraph.ts'

await runSubgraph({ name: 'payments', env: process.env, contracts: eventContracts, toConfig: toPaymentsConfig, start: startPayments })
