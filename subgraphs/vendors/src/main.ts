import { eventContracts } from '#events/registry.ts'
import { runSubgraph } from '#kit/run-subgraph.ts'
import { toVendorsConfig } from './config.ts'
import { startVendors } from './subgraph.ts'

await runSubgraph({ name: 'vendors', env: process.env, contracts: eventContracts, toConfig: toVendorsConfig, start: startVendors })
