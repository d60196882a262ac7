import { median } from '../bench/statistics.ts'

const EVERY_MS = 500
/** Plans, connections and the heap itself grow until then. */
const WARM_UP_SHARE = 0.3
const MIB = 1024 * 1024
/** Less than this is noise of the collector and of the allocator. */
const ALLOWED_BYTES = 16 * MIB
const ALLOWED_SHARE = 0.1
/** What is shorter says nothing of memory. */
const LEAST_SAMPLES = 240

export interface Sample { readonly atMs: number; readonly rss: number; readonly heap: number }

export interface Growth {
  /** Bytes earlier, and in the end. */
  readonly from: number
  readonly to: number
  readonly perMinute: number
  readonly isFlat: boolean
}

/** Looks at the memory of a process, by the figures that it serves. */
export class MemoryWatch implements Disposable {
  readonly samples: Sample[] = []
  readonly #url: string
  readonly #clock: NodeJS.Timeout
  #looking = false

  constructor(metricsUrl: string) {
    this.#url = metricsUrl
    this.#clock = setInterval(() => { void this.#look() }, EVERY_MS)
  }

  get latest(): Sample | undefined {
    return this.samples.at(-1)
  }

  [Symbol.dispose](): void {
    clearInterval(this.#clock)
  }

  async #look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    try {
      const text = await (await fetch(this.#url, { signal: AbortSignal.timeout(5_000) })).text()
      const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
      this.samples.push({ atMs: performance.now(), rss: figure('process_resident_memory_bytes'), heap: figure('nodejs_heap_size_used_bytes') })
    } catch {
      // A busy process is asked again.
    } finally {
      this.#looking = false
    }
  }
}

/**
 * How memory has grown. Of the heap the lowest of the first and the last quarter after the warm-up, which is what the collector could not take. The resident set is given back
 * and taken again as the collector likes: its last quarter's median is held against the highest level of the first half. Undefined where there are too few samples to say anything.
 */
export function growthOf(samples: readonly Sample[], of: 'rss' | 'heap'): Growth | undefined {
  if (samples.length < LEAST_SAMPLES) return undefined
  const warm = samples.slice(Math.floor(samples.length * WARM_UP_SHARE))
  const quarter = Math.ceil(warm.length / 4)
  const [first, last] = [warm.slice(0, quarter), warm.slice(-quarter)]
  const lowest = (part: readonly Sample[]) => Math.min(...part.map(({ heap }) => heap))
  const resident = (part: readonly Sample[]) => median(part.map(({ rss }) => rss))
  const half = samples.slice(0, Math.floor(samples.length / 2))
  const fifth = Math.ceil(half.length / 5)
  const [from, to] = of === 'heap'
    ? [lowest(first), lowest(last)]
    : [Math.max(...[0, 1, 2, 3, 4].map((part) => resident(half.slice(part * fifth, (part + 1) * fifth)))), resident(last)]
  const [begins, ends] = of === 'heap' ? [first, last] : [half.slice(-fifth), last]
  const minutes = ((ends[0] as Sample).atMs - (begins[0] as Sample).atMs) / 60_000
  return { from, to, perMinute: (to - from) / minutes, isFlat: to - from <= Math.max(ALLOWED_BYTES, from * ALLOWED_SHARE) }
}

export function describeGrowth(growth: Growth | undefined): string {
  if (!growth) return 'too short a time to say whether it is flat'
  return `${mib(growth.from)} → ${mib(growth.to)} MiB, ${(growth.perMinute / MIB).toFixed(2)} MiB a minute: ${growth.isFlat ? 'flat' : 'NOT FLAT'}`
}

export function mib(bytes: number): string {
  return (bytes / MIB).toFixed(0)
}
