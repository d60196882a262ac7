import type { RedisConnection } from '#kit/redis.ts'
import { BoundedCache } from '../bounded-cache.ts'

/** How much a client may take at once, and what comes back each second. */
export interface Budget {
  readonly maximum: number
  readonly perSecond: number
}

export interface Budgets {
  /** Of one client. */
  readonly requests: Budget
  readonly cost: Budget
}

/** What was taken: everything, or nothing because of the first of these that had too little. */
export interface Taken {
  readonly limitedBy: 'all' | 'requests' | 'cost' | undefined
  /** How long it takes until there is enough. */
  readonly waitMs: number
  /** What the client may still spend. */
  readonly cost: number
}

/** Token buckets: what each client may ask and spend, and what all of them may ask together. */
export interface Buckets {
  /** Takes one request and its cost: both, or neither. */
  take(client: string, cost: number, budgets: Budgets): Promise<Taken>
  /** Gives back what an operation did not cost after all. */
  giveBack(client: string, cost: number, budgets: Budgets): void
  /** What is certain without asking anybody: that the client has no request left, and for how long. 0 when it may have. */
  knownWaitMs(client: string, budgets: Budgets): number
}

interface Bucket {
  requests: number
  cost: number
  atMs: number
}

const MAX_CLIENTS = 50_000

/** For one process. The 50 000 clients that asked last are remembered, at least. */
export class MemoryBuckets implements Buckets {
  readonly #all: Budget
  readonly #now: () => number
  readonly #clients = new BoundedCache<string, Bucket>(MAX_CLIENTS)
  #left: number
  #leftAtMs: number

  constructor(all: Budget, now: () => number = () => performance.now()) {
    this.#all = all
    this.#now = now
    this.#left = all.maximum
    this.#leftAtMs = now()
  }

