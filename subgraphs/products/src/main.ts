import { eventContracts } from '#events/registry.ts'
import { runSubgraph } from '#kit/run-subgraph.ts'
import { toProductsConfig } from './config.ts'
import { startProducts } from './subgraph.ts'

await runSubgraph({ name: 'products', env: process.env, contracts: eventContracts, toConfig: toProductsConfig, start: startProducts })
