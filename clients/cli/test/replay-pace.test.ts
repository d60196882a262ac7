import { describe, expect, it } from '@jest/globals'
import { paced, type Pace } from '../replay/pace.ts'
import { seededRandom } from '../replay/random.ts'
import { Latencies, Tally } from '../replay/tally.ts'

async function* stream<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

function paceOf(changed: Partial<Pace> = {}): Pace {
  return { concurrency: 4, random: seededRandom(1), signal: new AbortController().signal, ...changed }
}

/** Lets every other callback that can run do so. */
const turn = () => new Promise<void>((resolve) => { setImmediate(resolve) })

describe('working through a stream', () => {
  it('keeps the order of each queue, and runs no more at a time than it may', async () => {
    const items = Array.from({ length: 200 }, (_, index) => ({ queue: `q${index % 7}`, index }))
    const done: { queue: string; index: number }[] = []
    const running = new Set<string>()
    let most = 0

    await paced(stream(items), ({ queue }) => queue, paceOf(), async (item) => {
      expect(running.has(item.queue)).toBe(false)
      running.add(item.queue)
      most = Math.max(most, running.size)
      for (let turns = item.index % 3; turns >= 0; turns -= 1) await turn()
      running.delete(item.queue)
      done.push(item)
    })

    expect(most).toBe(4)
    expect(done).toHaveLength(200)
    for (const [, ofQueue] of Map.groupBy(done, ({ queue }) => queue)) expect(ofQueue.map(({ index }) => index)).toEqual(ofQueue.map(({ index }) => index).toSorted((a, b) => a - b))
  })

  it('is not held up by one long queue at the front', async () => {
    const items = [...Array.from({ length: 300 }, () => 'long'), 'short']
    const begun: string[] = []
    const short = Promise.withResolvers<void>()

    await paced(stream(items), (item) => item, paceOf({ concurrency: 2 }), async (item) => {
      begun.push(item)
      if (item === 'short') short.resolve()
      else if (begun.length === 1) await short.promise
    })

    expect(begun.slice(0, 2)).toEqual(['long', 'short'])
  })

  it('begins nothing more once it is interrupted, and lets what is under way end', async () => {
    const interruption = new AbortController()
    const done: number[] = []

    await paced(stream(Array.from({ length: 1_000 }, (_, index) => index)), String, paceOf({ signal: interruption.signal }), async (item) => {
      if (item === 10) interruption.abort()
      await turn()
      done.push(item)
    })

    expect(done).toContain(10)
    expect(done.length).toBeLessThan(20)
  })

  it('throws the first failure after what is under way has ended', async () => {
    const done: number[] = []

    const outcome = paced(stream([1, 2, 3, 4, 5, 6, 7, 8]), String, paceOf({ concurrency: 2 }), async (item) => {
      await turn()
      if (item === 1) throw new Error('gone')
      await turn()
      done.push(item)
    })

    await expect(outcome).rejects.toThrow('gone')
    expect(done).toEqual([2])
  })

  it('counts a late beginning from when it was due', async () => {
    const late: number[] = []
    const first = Promise.withResolvers<void>()
    let arrived = 0

    await paced(stream([1, 2, 3]), String, paceOf({ concurrency: 1, perSecond: 1_000 }), async (item, dueAt) => {
      if (item === 1) {
        setTimeout(first.resolve, 100)
        await first.promise
      } else late.push(performance.now() - dueAt)
      arrived += 1
    })

    expect(arrived).toBe(3)
    expect(Math.min(...late)).toBeGreaterThan(50)
  })
})

describe('counting', () => {
  it('reads quantiles by nearest rank', () => {
    const latencies = new Latencies()
    for (let ms = 100; ms >= 1; ms -= 1) latencies.add(ms)

    expect(latencies.summary()).toEqual({ count: 100, p50: 50, p95: 95, p99: 99, max: 100 })
    expect(new Latencies().summary()).toBeNull()
  })

  it('lists the most frequent code first', () => {
    const tally = new Tally()
    for (const code of ['A', 'B', 'B', 'C']) tally.add(code)

    expect(Object.entries(tally.toObject())).toEqual([['B', 2], ['A', 1], ['C', 1]])
  })

  it('draws the same numbers for the same seed', () => {
    const [one, two, other] = [seededRandom(7), seededRandom(7), seededRandom(8)]
    const drawn = Array.from({ length: 1_000 }, () => one())

    expect(drawn).toEqual(Array.from({ length: 1_000 }, () => two()))
    expect(drawn).not.toEqual(Array.from({ length: 1_000 }, () => other()))
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true)
    expect(drawn.reduce((sum, number) => sum + number, 0) / 1_000).toBeCloseTo(0.5, 1)
  })
})
