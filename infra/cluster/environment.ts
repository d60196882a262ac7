import { join } from 'node:path'
import { EXPLORER_PATH } from '../../clients/web/server/web-app.ts'
import { encryptionKeys, signingKey, type SigningKey } from '../local/keys.ts'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'

/** Where the engines are, as `npm run infra:up` writes it to `engines.env`. */
export interface Engines {
  /** A superuser's address: the databases are made through it. */
  readonly postgresAdminUrl: string
  readonly redisUrl: string
  /** `host:port`, separated by commas. */
  readonly kafkaBrokers: string
}

/** What tells one cluster from another on the same engines. */
export interface Names {
  /** Default `broxiva_`: the database of orders is `broxiva_orders`. */
  readonly databasePrefix?: string
  /** Default none. */
  readonly topicPrefix?: string
  /** Default `broxiva:`. */
  readonly redisKeyPrefix?: string
  /** Of a topic that is not there yet; default 6. */
  readonly partitions?: number
}

export interface ClusterKeys { readonly accessTokens: SigningKey; readonly internal: SigningKey; readonly encryption: string }

export interface Place { readonly port: number; readonly metricsPort: number }

/** A process that is given one port serves its figures 100 above it. */
export function placeAt(port: number): Place {
  return { port, metricsPort: port + 100 }
}

/** The keys of a data folder; made when it has none. */
export async function clusterKeys(dataDir: string): Promise<ClusterKeys> {
  return { accessTokens: await signingKey(dataDir, 'access-tokens'), internal: await signingKey(dataDir, 'internal'), encryption: await encryptionKeys(dataDir) }
}

export function databaseName({ databasePrefix = 'broxiva_' }: Names, subgraph: SubgraphName): string {
  return `${databasePrefix}${subgraph}`
}

export function databaseUrl({ postgresAdminUrl }: Engines, names: Names, subgraph: SubgraphName): string {
  const url = new URL(postgresAdminUrl)
  url.pathname = `/${databaseName(names, subgraph)}`
  return url.href
}

/** All that the process of a subgraph is told. */
export function subgraphEnvironment({ name, place, engines, names, keys }: { name: SubgraphName; place: Place; engines: Engines; names: Names; keys: ClusterKeys }): NodeJS.ProcessEnv {
  const prefix = name.toUpperCase()
  return {
    ...sharedEnvironment(engines, names),
    [`${prefix}_DATABASE_URL`]: databaseUrl(engines, names, name),
    [`${prefix}_HOST`]: '127.0.0.1',
    [`${prefix}_PORT`]: String(place.port),
    [`${prefix}_METRICS_PORT`]: String(place.metricsPort),
    INTERNAL_TOKEN_KEYS: JSON.stringify(keys.internal.publicKeys),
    // Only who owns sessions signs access tokens, and only who owns webhooks reads their secrets.
    ...name === 'users' && {
      USERS_ACCESS_TOKEN_KEY: privateJwk(keys.accessTokens),
      USERS_ACCESS_TOKEN_OTHER_KEYS: JSON.stringify(keys.accessTokens.publicKeys),
      USERS_ENCRYPTION_KEYS: keys.encryption,
    },
  }
}

/** All that the router's process is told. */
export function routerEnvironment({ host, place, subgraphUrls, engines, names, keys }: {
  host: string
  place: Place
  subgraphUrls: Readonly<Record<SubgraphName, string>>
  engines: Engines
  names: Names
  keys: ClusterKeys
}): NodeJS.ProcessEnv {
  return {
    ...sharedEnvironment(engines, names),
    ROUTER_HOST: host,
    ROUTER_RESPONSE_CACHE: 'true',
    ROUTER_EXPLORER_URL: EXPLORER_PATH,
    ROUTER_PORT: String(place.port),
    ROUTER_METRICS_PORT: String(place.metricsPort),
    ROUTER_INTERNAL_TOKEN_KEY: privateJwk(keys.internal),
    ROUTER_ACCESS_TOKEN_KEYS: JSON.stringify(keys.accessTokens.publicKeys),
    ...Object.fromEntries(SUBGRAPHS.map((name) => [`ROUTER_SUBGRAPH_URL_${name.toUpperCase()}`, subgraphUrls[name]])),
  }
}

/** What a process does, as Node runs it, relative to the project's root. */
export function programOf(name: SubgraphName | 'router'): string {
  return name === 'router' ? join('infra', 'cluster', 'router.ts') : join('subgraphs', name, 'src', 'main.ts')
}

function sharedEnvironment({ kafkaBrokers, redisUrl }: Engines, { topicPrefix = '', redisKeyPrefix = 'broxiva:', partitions = 6 }: Names): NodeJS.ProcessEnv {
  return {
    KAFKA_BROKERS: kafkaBrokers,
    KAFKA_TOPIC_PREFIX: topicPrefix,
    KAFKA_PARTITIONS: String(partitions),
    REDIS_URL: redisUrl,
    REDIS_KEY_PREFIX: redisKeyPrefix,
  }
}

/** A private key as JSON, with its id; for one process alone. */
export function privateJwk({ privateKey, keyId }: SigningKey): string {
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: keyId })
}
