import { z } from 'zod'
import { isNetwork } from '#kit/address-list.ts'
import { milliseconds, parseConfig, port } from '#kit/config.ts'

const bytes = z.coerce.number().int().positive()
/** A timer cannot wait longer. */
const duration = z.coerce.number().int().positive().max(2 ** 31 - 1)
const count = z.coerce.number().int().positive()
const flag = z.union([z.boolean(), z.stringbool()])
const listed = z.string().transform((list) => list.split(',').map((entry) => entry.trim()).filter((entry) => entry !== ''))
/** `name=1,other=2` in the environment. */
const numbers = z.union([z.record(z.string(), count), z.string().transform(toEntries).pipe(z.record(z.string(), count))])
const tier = z.strictObject({ requestsPerMinute: count.optional(), costMaximum: count.optional(), costRestoreRate: count.optional() })
/** JSON in the environment. */
const tiers = z.union([z.record(z.string(), tier), z.string().transform(toJson).pipe(z.record(z.string(), tier))])
const origins = z.union([z.literal('*'), z.array(z.string()), listed])
const names = z.union([z.array(z.string()), listed])
const networks = z.union([z.array(z.string()), listed])
  .refine((list) => list.every(isNetwork), 'must be addresses and networks in CIDR notation, such as 10.0.0.0/8 or 2001:db8::/32')
const overrideLabels = z.union([z.array(z.string()), listed])
  .refine((list) => list.every((label) => /^[a-z][\w:./-]*$/i.test(label)), 'must be labels of @override; percent(N) decides by itself')
/** On, off, or the roles whose viewers may: in a variable `roles:ADMIN,OPERATOR`. */
const byRole = z.union([
  flag,
  z.array(z.string().min(1)).min(1),
  z.string().regex(/^roles:[^,]/).transform((text) => text.slice('roles:'.length)).pipe(listed),
], { error: 'must be on, off, or roles:, and roles separated by commas' })

type ByRole = z.infer<typeof byRole>

