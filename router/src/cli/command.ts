import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { JSONWebKeySet } from 'jose'
import { z } from 'zod'
import type { AccessTokenVerifier } from '#kit/access-token.ts'
import { ConfigError, parseConfig, readAll } from '#kit/config.ts'
import { createInternalTokenSigner, type InternalTokenSigner } from '#kit/internal-token.ts'
import type { Logger } from '#kit/log.ts'
import { privateKey, redisSettings } from '#kit/process-config.ts'
import { policiesByRule } from '../authorization/authorization.ts'
import { routerSettings } from '../config.ts'
import { createJwksVerifier } from '../jwks-verifier.ts'
import { createOidcVerifier } from '../oidc.ts'
import { readPersistedOperations } from '../persisted-operations.ts'
import { createRemoteKeySet } from '#kit/remote-key-set.ts'
import type { RouterOptions } from '../router.ts'
import type { SubgraphSettings } from '../served-graph.ts'
import { addressesIn, subgraphNames, urlVariableOf } from '../subgraph-variables.ts'
import { fileSource, urlSource, type SupergraphSource } from '../supergraph-source.ts'
import type { RouterArguments } from './arguments.ts'
import { readConfigFile, resolveHeaders, type ConfigFile } from './config-file.ts'

/** What the command runs, all of it checked but for the supergraph. */
export interface RouterCommand {
  readonly logLevel: string
  readonly host: string
  readonly metricsPort: number | undefined
  readonly redis: { readonly url: string; readonly keyPrefix: string } | undefined
  readonly source: (log: Logger) => SupergraphSource
  /** Whether a changed supergraph is served. */
  readonly watch: boolean
  readonly options: (supergraphSdl: string, log: Logger) => Omit<RouterOptions, 'logger'>
}

/**
 * Flags win over variables, variables over the file.
 *
 * @throws {ConfigError} naming everything that cannot be used.
 */
export function toRouterCommand(args: RouterArguments, env: NodeJS.ProcessEnv): RouterCommand {
  // npm runs the command in the project's folder, wherever it was called.
  const here = env['INIT_CWD'] ?? '.'
  const file = args.config === undefined ? {} : readConfigFile(resolve(here, args.config))
  const flags = parseConfig(z.object({ '--port': z.string().regex(/^\d{1,5}$/, 'must be a port').transform(Number).pipe(z.number().max(65_535, 'must be a port')).optional(), '--log-level': logLevels.optional() }), { '--port': args.port, '--log-level': args.logLevel })
  const read = readAll({
    source: () => sourceOf(args, file, here, env),
    subgraphs: () => subgraphsOf(file, env),
    settings: () => settingsOf(file, { host: args.host, port: flags['--port'] }),
    security: () => securityOf(file),
    redis: () => redisOf(file, env),
    persistedOperations: () => file.warmUp?.persistedOperations === undefined ? [] : readPersistedOperations(file.warmUp.persistedOperations),
  })
  return {
    logLevel: flags['--log-level'] ?? file.logLevel ?? 'info',
    host: read.settings.host,
    metricsPort: file.listen?.metricsPort,
    redis: read.redis,
    source: read.source,
    watch: file.supergraph?.watch ?? true,
    options: (supergraphSdl, log) => ({
      ...read.settings,
      ...read.security,
      accessTokenVerifier: read.security.accessTokenVerifier?.(log),
      supergraphSdl,
      subgraphs: (sdl) => withAddresses(read.subgraphs, { ...addressesFromEnv(sdl, env), ...args.subgraphUrls }),
      persistedOperations: read.persistedOperations,
    }),
  }
}

const logLevels = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])

function sourceOf({ supergraph: given }: RouterArguments, { supergraph }: ConfigFile, here: string, env: NodeJS.ProcessEnv): RouterCommand['source'] {
  const headers = resolveHeaders(supergraph?.headers, env, 'supergraph.headers')
  const url = given === undefined ? supergraph?.url : /^https?:/.test(given) ? given : undefined
  if (url !== undefined) {
    const parsed = URL.parse(url)
    if (!parsed) throw new ConfigError([`--supergraph: «${url}» is no URL`])
    return (log) => urlSource(parsed, { pollIntervalMs: supergraph?.pollIntervalMs ?? 10_000, headers, log })
  }
  const path = given === undefined ? supergraph?.file : resolve(here, given)
  if (path === undefined) throw new ConfigError(['say which supergraph: --supergraph FILE or URL, or `supergraph` in the configuration'])
  return (log) => fileSource(path, { log })
}

