import type { IncomingHttpHeaders } from 'node:http'
import type { GraphQLError } from 'graphql'
import type { RedisConnection } from '#kit/redis.ts'
import type { RouterSettings } from '../config.ts'
import { refusal } from '../errors.ts'
import type { ReadOperation, ReadyOperation } from '../operations.ts'
import type { RequestContext } from '../request-context.ts'
import { MemoryBuckets, RedisBuckets, type Budgets, type Buckets, type Taken } from './buckets.ts'
import type { DemandMetrics } from './demand-metrics.ts'
import { evaluate } from './expression.ts'
import type { OperationCost } from './operation-cost.ts'

/** `extensions` of an answer. */
export interface CostExtensions {
  readonly cost: {
    readonly requestedQueryCost: number
    /** Left out where nothing was executed, and where the answer comes in parts. */
    readonly actualQueryCost?: number
    readonly throttleStatus?: { readonly maximumAvailable: number; readonly currentlyAvailable: number; readonly restoreRate: number }
  }
}

/** An operation that may be planned and executed. */
export interface Admitted {
  readonly refused?: undefined
  /** Whether what its plan asks of a subgraph is too dear; then all is given back. */
  refusedPlan(ready: ReadyOperation): Refused | undefined
  /** Nothing of it is executed after all: gives back what was taken, but for the request. */
  letGo(): void
  /** Told, once, what the answer cost: what was not needed is given back. Answers what the client is told. */
  settle(actual: number): CostExtensions | undefined
  /** What the client is told before the answer is there. */
  readonly requested: CostExtensions | undefined
}

export interface Refused {
  readonly refused: GraphQLError
  readonly extensions: CostExtensions | undefined
}

/** Decides before an operation is planned whether its client may have it, by what it may cost. */
export interface DemandControl {
  /** A refusal that needs no look at the operation. */
  refusedAtOnce(context: RequestContext): GraphQLError | undefined
  /** Undefined where nobody limits it and nobody is told. */
  admit(read: ReadOperation, context: RequestContext): Promise<Admitted | Refused> | undefined
  /** A request that did not come to an operation counts as one. */
  count(context: RequestContext): void
  /** So does one whose credentials were refused: of its address, apart from those of people who show none. */
  countRefused(address: string): void
  /** Why nobody finds out whose credentials from this address are: too many were refused. */
  refusedAddress(address: string): GraphQLError | undefined
}

export function createDemandControl({ settings, redis, metrics }: {
  settings: RouterSettings
  redis: RedisConnection | undefined
  metrics: DemandMetrics
}): DemandControl {
  const { maxCost = Infinity, maxSubgraphCost, reportCost, rateLimit } = settings
  const all = { maximum: settings.requestsPerSecond, perSecond: settings.requestsPerSecond }
  const buckets: Buckets | undefined = rateLimit ? redis ? new RedisBuckets({ redis, all, onFallback: metrics.fellBack }) : new MemoryBuckets(all) : undefined
  const budgetsOf = budgets(settings)
  const ofAddress = addressBudgets(settings)
  const isLimited = buckets !== undefined || maxCost < Infinity || Object.keys(maxSubgraphCost).length > 0

  return {
    refusedAtOnce(context) {
      if (!buckets) return undefined
      const waitMs = buckets.knownWaitMs(clientOf(context), budgetsOf(context))
      return waitMs > 0 ? rateLimited('requests', waitMs) : undefined
    },
    admit(read, context) {
      const isTold = reports(context)
      return isLimited || isTold ? admit(read, context, isTold) : undefined
    },
    count(context) {
      void buckets?.take(clientOf(context), 0, budgetsOf(context))
    },
    countRefused(address) {
      void buckets?.take(refusedAt(address), 0, ofAddress)
    },
    refusedAddress(address) {
      const waitMs = buckets?.knownWaitMs(refusedAt(address), ofAddress) ?? 0
      return waitMs > 0 ? rateLimited('credentials', waitMs) : undefined
    },
  }

  async function admit({ written: { cost }, coerced }: ReadOperation, context: RequestContext, isTold: boolean): Promise<Admitted | Refused> {
    const requested = cost.requested(coerced)
    metrics.requested(requested)
    const own = budgetsOf(context)
    const client = buckets && clientOf(context)
    // What can never be paid is no matter of waiting.
    const maximum = buckets ? Math.min(maxCost, own.cost.maximum) : maxCost
    if (requested > maximum) {
      metrics.limited('operation_cost')
      const taken = await (client === undefined ? undefined : buckets?.take(client, 0, own))
      return { refused: tooExpensive(requested, maximum), extensions: extensionsOf(taken) }
    }
    const taken = await (client === undefined ? undefined : buckets?.take(client, requested, own))
    if (taken?.limitedBy !== undefined) return { refused: rateLimited(taken.limitedBy, taken.waitMs), extensions: extensionsOf(taken) }

    return {
      requested: extensionsOf(taken),
      refusedPlan({ compiled: { cost: { bySubgraph } } }) {
        const tooDear = subgraphTooExpensive(bySubgraph)
        if (!tooDear) return undefined
        metrics.limited('subgraph_cost')
        letGo()
        return { refused: tooDear, extensions: extensionsOf(withBack(requested)) }
      },
      letGo,
      settle(answered) {
        // Who writes one fragment in two deferred places is answered twice and asked for it once.
        const actual = Math.min(cost.base + answered, requested)
        metrics.actual(actual)
        if (client !== undefined && actual < requested) buckets?.giveBack(client, requested - actual, own)
        return extensionsOf(withBack(requested - actual), actual)
      },
    }

    function letGo(): void {
      if (client !== undefined) buckets?.giveBack(client, requested, own)
    }

    function withBack(given: number): Taken | undefined {
      return taken && { ...taken, cost: Math.min(taken.cost + given, own.cost.maximum) }
    }

    function subgraphTooExpensive(bySubgraph: OperationCost['bySubgraph']): GraphQLError | undefined {
      for (const [subgraph, expression] of bySubgraph) {
        const allowed = maxSubgraphCost[subgraph] ?? maxSubgraphCost['*'] ?? Infinity
        const asked = evaluate(expression, coerced)
        if (asked > allowed) return tooExpensive(asked, allowed, subgraph)
      }
      return undefined
    }

    function extensionsOf(bucket: Taken | undefined, actual?: number): CostExtensions | undefined {
      if (!isTold) return undefined
      return { cost: {
        requestedQueryCost: requested,
        ...actual !== undefined && { actualQueryCost: actual },
        ...bucket && { throttleStatus: { maximumAvailable: own.cost.maximum, currentlyAvailable: Math.max(0, Math.floor(bucket.cost)), restoreRate: own.cost.perSecond } },
      } }
    }
  }

  function rateLimited(limit: keyof typeof MESSAGES, waitMs: number): GraphQLError {
    metrics.limited(limit)
    const seconds = Math.max(1, Math.ceil(waitMs / 1000))
    const error = refusal(429, 'RATE_LIMITED', `${MESSAGES[limit]} Try again in ${seconds} s.`, { 'retry-after': String(seconds) })
    error.extensions['limit'] = limit
    error.extensions['retryAfterSeconds'] = seconds
    return error
  }

  function reports({ viewer, asksCost = false }: RequestContext): boolean {
    switch (reportCost) {
      case 'always': return true
      case 'never': return false
      case 'api-key': return viewer.kind === 'API_KEY' || asksCost
      case 'on-request': return asksCost
      default: return reportCost satisfies never
    }
  }
}

