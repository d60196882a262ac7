import { describe, expect, it } from '@jest/globals'
import { growthOf, type Sample } from '../memory.ts'
import { UsageError } from '../../testing/seeded-options.ts'
import { parseOptions } from '../options.ts'
import { crowdOf } from '../storm.ts'
import type { Subscriber } from '../subscriber.ts'
import { lossesOf } from '../watching.ts'

const MIB = 1024 * 1024
const whole = { name: '1 over WebSocket', sensorId: 'sen_1', last: 7, missing: 0, repeated: 0, resyncs: 0, incomplete: 0 }
const log = new Map([['sen_1', 7]])

describe('what a subscriber has seen', () => {
  it('is right when it is the whole log of its sensor, once', () => {
    expect(lossesOf([whole as Subscriber, { ...whole, sensorId: 'sen_2', last: 0 } as Subscriber], log)).toEqual([])
  })

  it.each<[string, Partial<Subscriber>, string]>([
    ['an end too early', { last: 6 }, 'saw 6 of 7'],
    ['a gap', { missing: 2 }, '2 left out'],
    ['an update twice', { repeated: 1 }, '1 repeated'],
    ['the word to begin anew', { resyncs: 1 }, '1 told to begin anew'],
    ['a part that could not be had', { incomplete: 3 }, '3 not complete'],
  ])('is wrong with %s', (_, difference, why) => {
    expect(lossesOf([{ ...whole, ...difference } as Subscriber], log)).toEqual([`subscriber 1 over WebSocket: ${why}`])
  })
})

describe('who comes back', () => {
  it('is counted by the most within 100 ms, wherever these begin', () => {
    expect(crowdOf([0, 90, 95, 185, 189, 400])).toEqual({ total: 6, peak: 4, overMs: 400 })
    expect(crowdOf([])).toEqual({ total: 0, peak: 0, overMs: 0 })
  })
})

describe('memory', () => {
  /** Ten minutes, two samples a second; the heap goes up and down by 60 MiB as the collector comes. */
  const samples = (growthPerMinute: number): Sample[] => Array.from({ length: 1_200 }, (_, index) => {
    const grown = (growthPerMinute * MIB * index) / 120
    return { atMs: index * 500, rss: 300 * MIB + grown, heap: 100 * MIB + (index % 40) * 1.5 * MIB + grown }
  })

  it('is flat when what remains after each collection stays', () => {
    expect(growthOf(samples(0), 'heap')).toMatchObject({ from: 100 * MIB, to: 100 * MIB, isFlat: true })
    expect(growthOf(samples(0), 'rss')?.isFlat).toBe(true)
  })

  it('is flat when the system has taken back what it gives again later', () => {
    const shrunk = samples(0).map((sample, index) => index > 350 && index < 700 ? { ...sample, rss: 220 * MIB } : sample)

    expect(growthOf(shrunk, 'rss')?.isFlat).toBe(true)
  })

  it.each(['heap', 'rss'] as const)('is not when the %s grows by 10 MiB a minute', (of) => {
    const growth = growthOf(samples(10), of)

    expect(growth?.isFlat).toBe(false)
    expect((growth?.perMinute ?? 0) / MIB).toBeGreaterThan(5)
  })

  it('is not judged after a short time', () => {
    expect(growthOf(samples(10).slice(0, 100), 'rss')).toBeUndefined()
  })
})

describe('the options', () => {
  it('are the whole soak when nothing is said', () => {
    expect(parseOptions(['--seed', '7'])).toEqual({ idle: 2_000, busy: 200, rate: 500, seconds: 600, clients: 100, drops: 20, events: 5_000, seed: 7 })
  })

  it('that cannot be used are named, all of them', () => {
    expect(() => parseOptions(['--idle', 'many', '--rate', '0'])).toThrow(UsageError)
    expect(() => parseOptions(['--idle', 'many', '--rate', '0'])).toThrow(/--idle[^]*--rate[^]*npm run soak/)
    expect(() => parseOptions(['--forever'])).toThrow(UsageError)
  })
})
