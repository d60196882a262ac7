import { eventContracts } from '#events/registry.ts'
import { runSubgraph } from '#kit/run-subgraph.ts'
import { toOrdersConfig } from './config.ts'
import { startOrders } from './subgraph.ts'

await runSubgraph({ name: 'orders', env: process.env, contracts: eventContracts, toConfig: toOrdersConfig, start: startOrders })
