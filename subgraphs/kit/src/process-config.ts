import type { JSONWebKeySet } from 'jose'
import { z } from 'zod'
import { ConfigError, parseConfig, port, readAll } from './config.ts'

/** How every process reaches the engines that all share. */
export interface EnginesConfig {
  readonly kafka: { readonly brokers: readonly string[]; readonly topicPrefix: string; readonly partitions: number }
  readonly redis: { readonly url: string; readonly keyPrefix: string }
}

/** What every subgraph's process reads beside the subgraph's own settings. */
export interface ProcessConfig extends EnginesConfig {
  readonly databaseUrl: string
  readonly host: string
  readonly port: number
  readonly poolSize: number
  /** None: the figures are not served. */
  readonly metricsPort: number | undefined
  readonly internalTokenKeys: JSONWebKeySet
  readonly logLevel: string
}

/** The least important thing that is logged. */
export const logLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')

/** A set of public Ed25519 keys, each with its `kid`, as JSON. */
export const publicKeySet = json('must be a JSON Web Key Set of public Ed25519 keys, each with a kid', z.object({
  keys: z.array(z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), kid: z.string().min(1), x: z.string().min(1), d: z.never().optional() })).min(1),
}))

/** A private Ed25519 key with its `kid`, as JSON. */
export const privateKey = json('must be a private Ed25519 JWK with a kid, as JSON', z.object({
  kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().min(1), d: z.string().min(1), kid: z.string().min(1),
}))

/** Where Redis is, and what its keys begin with. */
export const redisSettings = { REDIS_URL: z.url({ protocol: /^rediss?$/ }), REDIS_KEY_PREFIX: z.string().max(100).default('broxiva:') }

const shared = z.object({
  INTERNAL_TOKEN_KEYS: publicKeySet,
  KAFKA_BROKERS: z.string().transform((list) => list.split(',').map((broker) => broker.trim()))
    .pipe(z.array(z.string().regex(/^[^\s:]+:\d+$/, 'must be a list of host:port, separated by commas'))),
  KAFKA_TOPIC_PREFIX: z.string().regex(/^[\w.-]{0,100}$/, 'must be letters, digits, dots, dashes and underscores').default(''),
  KAFKA_PARTITIONS: z.coerce.number().int().min(1).max(1_000).default(6),
  LOG_LEVEL: logLevel,
  ...redisSettings,
})

const own = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port,
  POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  METRICS_PORT: port.optional(),
})

/**
 * Reads what the process of a subgraph needs; its own variables begin with its name: `ORDERS_PORT`.
 *
 * @throws {ConfigError} naming every variable that cannot be used.
 */
export function toProcessConfig(name: string, env: NodeJS.ProcessEnv): ProcessConfig {
  const read = readAll({ own: () => parseOwn(name, env), shared: () => parseConfig(shared as z.ZodType<z.output<typeof shared>>, env) })
  return {
    databaseUrl: read.own.DATABASE_URL,
    host: read.own.HOST,
    port: read.own.PORT,
    poolSize: read.own.POOL_SIZE,
    metricsPort: read.own.METRICS_PORT,
    internalTokenKeys: read.shared.INTERNAL_TOKEN_KEYS,
    kafka: { brokers: read.shared.KAFKA_BROKERS, topicPrefix: read.shared.KAFKA_TOPIC_PREFIX, partitions: read.shared.KAFKA_PARTITIONS },
    redis: { url: read.shared.REDIS_URL, keyPrefix: read.shared.REDIS_KEY_PREFIX },
    logLevel: read.shared.LOG_LEVEL,
  }
}

function parseOwn(name: string, env: NodeJS.ProcessEnv): z.output<typeof own> {
  const prefix = `${name.toUpperCase()}_`
  try {
    return parseConfig(own as z.ZodType<z.output<typeof own>>, Object.fromEntries(Object.keys(own.shape).map((setting) => [setting, env[prefix + setting]])))
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(error.problems.map((problem) => prefix + problem)) : error
  }
}

/** The text must be JSON of this shape; what it is instead is not told, for it may be a secret. */
function json<T>(message: string, shape: z.ZodType<T>) {
  return z.string().transform((text, context): T => {
    try {
      const parsed = shape.safeParse(JSON.parse(text))
      if (parsed.success) return parsed.data
    } catch {}
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}
