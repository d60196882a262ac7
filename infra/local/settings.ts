import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { parseConfig, port } from '#kit/config.ts'

const flag = z.stringbool()

const environment = z.object({
  BROXIVA_HOST: z.string().min(1).default('localhost'),
  BROXIVA_PORT: port.default(4000),
  BROXIVA_SUBGRAPH_PORT: port.max(65_500).default(4001),
  BROXIVA_SUBGRAPHS_OVER_HTTP: flag.default(false),
  BROXIVA_POSTGRES_PORT: port.default(0),
  BROXIVA_METRICS_PORT: port.optional(),
  BROXIVA_DATA_DIR: z.string().min(1).default('.data'),
  BROXIVA_DEMO_DATA: flag.default(true),
  BROXIVA_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

/**
 * A laptop wants to see the money arrive, and webhooks too: the payout's hold of the real thing is days, and no webhook of it goes to this machine. The router knows the documents that this checkout's clients
 * were built with.
 */
export const LOCAL_DEFAULTS = { PAYMENTS_PAYOUT_HOLD_MS: '2000', USERS_WEBHOOK_ALLOW_LOOPBACK: 'true', ROUTER_PERSISTED_OPERATIONS: fileURLToPath(new URL('../../schema/persisted-documents.json', import.meta.url)) }

/** What `npm start` can be told; the README's table explains each. */
export interface LocalSettings {
  readonly host: string
  readonly port: number
  /** The first of seven consecutive ports; 0 takes free ones. */
  readonly subgraphPort: number
  /** The router calls them within the process otherwise. */
  readonly subgraphsOverHttp: boolean
  readonly postgresPort: number
  /** None: the figures are not served. */
  readonly metricsPort: number | undefined
  /** Absolute. */
  readonly dataDir: string
  readonly demoData: boolean
  readonly logLevel: string
}

/** @throws {ConfigError} listing every variable that cannot be used. */
export function readSettings(env: NodeJS.ProcessEnv): LocalSettings {
  const parsed = parseConfig(environment, env)
  return {
    host: parsed.BROXIVA_HOST,
    port: parsed.BROXIVA_PORT,
    subgraphPort: parsed.BROXIVA_SUBGRAPH_PORT,
    subgraphsOverHttp: parsed.BROXIVA_SUBGRAPHS_OVER_HTTP,
    postgresPort: parsed.BROXIVA_POSTGRES_PORT,
    metricsPort: parsed.BROXIVA_METRICS_PORT,
    dataDir: resolve(parsed.BROXIVA_DATA_DIR),
    demoData: parsed.BROXIVA_DEMO_DATA,
    logLevel: parsed.BROXIVA_LOG_LEVEL,
  }
}

export function demoAccountsFile(dataDir: string): string {
  return join(dataDir, 'demo-accounts.json')
}
