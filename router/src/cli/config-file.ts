import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { isNetwork } from '#kit/address-list.ts'
import { ConfigError, parseConfig } from '#kit/config.ts'
import { routerSettings } from '../config.ts'
import { oidcProviders } from '../oidc.ts'

const count = z.number().int().positive()
const milliseconds = z.number().int().nonnegative()
/** A timer cannot wait longer. */
const duration = count.max(2 ** 31 - 1)
const port = z.number().int().min(0).max(65_535)
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an HTTP URL' })
/** A secret stays out of the file: `{ "env": "NAME" }` names the variable that holds it. */
const headers = z.record(z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be the name of a header'), z.union([z.string(), z.strictObject({ env: z.string().min(1) })], { error: 'must be text or { "env": NAME }' }))
/** On, off, or for viewers with one of the roles. */
const byRole = z.union([z.boolean(), z.strictObject({ roles: z.array(z.string().min(1)).min(1) }).transform(({ roles }) => roles)], { error: 'must be true, false or { "roles": [...] }' })
const names = z.array(z.string().min(1))

/** What the file of `npm run router -- --config FILE` may say. Whatever is left out has the router's default. */
const configFile = z.strictObject({
  supergraph: z.strictObject({
    file: z.string().min(1).optional(),
    url: httpUrl.optional(),
    /** Of a file: whether it is served anew when it changes. */
    watch: z.boolean().optional(),
    /** Of a URL. */
    pollIntervalMs: milliseconds.min(100).optional(),
    /** Sent when it is fetched. */
    headers: headers.optional(),
  }).refine(({ file, url }) => file === undefined || url === undefined, 'say `file` or `url`, not both').optional(),
  listen: z.strictObject({ host: z.string().min(1).optional(), port: port.optional(), metricsPort: port.optional() }).optional(),
  subgraphs: z.record(z.string(), z.strictObject({ url: httpUrl.optional(), urls: z.array(httpUrl).min(1).optional(), timeoutMs: duration.optional(), headers: headers.optional() })
    .refine(({ url, urls }) => url === undefined || urls === undefined, 'say `url` or `urls`, not both')).optional(),
  limits: z.strictObject({
    bodyBytes: count.optional(), tokens: count.optional(), depth: count.optional(), fields: count.optional(), rootFields: count.optional(), aliases: count.optional(),
    directives: count.optional(), directivesPerField: count.optional(), fieldRepeats: count.optional(), rows: count.optional(), queuedEvents: count.optional(), queuedBytes: count.optional(), connections: count.optional(), connectionsPerAddress: count.optional(), subscriptionsPerSocket: count.optional(),
  }).optional(),
  timeouts: z.strictObject({
    requestMs: duration.optional(), keepAliveMs: duration.optional(), headersMs: duration.optional(), receiveMs: duration.optional(), subgraphMs: duration.optional(), streamSilenceMs: count.optional(), heartbeatMs: count.optional(), connectionInitMs: count.optional(), drainMs: milliseconds.optional(), drainSpreadMs: milliseconds.optional(),
  }).optional(),
  cost: z.strictObject({
    max: count.optional(), maxBySubgraph: z.record(z.string(), count).optional(), assumedListSize: count.optional(), report: z.enum(['always', 'api-key', 'on-request', 'never']).optional(),
  }).optional(),
  rateLimit: z.strictObject({
    enabled: z.boolean().optional(),
    keyRequestsPerMinute: count.optional(), userRequestsPerMinute: count.optional(), addressRequestsPerMinute: count.optional(), requestsPerSecond: count.optional(),
    costMaximum: count.optional(), costRestoreRate: count.optional(),
    tiers: z.record(z.string(), z.strictObject({ requestsPerMinute: count.optional(), costMaximum: count.optional(), costRestoreRate: count.optional() })).optional(),
  }).optional(),
  retries: z.strictObject({ count: z.number().int().nonnegative().optional(), delayMs: duration.optional(), budget: z.number().min(0).max(1).optional() }).optional(),
  breaker: z.strictObject({ failures: count.optional(), openMs: duration.optional(), successes: count.optional(), timeoutMs: duration.optional() }).optional(),
  cors: z.strictObject({
    origins: z.union([z.literal('*'), z.array(z.string())], { error: 'must be "*" or a list of origins' }),
    credentials: z.boolean().optional(),
    maxAgeSeconds: z.number().int().nonnegative().optional(),
  }).optional(),
  batching: z.strictObject({ maxOperations: count.max(1_000) }).optional(),
  compression: z.strictObject({ enabled: z.boolean().optional(), minBytes: count.optional(), updates: z.boolean().optional() }).optional(),
  trustedProxies: z.array(z.string().refine(isNetwork, 'must be an address or a network in CIDR notation')).optional(),
  introspection: byRole.optional(),
  explorer: byRole.optional(),
  explorerUrl: routerSettings.shape.explorerUrl,
  production: z.boolean().optional(),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  shareQueries: z.boolean().optional(),
  shareSubscriptions: z.boolean().optional(),
  overrideLabels: names.optional(),
  planCache: z.strictObject({ maxMiB: z.number().positive().optional() }).optional(),
  warmUp: z.strictObject({ hottest: z.number().int().nonnegative().optional(), persistedOperations: z.string().min(1).optional() }).optional(),
  persistedQueries: z.strictObject({ enabled: z.boolean().optional(), maxMiB: z.number().positive().optional(), ttlMs: count.optional() }).optional(),
  responseCache: z.strictObject({ enabled: z.boolean().optional(), maxKiB: z.number().positive().optional() }).optional(),
  persistedDocuments: z.strictObject({ mode: z.enum(['off', 'log', 'require']).optional(), exemptRoles: z.array(z.string().min(1)).optional() }).optional(),
  /** The URL may hold a password: `{ "env": "NAME" }` names the variable that has it. */
  redis: z.strictObject({ url: z.union([z.url({ protocol: /^rediss?$/ }), z.strictObject({ env: z.string().min(1) })], { error: 'must be a redis:// or rediss:// URL or { "env": NAME }' }), keyPrefix: z.string().max(100).optional() }).optional(),
  authentication: z.strictObject({
    jwksFile: z.string().min(1).optional(),
    jwksUrl: httpUrl.optional(),
    issuer: z.string().min(1).optional(),
    audience: z.string().min(1).optional(),
    algorithms: z.array(z.string().regex(/^(RS|PS|ES)(256|384|512)$|^EdDSA$/, 'must be an asymmetric algorithm of JWS')).min(1).optional(),
    providers: oidcProviders.optional(),
  }).refine(({ jwksFile, jwksUrl }) => jwksFile === undefined || jwksUrl === undefined, 'say `jwksFile` or `jwksUrl`, not both')
    .refine(({ jwksFile, jwksUrl, providers }) => (jwksFile ?? jwksUrl ?? providers) !== undefined, 'say `jwksFile`, `jwksUrl` or `providers`').optional(),
  authorization: z.strictObject({
    unauthorized: z.enum(['filter', 'reject']).optional(),
    /** Who satisfies the policies of `@policy`. */
    policies: z.record(z.string().min(1), z.strictObject({ roles: names.optional(), scopes: names.optional() })).optional(),
  }).optional(),
  internalTokens: z.strictObject({ keyFile: z.string().min(1) }).optional(),
})

export type ConfigFile = z.output<typeof configFile>

/**
 * Reads the file; paths in it are relative to its folder.
 *
 * @throws {ConfigError} naming everything in it that cannot be used.
 */
export function readConfigFile(path: string): ConfigFile {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new ConfigError([`${path}: ${error instanceof Error ? error.message : String(error)}`])
  }
  const config = parseConfig(configFile, content)
  const folder = dirname(path)
  const { supergraph, warmUp, authentication, internalTokens } = config
  return {
    ...config,
    supergraph: supergraph && { ...supergraph, file: inFolder(supergraph.file) },
    warmUp: warmUp && { ...warmUp, persistedOperations: inFolder(warmUp.persistedOperations) },
    authentication: authentication && { ...authentication, jwksFile: inFolder(authentication.jwksFile) },
    internalTokens: internalTokens && { keyFile: resolve(folder, internalTokens.keyFile) },
  }

  function inFolder(file: string | undefined): string | undefined {
    return file === undefined ? undefined : resolve(folder, file)
  }
}

/** @throws {ConfigError} naming the variables that are not set. */
export function resolveHeaders(values: z.output<typeof headers> = {}, env: NodeJS.ProcessEnv, path: string): Record<string, string> {
  const problems: string[] = []
  const resolved = Object.fromEntries(Object.entries(values).map(([name, value]) => {
    if (typeof value === 'string') return [name.toLowerCase(), value]
    const text = env[value.env]
    if (text === undefined) problems.push(`${path}.${name}: the variable ${value.env} is not set`)
    return [name.toLowerCase(), text ?? '']
  }))
  if (problems.length > 0) throw new ConfigError(problems)
  return resolved
}
