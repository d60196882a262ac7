import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { Breaker, type BreakerState } from '../src/calls/breaker.ts'
import { effectiveSettings, routerSettingsFromEnv } from '../src/config.ts'
import { MemoryBuckets } from '../src/cost/buckets.ts'
import { PRODUCT_SETTINGS } from '../src/product-settings.ts'

const settings = effectiveSettings({})

describe('a router of which nothing is set', () => {
  it('has the limits that are promised', () => {
    expect(settings).toMatchObject({
      breakerFailures: 5, breakerOpenMs: 30_000, breakerSuccesses: 2, breakerTimeoutMs: 60_000,
      keyRequestsPerMinute: 1_000, userRequestsPerMinute: 3_000, addressRequestsPerMinute: 6_000, requestsPerSecond: 5_000,
      maxDepth: 20, maxAliases: 100, maxRootFields: 50, maxDirectives: 100, maxDirectivesPerField: 4, maxFields: 2_000, maxTokens: 5_000, maxRows: 50_000,
      bodyLimitBytes: 1024 * 1024, batchMaxOperations: 0,
      requestTimeoutMs: 60_000, subgraphTimeoutMs: 30_000, headersTimeoutMs: 15_000, receiveTimeoutMs: 60_000, keepAliveTimeoutMs: 75_000,
      maxConnections: 20_000, maxConnectionsPerAddress: 5_000, maxSubscriptionsPerSocket: 1_000, connectionInitTimeoutMs: 3_000, heartbeatMs: 12_000,
      maxQueuedEvents: 1_000, maxQueuedBytes: 8 * 1024 * 1024, streamSilenceMs: 40_000, retries: 5, retryBudget: 0.2,
    })
  })

  it('has budgets and a largest cost as this product runs it', () => {
    expect(routerSettingsFromEnv(PRODUCT_SETTINGS)).toMatchObject({ rateLimit: true, maxCost: 50_000, costMaximum: 50_000, costRestoreRate: 2_000 })
  })
})

describe('by default', () => {
  afterEach(() => { jest.restoreAllMocks() })

  it('a breaker opens after 5 failures, tries after 30 s, and closes after 2 answers within 60 s', () => {
    let nowMs = 0
    jest.spyOn(performance, 'now').mockImplementation(() => nowMs)
    const states: BreakerState[] = []
    const breaker = new Breaker(settings, (state) => { states.push(state) })
    const ends = (how: 'failed' | number) => {
      const turn = breaker.begin()
      if (how === 'failed') breaker.failed(turn)
      else breaker.succeeded(turn, how)
    }

    for (let failures = 0; failures < 4; failures++) ends('failed')
    expect(states).toEqual([])
    // What takes longer than 60 s has failed, though it was answered.
    ends(60_001)
    expect([states, breaker.retryAfterMs]).toEqual([['open'], 30_000])

    nowMs = 29_999
    expect(breaker.admits()).toBe(false)
    nowMs = 30_000
    expect(breaker.admits()).toBe(true)
    ends(60_000)
    expect(states).toEqual(['open', 'half-open'])
    ends(1)
    expect(states).toEqual(['open', 'half-open', 'closed'])
  })

  it('an API key has 1 000 requests at once and 1 000 a minute, and all clients have 5 000 a second', async () => {
    let nowMs = 0
    const { keyRequestsPerMinute, requestsPerSecond, costMaximum, costRestoreRate } = settings
    const budgets = { requests: { maximum: keyRequestsPerMinute, perSecond: keyRequestsPerMinute / 60 }, cost: { maximum: costMaximum, perSecond: costRestoreRate } }
    const buckets = new MemoryBuckets({ maximum: requestsPerSecond, perSecond: requestsPerSecond }, () => nowMs)
    const admitted = async (clients: readonly string[], times: number) => {
      const taken = await Promise.all(clients.flatMap((client) => Array.from({ length: times }, () => buckets.take(client, 1, budgets))))
      return { admitted: taken.filter(({ limitedBy }) => limitedBy === undefined).length, limitedBy: taken.at(-1)?.limitedBy }
    }

    expect(await admitted(['one'], 1_100)).toEqual({ admitted: 1_000, limitedBy: 'requests' })
    nowMs += 60_000
    expect(await admitted(['one'], 1_100)).toEqual({ admitted: 1_000, limitedBy: 'requests' })
    nowMs += 60_000
    expect(await admitted(['1', '2', '3', '4', '5', '6'], 1_000)).toEqual({ admitted: 5_000, limitedBy: 'all' })
    nowMs += 1_000
    expect(await admitted(['7', '8', '9', '10', '11', '12'], 1_000)).toEqual({ admitted: 5_000, limitedBy: 'all' })
  })
})