/** What an operator may set. Values come as they are from code, or as text from the environment. */
export const routerSettings = z.object({
  /** The address to listen on. */
  host: z.string().min(1).default('localhost'),
  /** 0 takes a free port. */
  port: port.default(4000),
  /** The largest request body and the largest WebSocket message. */
  bodyLimitBytes: bytes.default(1024 * 1024),
  /** The most operations of one body that is a list; 0 serves no batches. */
  batchMaxOperations: z.coerce.number().int().nonnegative().max(1_000).default(0),
  /** The most lexical tokens of one document. */
  maxTokens: count.default(5_000),
  /** The deepest nesting of fields, introspection apart. */
  maxDepth: count.default(20),
  /** The most fields of one operation, fragments counted wherever they are spread, introspection apart. */
  maxFields: count.default(2_000),
  /** The most fields at the root of one operation. */
  maxRootFields: count.default(50),
  /** The most aliases of one operation. */
  maxAliases: count.default(100),
  /** The most directives of one operation. */
  maxDirectives: count.default(100),
  /** The most directives on one field, fragment, variable or operation. */
  maxDirectivesPerField: count.default(4),
  /** How often one field may be selected in one place of an answer, under aliases or plainly. */
  maxFieldRepeats: count.default(50),
  /** The most rows that the pages of one operation may hold, pages within pages multiplied. */
  maxRows: count.default(50_000),
  /** What lists cost of which nothing says how long they are. */
  assumedListSize: count.default(10),
  /** The most that one operation may cost. */
  maxCost: count.optional(),
  /** The most that one operation may cost in single subgraphs, by their name; `*` is every other one. */
  maxSubgraphCost: numbers.default({}),
  /** Who is told what an operation cost; who is not told always may ask by the header `graphql-cost: report`, unless it is `never`. */
  reportCost: z.enum(['always', 'api-key', 'on-request', 'never']).default('api-key'),
  /** Whether clients have budgets of requests and cost. */
  rateLimit: flag.default(false),
  /** Requests of one API key, signed-in user or address without either. */
  keyRequestsPerMinute: count.default(1_000),
  userRequestsPerMinute: count.default(3_000),
  addressRequestsPerMinute: count.default(6_000),
  /** What each of them may spend at once, and what comes back each second. */
  costMaximum: count.default(50_000),
  costRestoreRate: count.default(2_000),
  /** Requests of all clients together. */
  requestsPerSecond: count.default(5_000),
  /** Other budgets for API keys and users with a scope; of several the first counts. */
  rateTiers: tiers.default({}),
  /** How long a request may take in all; of an update of a subscription, how long it may take to fill it. */
  requestTimeoutMs: duration.default(60_000),
  /** How long a connection of a client may be idle; longer than the balancer in front keeps it, or that one meets closed connections. */
  keepAliveTimeoutMs: duration.default(75_000),
  /** How long a client may take to send a request's headers. */
  headersTimeoutMs: duration.default(15_000),
  /** How long a client may take to send a whole request. */
  receiveTimeoutMs: duration.default(60_000),
  /** How long one call to a subgraph may take, with its retries. */
  subgraphTimeoutMs: duration.default(30_000),
  /** The most further attempts of one call. */
  retries: z.coerce.number().int().nonnegative().default(5),
  /** The mean wait before the first of them; it doubles each time. */
  retryDelayMs: duration.default(100),
  /** The part of all calls that may be sent once more. */
  retryBudget: z.coerce.number().min(0).max(1).default(0.2),
  /** So many failures in a row open the breaker of an address. */
  breakerFailures: count.default(5),
  /** How long it stays open before a trial. */
  breakerOpenMs: duration.default(30_000),
  /** So many trials in a row must succeed to close it. */
  breakerSuccesses: count.default(2),
  /** What takes longer has failed, even if it is answered in the end. */
  breakerTimeoutMs: duration.default(60_000),
  /** How long a subgraph's event stream may be silent; subgraphs send a heartbeat every 12 s. */
  streamSilenceMs: milliseconds.default(40_000),
  /** The most events that wait for one slow subscriber before its subscription is interrupted. */
  maxQueuedEvents: count.default(1_000),
  /** The most bytes of such events, as their subgraph sent them; one may always wait, however large it is. */
  maxQueuedBytes: bytes.default(8 * 1024 * 1024),
  /** Whether answers are compressed for clients that can read that. */
  compression: flag.default(true),
  /** Whether live updates are too, by gzip: each stream then holds a compressor as long as it is open. */
  compressUpdates: flag.default(false),
  /** From this length on. */
  compressionMinBytes: bytes.default(1024),
  /** Whether pages of `corsOrigins` may send cookies along; never with `*`. */
  corsCredentials: flag.default(false),
  /** How long a browser may remember what a preflight said. */
  corsMaxAgeSeconds: z.coerce.number().int().nonnegative().default(86_400),
  /** The most WebSockets and streams of live updates that clients may keep open. */
  maxConnections: count.default(20_000),
  /** The most of them from one address. */
  maxConnectionsPerAddress: count.default(5_000),
  /** The most operations that one WebSocket, or shared event stream, runs at the same time. */
  maxSubscriptionsPerSocket: count.default(1_000),
  /** How long a WebSocket may wait with its `connection_init`, and a reserved event stream with its opening. */
  connectionInitTimeoutMs: milliseconds.min(1).default(3_000),
  /** How often a stream or WebSocket to a client gives a sign of life. */
  heartbeatMs: milliseconds.min(1).default(12_000),
  /** What compiled operations may weigh together, by estimate; the least recently used give way. */
  planCacheMiB: z.coerce.number().positive().default(64),
  /** So many of the operations that clients asked for most are planned before a new supergraph takes over. */
  warmUpHottest: z.coerce.number().int().nonnegative().default(100),
  /** Whether clients may name a query by its SHA-256 once it has been sent with it (Apollo's automatic persisted queries). */
  persistedQueries: flag.default(true),
  /** What such queries may weigh in memory, by estimate; the least recently used give way. */
  persistedQueriesMiB: z.coerce.number().positive().default(16),
  /** How long Redis keeps such a query after it was sent or looked up there. */
  persistedQueriesTtlMs: milliseconds.default(24 * 60 * 60_000),
  /** What becomes of documents that are none of `persistedOperations`. */
  persistedDocumentsMode: z.enum(['off', 'log', 'require']).default('off'),
  /** Users with one of these roles may send any document. */
  persistedDocumentsExemptRoles: names.default([]),
  /** Whether what subgraphs allow to be cached, by `Cache-Control`, is cached in Redis. Without Redis nothing is. */
  responseCache: flag.default(false),
  /** The largest root answer or entity that is cached. */
  responseCacheMaxKiB: z.coerce.number().positive().default(256),
  /** Whether equal queries of one authorisation that are in flight at the same time are executed once. */
  shareQueries: flag.default(true),
  /** Whether equal subscriptions of one authorisation listen to one event stream of their subgraph. */
  shareSubscriptions: flag.default(true),
  /** Within this time at most, live updates and sockets are ended that a drain or a reload ends: never more than half of `drainTimeoutMs`. */
  drainSpreadMs: milliseconds.default(5_000),
  /** How long `stop()` waits for work in flight. */
  drainTimeoutMs: milliseconds.default(10_000),
  /** Whether GraphiQL is served at `/`, or to viewers with which roles; without it, where it is not `production`. */
  explorer: byRole.optional(),
  /** Where a browser is sent that opens the explorer of some roles without credentials, as browsers do: an explorer that signs people in. A path of this origin, or a URL. */
  explorerUrl: z.string().refine(isPathOrUrl, 'must be a path of this origin, or an HTTP URL').optional(),
  /** Whether clients may read the schema from the graph, or those with which roles; without it, where it is not `production`. To others error messages do not suggest names either. */
  introspection: byRole.optional(),
  /** Of an operation of which the viewer may not have all: `filter` answers the rest, `reject` nothing. */
  unauthorized: z.enum(['filter', 'reject']).default('filter'),
  /** Labels of `@override` whose fields come from their new subgraph, beside what `percent(N)` draws. */
  overrideLabels: overrideLabels.default([]),
  /** For strangers: hides which subgraph an error comes from, and the schema and the explorer where nothing else is set; a query by GET must not come from a page that could be anybody's. */
  production: flag.default(false),
  /** Web origins that may call the graph from a browser, `*` for all of them. The explorer's own is always allowed. */
  corsOrigins: origins.default([]),
  /** Addresses and networks of proxies in front of the router: what they say in `X-Forwarded-For` is believed. */
  trustedProxies: networks.default([]),
})

