import { runSubgraph } from '#kit/run-subgraph.ts'
import { SENSORS, startSensors } from './sensors.ts'

await runSubgraph({ name: SENSORS, env: process.env, contracts: {}, toConfig: () => undefined, start: startSensors })
