import { spawn } from 'node:child_process'
import { parseEnv } from 'node:util'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError, parseConfig } from '#kit/config.ts'
import { envFileOf } from '../engines/engines.ts'
import { fatal } from '../local/process.ts'
import { LOCAL_DEFAULTS, readSettings } from '../local/settings.ts'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'
import { createDatabases } from './databases.ts'
import { clusterKeys, placeAt, programOf, routerEnvironment, subgraphEnvironment, type Engines } from './environment.ts'
import { clusterFolder } from './local-cluster.ts'
import { NODE_FLAGS } from './process.ts'

const engineVariables = z.object({ POSTGRES_ADMIN_URL: z.url(), REDIS_URL: z.url(), KAFKA_BROKERS: z.string().min(1) })

try {
  await startOne(process.argv[2])
} catch (error) {
  fatal(error)
}

/** One process of `npm run start:cluster -- --without NAME`, told the same, with its log on this terminal. */
async function startOne(name: string | undefined): Promise<void> {
  if (!isMember(name)) throw new ConfigError([`say which: npm run start:subgraph -- ${SUBGRAPHS.join(' | ')}, or npm run start:router`])
  const local = readSettings(process.env)
  const engines = await readEngines(envFileOf(local.dataDir))
  const keys = await clusterKeys(clusterFolder(local.dataDir))
  await createDatabases(engines, {})

  const portOf = (subgraph: SubgraphName) => local.subgraphPort + SUBGRAPHS.indexOf(subgraph)
  const told = name === 'router'
    ? routerEnvironment({
        host: local.host, place: placeAt(local.port), engines, names: {}, keys,
        subgraphUrls: Object.fromEntries(SUBGRAPHS.map((subgraph) => [subgraph, `http://127.0.0.1:${portOf(subgraph)}/graphql`])) as Record<SubgraphName, string>,
      })
    : subgraphEnvironment({ name, place: placeAt(portOf(name)), engines, names: {}, keys })

  const child = spawn(process.execPath, [...NODE_FLAGS, programOf(name)], { stdio: 'inherit', env: { ...LOCAL_DEFAULTS, APOLLO_TELEMETRY_DISABLED: '1', ...process.env, ...told } })
  // Ctrl-C reaches the child by itself; it ends when it has drained, and this with it.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => { process.exitCode = code ?? 1 })
}

function isMember(name: string | undefined): name is SubgraphName | 'router' {
  return name === 'router' || SUBGRAPHS.some((subgraph) => subgraph === name)
}

async function readEngines(file: string): Promise<Engines> {
  const text = await readFile(file, 'utf8').catch(() => { throw new ConfigError([`${file} is not there: \`npm run infra:up\` starts the engines and writes it`]) })
  const read = parseConfig(engineVariables, parseEnv(text))
  return { postgresAdminUrl: read.POSTGRES_ADMIN_URL, redisUrl: read.REDIS_URL, kafkaBrokers: read.KAFKA_BROKERS }
}