function subgraphsOf({ subgraphs = {} }: ConfigFile, env: NodeJS.ProcessEnv): Record<string, SubgraphSettings> {
  return Object.fromEntries(Object.entries(subgraphs).map(([name, { headers, ...others }]) => [name, { ...others, headers: resolveHeaders(headers, env, `subgraphs.${name}.headers`) }]))
}

function settingsOf({ authorization, batching, listen, limits, cost, rateLimit, timeouts, cors, compression, trustedProxies, introspection, explorer, explorerUrl, overrideLabels, production, shareQueries, shareSubscriptions, planCache, warmUp, persistedQueries, persistedDocuments, responseCache, retries, breaker }: ConfigFile, flags: { readonly host: string | undefined; readonly port: number | undefined }) {
  return routerSettings.parse({
    host: flags.host ?? listen?.host,
    port: flags.port ?? listen?.port,
    bodyLimitBytes: limits?.bodyBytes,
    batchMaxOperations: batching?.maxOperations,
    maxTokens: limits?.tokens,
    maxDepth: limits?.depth,
    maxFields: limits?.fields,
    maxRootFields: limits?.rootFields,
    maxAliases: limits?.aliases,
    maxDirectives: limits?.directives,
    maxDirectivesPerField: limits?.directivesPerField,
    maxFieldRepeats: limits?.fieldRepeats,
    maxRows: limits?.rows,
    maxCost: cost?.max,
    maxSubgraphCost: cost?.maxBySubgraph,
    assumedListSize: cost?.assumedListSize,
    reportCost: cost?.report,
    rateLimit: rateLimit && (rateLimit.enabled ?? true),
    keyRequestsPerMinute: rateLimit?.keyRequestsPerMinute,
    userRequestsPerMinute: rateLimit?.userRequestsPerMinute,
    addressRequestsPerMinute: rateLimit?.addressRequestsPerMinute,
    requestsPerSecond: rateLimit?.requestsPerSecond,
    costMaximum: rateLimit?.costMaximum,
    costRestoreRate: rateLimit?.costRestoreRate,
    rateTiers: rateLimit?.tiers,
    maxQueuedEvents: limits?.queuedEvents,
    maxQueuedBytes: limits?.queuedBytes,
    requestTimeoutMs: timeouts?.requestMs,
    keepAliveTimeoutMs: timeouts?.keepAliveMs,
    headersTimeoutMs: timeouts?.headersMs,
    receiveTimeoutMs: timeouts?.receiveMs,
    subgraphTimeoutMs: timeouts?.subgraphMs,
    retries: retries?.count,
    retryDelayMs: retries?.delayMs,
    retryBudget: retries?.budget,
    breakerFailures: breaker?.failures,
    breakerOpenMs: breaker?.openMs,
    breakerSuccesses: breaker?.successes,
    breakerTimeoutMs: breaker?.timeoutMs,
    streamSilenceMs: timeouts?.streamSilenceMs,
    maxConnections: limits?.connections,
    maxConnectionsPerAddress: limits?.connectionsPerAddress,
    maxSubscriptionsPerSocket: limits?.subscriptionsPerSocket,
    connectionInitTimeoutMs: timeouts?.connectionInitMs,
    heartbeatMs: timeouts?.heartbeatMs,
    drainTimeoutMs: timeouts?.drainMs,
    drainSpreadMs: timeouts?.drainSpreadMs,
    corsOrigins: cors?.origins,
    corsCredentials: cors?.credentials,
    corsMaxAgeSeconds: cors?.maxAgeSeconds,
    compression: compression?.enabled,
    compressionMinBytes: compression?.minBytes,
    compressUpdates: compression?.updates,
    trustedProxies,
    introspection,
    explorer,
    explorerUrl,
    unauthorized: authorization?.unauthorized,
    overrideLabels,
    production,
    shareQueries,
    shareSubscriptions,
    persistedQueries: persistedQueries?.enabled,
    persistedQueriesMiB: persistedQueries?.maxMiB,
    persistedQueriesTtlMs: persistedQueries?.ttlMs,
    responseCache: responseCache?.enabled,
    responseCacheMaxKiB: responseCache?.maxKiB,
    persistedDocumentsMode: persistedDocuments?.mode,
    persistedDocumentsExemptRoles: persistedDocuments?.exemptRoles,
    planCacheMiB: planCache?.maxMiB,
    warmUpHottest: warmUp?.hottest,
  })
}