export type RouterSettings = z.infer<typeof routerSettings>

/** Settings as a caller writes them: what is left out has its default. */
export type RouterSettingsInput = Partial<RouterSettings>

/** Settings with what follows from others filled in. */
export type EffectiveSettings = RouterSettings & { readonly explorer: ByRole; readonly introspection: ByRole }

/** @throws a zod error for settings that cannot be used. */
export function effectiveSettings(input: RouterSettingsInput): EffectiveSettings {
  const settings = routerSettings.parse(input)
  const { explorer = !settings.production, introspection = !settings.production } = settings
  return { ...settings, explorer, introspection }
}

const ENVIRONMENT = {
  host: 'ROUTER_HOST',
  port: 'ROUTER_PORT',
  bodyLimitBytes: 'ROUTER_BODY_LIMIT_BYTES',
  batchMaxOperations: 'ROUTER_BATCH_MAX_OPERATIONS',
  maxTokens: 'ROUTER_MAX_TOKENS',
  maxDepth: 'ROUTER_MAX_DEPTH',
  maxFields: 'ROUTER_MAX_FIELDS',
  maxRootFields: 'ROUTER_MAX_ROOT_FIELDS',
  maxAliases: 'ROUTER_MAX_ALIASES',
  maxDirectives: 'ROUTER_MAX_DIRECTIVES',
  maxDirectivesPerField: 'ROUTER_MAX_DIRECTIVES_PER_FIELD',
  maxFieldRepeats: 'ROUTER_MAX_FIELD_REPEATS',
  maxRows: 'ROUTER_MAX_ROWS',
  assumedListSize: 'ROUTER_ASSUMED_LIST_SIZE',
  maxCost: 'ROUTER_MAX_COST',
  maxSubgraphCost: 'ROUTER_MAX_SUBGRAPH_COST',
  reportCost: 'ROUTER_REPORT_COST',
  rateLimit: 'ROUTER_RATE_LIMIT',
  keyRequestsPerMinute: 'ROUTER_KEY_REQUESTS_PER_MINUTE',
  userRequestsPerMinute: 'ROUTER_USER_REQUESTS_PER_MINUTE',
  addressRequestsPerMinute: 'ROUTER_ADDRESS_REQUESTS_PER_MINUTE',
  costMaximum: 'ROUTER_COST_MAXIMUM',
  costRestoreRate: 'ROUTER_COST_RESTORE_RATE',
  requestsPerSecond: 'ROUTER_REQUESTS_PER_SECOND',
  rateTiers: 'ROUTER_RATE_TIERS',
  requestTimeoutMs: 'ROUTER_REQUEST_TIMEOUT_MS',
  keepAliveTimeoutMs: 'ROUTER_KEEP_ALIVE_TIMEOUT_MS',
  headersTimeoutMs: 'ROUTER_HEADERS_TIMEOUT_MS',
  receiveTimeoutMs: 'ROUTER_RECEIVE_TIMEOUT_MS',
  subgraphTimeoutMs: 'ROUTER_SUBGRAPH_TIMEOUT_MS',
  retries: 'ROUTER_RETRIES',
  retryDelayMs: 'ROUTER_RETRY_DELAY_MS',
  retryBudget: 'ROUTER_RETRY_BUDGET',
  breakerFailures: 'ROUTER_BREAKER_FAILURES',
  breakerOpenMs: 'ROUTER_BREAKER_OPEN_MS',
  breakerSuccesses: 'ROUTER_BREAKER_SUCCESSES',
  breakerTimeoutMs: 'ROUTER_BREAKER_TIMEOUT_MS',
  streamSilenceMs: 'ROUTER_STREAM_SILENCE_MS',
  maxQueuedEvents: 'ROUTER_MAX_QUEUED_EVENTS',
  maxQueuedBytes: 'ROUTER_MAX_QUEUED_BYTES',
  compression: 'ROUTER_COMPRESSION',
  compressUpdates: 'ROUTER_COMPRESS_UPDATES',
  compressionMinBytes: 'ROUTER_COMPRESSION_MIN_BYTES',
  corsCredentials: 'ROUTER_CORS_CREDENTIALS',
  corsMaxAgeSeconds: 'ROUTER_CORS_MAX_AGE_SECONDS',
  maxConnections: 'ROUTER_MAX_CONNECTIONS',
  maxConnectionsPerAddress: 'ROUTER_MAX_CONNECTIONS_PER_ADDRESS',
  maxSubscriptionsPerSocket: 'ROUTER_MAX_SUBSCRIPTIONS_PER_SOCKET',
  connectionInitTimeoutMs: 'ROUTER_CONNECTION_INIT_TIMEOUT_MS',
  heartbeatMs: 'ROUTER_HEARTBEAT_MS',
  planCacheMiB: 'ROUTER_PLAN_CACHE_MIB',
  warmUpHottest: 'ROUTER_WARM_UP_HOTTEST',
  persistedQueries: 'ROUTER_PERSISTED_QUERIES',
  persistedQueriesMiB: 'ROUTER_PERSISTED_QUERIES_MIB',
  persistedQueriesTtlMs: 'ROUTER_PERSISTED_QUERIES_TTL_MS',
  persistedDocumentsMode: 'ROUTER_PERSISTED_DOCUMENTS_MODE',
  persistedDocumentsExemptRoles: 'ROUTER_PERSISTED_DOCUMENTS_EXEMPT_ROLES',
  responseCache: 'ROUTER_RESPONSE_CACHE',
  responseCacheMaxKiB: 'ROUTER_RESPONSE_CACHE_MAX_KIB',
  shareQueries: 'ROUTER_SHARE_QUERIES',
  shareSubscriptions: 'ROUTER_SHARE_SUBSCRIPTIONS',
  drainSpreadMs: 'ROUTER_DRAIN_SPREAD_MS',
  drainTimeoutMs: 'ROUTER_DRAIN_TIMEOUT_MS',
  explorer: 'ROUTER_EXPLORER',
  explorerUrl: 'ROUTER_EXPLORER_URL',
  introspection: 'ROUTER_INTROSPECTION',
  unauthorized: 'ROUTER_UNAUTHORIZED',
  overrideLabels: 'ROUTER_OVERRIDE_LABELS',
  production: 'ROUTER_PRODUCTION',
  corsOrigins: 'ROUTER_CORS_ORIGINS',
  trustedProxies: 'ROUTER_TRUSTED_PROXIES',
} as const satisfies Record<keyof RouterSettings, string>

/**
 * Reads the settings from environment variables.
 *
 * @throws {ConfigError} naming every variable that cannot be used.
 */
export function routerSettingsFromEnv(env: Readonly<Record<string, string | undefined>>): RouterSettings {
  const byVariable = z.object(Object.fromEntries(settingNames().map((name) => [ENVIRONMENT[name], routerSettings.shape[name]])))
  const values = parseConfig(byVariable, env)
  return routerSettings.parse(Object.fromEntries(settingNames().map((name) => [name, values[ENVIRONMENT[name]]])))
}

function settingNames(): (keyof RouterSettings)[] {
  return Object.keys(ENVIRONMENT) as (keyof RouterSettings)[]
}

/** `//host` and `/\host` are other origins to a browser. */
function isPathOrUrl(text: string): boolean {
  return /^\/(?![/\\])[!-~]+$/.test(text) || z.url({ protocol: /^https?$/ }).safeParse(text).success
}

function toEntries(text: string): Record<string, unknown> {
  return Object.fromEntries(text.split(',').filter((entry) => entry.trim() !== '').map((entry) => {
    const [name = '', value = ''] = entry.split('=')
    return [name.trim(), value.trim()]
  }))
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
