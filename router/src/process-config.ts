import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JSONWebKeySet, JWK } from 'jose'
import { z } from 'zod'
import { ConfigError, parseConfig, port, readAll } from '#kit/config.ts'
import { logLevel, privateKey, publicKeySet, redisSettings } from '#kit/process-config.ts'
import { isSecure } from '#kit/remote-key-set.ts'
import { tokenIssuers, type TokenIssuer } from '#kit/token-issuers.ts'
import { routerSettingsFromEnv, type RouterSettings } from './config.ts'
import type { SubgraphUrls } from './health.ts'
import { readPersistedOperations } from './persisted-operations.ts'
import type { PersistedDocument } from './persisted-documents.ts'
import { PRODUCT_SETTINGS } from './product-settings.ts'
import { addressesIn, subgraphNames, urlVariableOf } from './subgraph-variables.ts'

const SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url))

/** What the router's process reads. */
export interface RouterProcessConfig {
  readonly settings: RouterSettings
  readonly supergraphFile: string
  readonly persistedOperations: readonly PersistedDocument[]
  /** The addresses of each subgraph, at least one. */
  readonly subgraphUrls: SubgraphUrls
  /** The same for another supergraph, which may have other subgraphs. */
  readonly subgraphUrlsOf: (supergraphSdl: string) => SubgraphUrls
  readonly internalTokenKey: JWK & { readonly kid: string }
  /** The keys, or where they are published. */
  readonly accessTokenKeys: JSONWebKeySet | URL
  /** Providers whose tokens act for the people who have linked them. */
  readonly identityProviders: readonly TokenIssuer[]
  readonly metricsPort: number | undefined
  readonly redis: { readonly url: string; readonly keyPrefix: string }
  readonly logLevel: string
}

const own = z.object({
  ROUTER_INTERNAL_TOKEN_KEY: privateKey,
  ROUTER_METRICS_PORT: port.optional(),
  ROUTER_OIDC_PROVIDERS: tokenIssuers,
  ROUTER_PERSISTED_OPERATIONS: z.string().min(1).optional(),
  LOG_LEVEL: logLevel,
  ...redisSettings,
})

const address = z.url({ protocol: /^https?$/ })
const addressList = z.string().transform(addressesIn).refine((list) => list.length > 0 && list.every((each) => address.safeParse(each).success), 'must be HTTP URLs, separated by commas')

const accessTokenKeys = z.object({
  ROUTER_ACCESS_TOKEN_KEYS: publicKeySet.optional(),
  ROUTER_ACCESS_TOKEN_KEYS_URL: z.string().transform((text, context) => {
    const url = URL.parse(text)
    if (url !== null) return url
    context.addIssue({ code: 'custom', message: 'must be a URL' })
    return z.NEVER
  }).optional(),
  /** For a network that is the operator's alone, as that of a compose file: this one host is believed over plain HTTP. */
  ROUTER_ACCESS_TOKEN_KEYS_PLAIN_HTTP_HOST: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'must be the name of a host, in lower case').optional(),
})

/**
 * The address of each subgraph that the supergraph names is in `ROUTER_SUBGRAPH_URL_<NAME>`; several are separated by commas.
 *
 * @throws {ConfigError} naming every variable that cannot be used.
 */
export function toRouterProcessConfig(env: NodeJS.ProcessEnv): RouterProcessConfig {
  const read = readAll({
    settings: () => routerSettingsFromEnv({ ...PRODUCT_SETTINGS, ...env }),
    own: () => parseConfig(own as z.ZodType<z.output<typeof own>>, env),
    accessTokenKeys: () => readAccessTokenKeys(env),
    graph: () => readGraph(env),
  })
  const persisted = read.own.ROUTER_PERSISTED_OPERATIONS
  return {
    settings: read.settings,
    ...read.graph,
    persistedOperations: persisted === undefined ? [] : readPersistedOperations(persisted),
    internalTokenKey: read.own.ROUTER_INTERNAL_TOKEN_KEY,
    accessTokenKeys: read.accessTokenKeys,
    identityProviders: read.own.ROUTER_OIDC_PROVIDERS,
    metricsPort: read.own.ROUTER_METRICS_PORT,
    redis: { url: read.own.REDIS_URL, keyPrefix: read.own.REDIS_KEY_PREFIX },
    logLevel: read.own.LOG_LEVEL,
  }
}

function readAccessTokenKeys(env: NodeJS.ProcessEnv): JSONWebKeySet | URL {
  const { ROUTER_ACCESS_TOKEN_KEYS: keys, ROUTER_ACCESS_TOKEN_KEYS_URL: url, ROUTER_ACCESS_TOKEN_KEYS_PLAIN_HTTP_HOST: plainHttpHost } = parseConfig(accessTokenKeys as z.ZodType<z.output<typeof accessTokenKeys>>, env)
  if (keys && url) throw new ConfigError(['ROUTER_ACCESS_TOKEN_KEYS_URL: takes the place of ROUTER_ACCESS_TOKEN_KEYS: set one of them'])
  if (url && !isSecure(url) && !(url.protocol === 'http:' && url.hostname === plainHttpHost)) {
    throw new ConfigError(['ROUTER_ACCESS_TOKEN_KEYS_URL: must be an HTTPS URL, or an HTTP one of this machine or of ROUTER_ACCESS_TOKEN_KEYS_PLAIN_HTTP_HOST'])
  }
  const given = keys ?? url
  if (!given) throw new ConfigError(['ROUTER_ACCESS_TOKEN_KEYS: is needed, or ROUTER_ACCESS_TOKEN_KEYS_URL in its place'])
  return given
}

function readGraph(env: NodeJS.ProcessEnv): Pick<RouterProcessConfig, 'supergraphFile' | 'subgraphUrls' | 'subgraphUrlsOf'> {
  const supergraphFile = env['ROUTER_SUPERGRAPH'] ?? SUPERGRAPH
  let supergraphSdl: string
  try {
    supergraphSdl = readFileSync(supergraphFile, 'utf8')
  } catch (error) {
    throw new ConfigError([`ROUTER_SUPERGRAPH: ${error instanceof Error ? error.message : String(error)}`])
  }
  const subgraphUrlsOf = (sdl: string) => readSubgraphUrls(sdl, env)
  return { supergraphFile, subgraphUrls: subgraphUrlsOf(supergraphSdl), subgraphUrlsOf }
}

function readSubgraphUrls(supergraphSdl: string, env: NodeJS.ProcessEnv): SubgraphUrls {
  const names = subgraphNames(supergraphSdl)
  const urls = parseConfig(z.object(Object.fromEntries(names.map((name) => [urlVariableOf(name), addressList]))), env)
  return Object.fromEntries(names.map((name) => [name, urls[urlVariableOf(name)] ?? []]))
}
