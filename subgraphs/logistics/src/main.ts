import { eventContracts } from '#events/registry.ts'
import { runSubgraph } from '#kit/run-subgraph.ts'
import { toLogisticsConfig } from './config.ts'
import { startLogistics } from './subgraph.ts'

await runSubgraph({ name: 'logistics', env: process.env, contracts: eventContracts, toConfig: toLogisticsConfig, start: startLogistics })
