import { eventContracts } from '#events/registry.ts'
import { runSubgraph } from '#kit/run-subgraph.ts'
import { toComplianceConfig } from './config.ts'
import { startCompliance } from './subgraph.ts'

await runSubgraph({ name: 'compliance', env: process.env, contracts: eventContracts, toConfig: toComplianceConfig, start: startCompliance })