  async take(client: string, cost: number, budgets: Budgets): Promise<Taken> {
    const now = this.#now()
    this.#left = filled(this.#left, this.#all, now - this.#leftAtMs)
    this.#leftAtMs = now
    const bucket = this.#bucketOf(client, budgets, now)
    const lacking = lackingOf(this.#left, this.#all, bucket, cost, budgets)
    if (!lacking) {
      this.#left -= 1
      bucket.requests -= 1
      bucket.cost -= cost
    }
    return { limitedBy: lacking?.limitedBy, waitMs: lacking?.waitMs ?? 0, cost: bucket.cost }
  }

  giveBack(client: string, cost: number, budgets: Budgets): void {
    const bucket = this.#clients.get(client)
    if (bucket) bucket.cost = Math.min(bucket.cost + cost, budgets.cost.maximum)
  }

  knownWaitMs(client: string, { requests }: Budgets): number {
    const bucket = this.#clients.get(client)
    return bucket ? waitFor(1, filled(bucket.requests, requests, this.#now() - bucket.atMs), requests) : 0
  }

  /** What somebody else knows better. */
  learn(client: string, requests: number, cost: number): void {
    this.#clients.set(client, { requests, cost, atMs: this.#now() })
  }

  #bucketOf(client: string, budgets: Budgets, now: number): Bucket {
    const bucket = this.#clients.getOrMake(client, () => ({ requests: budgets.requests.maximum, cost: budgets.cost.maximum, atMs: now }))
    bucket.requests = filled(bucket.requests, budgets.requests, now - bucket.atMs)
    bucket.cost = filled(bucket.cost, budgets.cost, now - bucket.atMs)
    bucket.atMs = now
    return bucket
  }
}

function filled(left: number, { maximum, perSecond }: Budget, elapsedMs: number): number {
  return Math.min(maximum, left + elapsedMs * perSecond / 1000)
}

function waitFor(wanted: number, left: number, { perSecond }: Budget): number {
  return left >= wanted ? 0 : Math.ceil((wanted - left) * 1000 / perSecond)
}

function lackingOf(left: number, all: Budget, bucket: Bucket, cost: number, budgets: Budgets): Pick<Taken, 'limitedBy' | 'waitMs'> | undefined {
  if (left < 1) return { limitedBy: 'all', waitMs: waitFor(1, left, all) }
  if (bucket.requests < 1) return { limitedBy: 'requests', waitMs: waitFor(1, bucket.requests, budgets.requests) }
  if (bucket.cost < cost) return { limitedBy: 'cost', waitMs: waitFor(cost, bucket.cost, budgets.cost) }
  return undefined
}

/**
 * KEYS: the client's bucket, everybody's. ARGV: cost, then maximum and refill per second of requests, of cost, and of all. Time is Redis' own, so that routers
 * need not agree on it. Answers what limits (0 nothing, 1 all, 2 requests, 3 cost), the wait in ms, and what is left of both.
 */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local function number(index) return tonumber(ARGV[index]) end
local function left(value, at, maximum, perSecond)
  if not value or not at then return maximum end
  return math.min(maximum, tonumber(value) + math.max(0, now - tonumber(at)) * perSecond / 1000)
end
local function wait(wanted, has, perSecond) return math.ceil((wanted - has) * 1000 / perSecond) end

local cost = number(1)
local client = redis.call('HMGET', KEYS[1], 'r', 'c', 't')
local requests = left(client[1], client[3], number(2), number(3))
local budget = left(client[2], client[3], number(4), number(5))
local everybody = redis.call('HMGET', KEYS[2], 'r', 't')
local all = left(everybody[1], everybody[2], number(6), number(7))

if all < 1 then return {1, wait(1, all, number(7)), tostring(requests), tostring(budget)} end
if requests < 1 then return {2, wait(1, requests, number(3)), tostring(requests), tostring(budget)} end
if budget < cost then return {3, wait(cost, budget, number(5)), tostring(requests), tostring(budget)} end

requests = requests - 1
budget = budget - cost
redis.call('HSET', KEYS[1], 'r', tostring(requests), 'c', tostring(budget), 't', string.format('%.3f', now))
redis.call('PEXPIRE', KEYS[1], 1000 + math.ceil(1000 * math.max(number(2) / number(3), number(4) / number(5))))
redis.call('HSET', KEYS[2], 'r', tostring(all - 1), 't', string.format('%.3f', now))
redis.call('PEXPIRE', KEYS[2], 1000 + math.ceil(1000 * number(6) / number(7)))
return {0, 0, tostring(requests), tostring(budget)}`

/** A bucket that has expired is full. More than the maximum is cut off when it is looked at next. */
const GIVE_BACK = `
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('HINCRBYFLOAT', KEYS[1], 'c', ARGV[1]) end
return 0`

const LIMITS = [undefined, 'all', 'requests', 'cost'] as const

type Command = readonly [name: 'takeFromBudget' | 'giveBackToBudget', ...args: (string | number)[]]

interface Waiting {
  readonly command: Command
  readonly settle: (error: unknown, answer: unknown) => void
}

/** What `defineCommand` adds to ioredis' pipelines. */
type Scripts = Record<Command[0], (...args: readonly (string | number)[]) => unknown>

/**
 * Shared by all routers on one Redis: one script for each request, those of the same moment in one round trip. While Redis does not answer each router counts
 * for itself, and goes on from what Redis last told it; so clients may take at most as many times more as there are routers.
 */
export class RedisBuckets implements Buckets {
  readonly #redis: RedisConnection
  readonly #own: MemoryBuckets
  readonly #all: Budget
  readonly #onFallback: () => void
  #waiting: Waiting[] = []

  constructor({ redis, all, onFallback }: { redis: RedisConnection; all: Budget; onFallback: () => void }) {
    this.#redis = redis
    this.#own = new MemoryBuckets(all)
    this.#all = all
    this.#onFallback = onFallback
    redis.client.defineCommand('takeFromBudget', { numberOfKeys: 2, lua: TAKE })
    redis.client.defineCommand('giveBackToBudget', { numberOfKeys: 1, lua: GIVE_BACK })
  }

  async take(client: string, cost: number, budgets: Budgets): Promise<Taken> {
    const { requests, cost: spending } = budgets
    let answer: unknown
    try {
      answer = await this.#send(['takeFromBudget', keyOf(client), ALL_KEY, cost, requests.maximum, requests.perSecond, spending.maximum, spending.perSecond, this.#all.maximum, this.#all.perSecond])
    } catch {
      this.#onFallback()
      return this.#own.take(client, cost, budgets)
    }
    const [limit, waitMs, requestsLeft, costLeft] = answer as [number, number, string, string]
    this.#own.learn(client, Number(requestsLeft), Number(costLeft))
    return { limitedBy: LIMITS[limit], waitMs, cost: Number(costLeft) }
  }

  giveBack(client: string, cost: number, budgets: Budgets): void {
    this.#own.giveBack(client, cost, budgets)
    // What cannot be given back comes back by itself.
    this.#send(['giveBackToBudget', keyOf(client), cost]).catch(() => {})
  }

  knownWaitMs(client: string, budgets: Budgets): number {
    return this.#own.knownWaitMs(client, budgets)
  }

  #send(command: Command): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    this.#waiting.push({ command, settle: (error, answer) => error ? reject(error as Error) : resolve(answer) })
    if (this.#waiting.length === 1) setImmediate(() => { void this.#flush() })
    return promise
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    try {
      const answers = await this.#redis.run((client) => {
        const pipeline = client.pipeline()
        for (const { command: [name, ...args] } of waiting) (pipeline as unknown as Scripts)[name](...args)
        return pipeline.exec()
      })
      for (const [index, { settle }] of waiting.entries()) settle(...answers?.[index] ?? [new Error('The transaction was given up.'), undefined])
    } catch (error) {
      for (const { settle } of waiting) settle(error, undefined)
    }
  }
}

const ALL_KEY = 'budget:all'

function keyOf(client: string): string {
  return `budget:of:${client}`
}
