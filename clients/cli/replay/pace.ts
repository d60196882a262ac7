import { setTimeout as delay } from 'node:timers/promises'

export interface Pace {
  /** At most so many at a time. */
  readonly concurrency: number
  /** Begun a second on average, whether or not the earlier ones have ended; as fast as `concurrency` lets them when left out. */
  readonly perSecond?: number
  readonly random: () => number
  /** Once aborted nothing more begins; what is under way ends. */
  readonly signal: AbortSignal
}

/** Read ahead of what can begin: a queue that is in use does not hold up the others behind it. */
const READ_AHEAD = 500

/**
 * Works through a stream. Items of one queue run one after the other in their order, those of different queues side by side.
 * With a rate, arrivals are spaced at random as those of people who know nothing of each other are, and `dueAt` is when an item
 * should have begun: time spent waiting for a free place is the load's fault and belongs to its latency.
 *
 * @throws what `work` or the stream throws first, after what is under way has ended.
 */
export async function paced<Item>(items: AsyncIterable<Item>, queueOf: (item: Item) => string, pace: Pace, work: (item: Item, dueAt: number) => Promise<void>): Promise<void> {
  const { concurrency, perSecond, random, signal } = pace
  const queues = new Map<string, { readonly item: Item; readonly dueAt: number | null }[]>()
  const ready: string[] = []
  const failures: unknown[] = []
  let [running, waiting] = [0, 0]
  let changed = Promise.withResolvers<void>()

  const stopped = () => signal.aborted || failures.length > 0
  const announce = () => {
    changed.resolve()
    changed = Promise.withResolvers<void>()
  }
  const begin = () => {
    while (running < concurrency && ready.length > 0 && !stopped()) {
      const name = ready.shift() ?? ''
      const next = queues.get(name)?.shift()
      if (!next) continue
      running += 1
      waiting -= 1
      void run(name, next)
    }
  }
  const run = async (name: string, { item, dueAt }: { readonly item: Item; readonly dueAt: number | null }) => {
    try {
      await work(item, dueAt ?? performance.now())
    } catch (error) {
      failures.push(error)
    }
    running -= 1
    if ((queues.get(name)?.length ?? 0) > 0) ready.push(name)
    else queues.delete(name)
    begin()
    announce()
  }
  signal.addEventListener('abort', announce, { once: true })

  let dueAt = performance.now()
  for await (const item of items) {
    if (perSecond !== undefined) {
      dueAt += -Math.log(1 - random()) * 1000 / perSecond
      const earlyMs = dueAt - performance.now()
      if (earlyMs > 0) await delay(earlyMs, undefined, { signal }).catch(() => {})
    }
    while (waiting >= READ_AHEAD && !stopped()) await changed.promise
    if (stopped()) break
    const name = queueOf(item)
    const queue = queues.get(name)
    const entry = { item, dueAt: perSecond === undefined ? null : dueAt }
    waiting += 1
    // A queue that is in the map is in use, or waits for its turn.
    if (queue) queue.push(entry)
    else {
      queues.set(name, [entry])
      ready.push(name)
    }
    begin()
  }
  while (running > 0 || (waiting > 0 && !stopped())) await changed.promise
  signal.removeEventListener('abort', announce)
  if (failures.length > 0) throw failures[0]
}