interface Security {
  readonly accessTokenVerifier: ((log: Logger) => AccessTokenVerifier) | undefined
  readonly satisfiesPolicy: RouterOptions['satisfiesPolicy']
  readonly internalTokenSigner: InternalTokenSigner | undefined
}

function securityOf({ authentication, authorization, internalTokens }: ConfigFile): Security {
  return readAll<Security>({
    accessTokenVerifier: () => authentication && verifierOf(authentication),
    satisfiesPolicy: () => policiesByRule(authorization?.policies ?? {}),
    internalTokenSigner: () => {
      if (!internalTokens) return undefined
      const { kid: keyId, ...key } = parseConfig(z.object({ 'internalTokens.keyFile': privateKey }), { 'internalTokens.keyFile': readText('internalTokens.keyFile', internalTokens.keyFile) })['internalTokens.keyFile']
      return createInternalTokenSigner({ privateKey: key, keyId })
    },
  })
}

function verifierOf({ jwksFile, jwksUrl, providers, ...expected }: NonNullable<ConfigFile['authentication']>): (log: Logger) => AccessTokenVerifier {
  const keySet = jwksFile === undefined ? undefined : readKeySet(jwksFile)
  return (log) => {
    const keys = keySet ?? (jwksUrl === undefined ? undefined : createRemoteKeySet({ jwksUrl: new URL(jwksUrl) }, { log }))
    const plain = keys && createJwksVerifier({ keys, ...expected })
    return plain && !providers ? plain : createOidcVerifier(providers ?? [], { otherwise: plain, log })
  }
}

function redisOf({ redis }: ConfigFile, env: NodeJS.ProcessEnv): RouterCommand['redis'] {
  if (!redis) return undefined
  const { keyPrefix = 'broxiva:' } = redis
  if (typeof redis.url === 'string') return { url: redis.url, keyPrefix }
  const variable = redis.url.env
  return { url: parseConfig(z.object({ [variable]: redisSettings.REDIS_URL }), env)[variable] ?? '', keyPrefix }
}

function readKeySet(path: string): JSONWebKeySet {
  const text = readText('authentication.jwksFile', path)
  try {
    return z.object({ keys: z.array(z.looseObject({ kty: z.string(), d: z.never('holds a private key').optional() })).min(1) }).parse(JSON.parse(text))
  } catch (error) {
    throw new ConfigError([`authentication.jwksFile: ${path} is no JSON Web Key Set of public keys: ${error instanceof z.ZodError ? error.issues.map(({ message }) => message).join(', ') : 'it is not JSON'}`])
  }
}

function readText(setting: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigError([`${setting}: ${error instanceof Error ? error.message : String(error)}`])
  }
}

function addressesFromEnv(supergraphSdl: string, env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(subgraphNames(supergraphSdl).flatMap((name) => {
    const url = env[urlVariableOf(name)]
    return url === undefined ? [] : [[name, url]]
  }))
}

function withAddresses(subgraphs: Readonly<Record<string, SubgraphSettings>>, urls: Readonly<Record<string, string>>): Record<string, SubgraphSettings> {
  const all: Record<string, SubgraphSettings> = { ...subgraphs }
  for (const [name, text] of Object.entries(urls)) all[name] = { ...all[name], urls: addressesIn(text) }
  return all
}