/** Whether a client asks to be told what its operation costs: `graphql-cost: report`. */
export function asksForCost(headers: IncomingHttpHeaders): boolean {
  return headers['graphql-cost'] === 'report'
}

const MESSAGES = {
  all: 'The graph has too many requests at the moment.',
  requests: 'You have sent too many requests.',
  cost: 'You have spent what your operations may cost.',
  credentials: 'Too many credentials from your address were refused.',
} as const

function tooExpensive(requested: number, maximum: number, subgraph?: string): GraphQLError {
  const code = subgraph === undefined ? 'COST_ESTIMATED_TOO_EXPENSIVE' : 'SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE'
  const error = refusal(400, code, `The operation may cost ${requested}${subgraph === undefined ? '' : ` in the subgraph ${subgraph}`}; ${maximum} are allowed. Ask for less, or for smaller pages.`)
  Object.assign(error.extensions, { cost: requested, maximum, ...subgraph !== undefined && { subgraph } })
  return error
}

/** The budgets of each asker, worked out once for each kind and tier. */
function budgets(settings: RouterSettings): (context: RequestContext) => Budgets {
  const { keyRequestsPerMinute, userRequestsPerMinute, costMaximum, costRestoreRate } = settings
  const byKind = {
    key: make(keyRequestsPerMinute, costMaximum, costRestoreRate),
    user: make(userRequestsPerMinute, costMaximum, costRestoreRate),
    address: addressBudgets(settings),
  }
  const tiers = Object.entries(settings.rateTiers).map(([scope, tier]) => ({
    scope,
    ofKey: make(tier.requestsPerMinute ?? keyRequestsPerMinute, tier.costMaximum ?? costMaximum, tier.costRestoreRate ?? costRestoreRate),
    ofUser: make(tier.requestsPerMinute ?? userRequestsPerMinute, tier.costMaximum ?? costMaximum, tier.costRestoreRate ?? costRestoreRate),
  }))

  return ({ viewer: { apiKeyId, userId, scopes } }) => {
    const isKey = apiKeyId !== null
    if (!isKey && userId === null) return byKind.address
    for (const { scope, ofKey, ofUser } of tiers) if (scopes.includes(scope)) return isKey ? ofKey : ofUser
    return isKey ? byKind.key : byKind.user
  }
}

function addressBudgets({ addressRequestsPerMinute, costMaximum, costRestoreRate }: RouterSettings): Budgets {
  return make(addressRequestsPerMinute, costMaximum, costRestoreRate)
}

function make(perMinute: number, maximum: number, perSecond: number): Budgets {
  return { requests: { maximum: perMinute, perSecond: perMinute / 60 }, cost: { maximum, perSecond } }
}

/** An API key, else a person, else whoever shares an address. */
function clientOf({ viewer: { apiKeyId, userId }, clientAddress = () => '' }: RequestContext): string {
  if (apiKeyId !== null) return `key:${apiKeyId}`
  if (userId !== null) return `user:${userId}`
  return `address:${networkOf(clientAddress())}`
}

function refusedAt(address: string): string {
  return `refused:${networkOf(address)}`
}

/** Of IPv6 the first 64 bits: everybody has as many addresses in them as he likes. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const all = tail === undefined ? groups : [...groups, ...Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0'), ...after]
  return all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
