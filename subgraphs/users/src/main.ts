import { eventContracts } from '#events/registry.ts'
import { runSubgraph } from '#kit/run-subgraph.ts'
import { toUsersConfig } from './config.ts'
import { startUsers } from './subgraph.ts'

await runSubgraph({ name: 'users', env: process.env, contracts: eventContracts, toConfig: toUsersConfig, start: startUsers })
