import { Histogram, type Registry } from 'prom-client'

/** From a cache hit to a timeout, in seconds; the objectives (200 ms, 500 ms) are bounds. */
const REQUEST_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 2, 5, 10, 30]

/** One series of a {@link Durations}: a closed set of labels, counted without a look-up. */
export interface DurationSeries {
  /** In seconds, unless the histogram has bounds of its own. */
  observe(value: number): void
}

interface Series {
  readonly labels: Readonly<Record<string, string>>
  readonly counts: Float64Array
  sum: number
}

/**
 * A histogram for hot paths. prom-client joins the labels of every observation to a key; here a series is asked for once, and an observation is a
 * search in a few numbers.
 */
export class Durations extends Histogram {
  readonly #name: string
  readonly #help: string
  readonly #bounds: readonly number[]
  readonly #series: Series[] = []

  constructor({ name, help, labelNames, registry, bounds = REQUEST_BUCKETS }: { name: string; help: string; labelNames: readonly string[]; registry: Registry; bounds?: readonly number[] }) {
    super({ name, help, labelNames: [...labelNames], buckets: [...bounds], registers: [registry] })
    this.#name = name
    this.#bounds = bounds
    this.#help = help
  }

  /** To be called once for each combination of labels, of which there must be few. */
  series(labels: Readonly<Record<string, string>>): DurationSeries {
    const series: Series = { labels, counts: new Float64Array(this.#bounds.length + 1), sum: 0 }
    this.#series.push(series)
    const { counts } = series
    const bounds = this.#bounds
    return {
      observe(value) {
        let bucket = 0
        while (bucket < bounds.length && value > (bounds[bucket] ?? 0)) bucket += 1
        counts[bucket] = (counts[bucket] ?? 0) + 1
        series.sum += value
      },
    }
  }

  override get(): ReturnType<Histogram['get']> {
    const values = this.#series.flatMap(({ labels, counts, sum }) => {
      let count = 0
      const buckets = [...counts].map((inBucket, index) => {
        count += inBucket
        return { labels: { ...labels, le: this.#bounds[index] ?? '+Inf' }, value: count, metricName: `${this.#name}_bucket` }
      })
      return [...buckets, { labels, value: sum, metricName: `${this.#name}_sum` }, { labels, value: count, metricName: `${this.#name}_count` }]
    })
    return Promise.resolve({ name: this.#name, help: this.#help, type: 'histogram', values, aggregator: 'sum' } as unknown as Awaited<ReturnType<Histogram['get']>>)
  }

  /** What prom-client asks for when it writes the text. */
  getForPromString(): ReturnType<Histogram['get']> {
    return this.get()
  }
}
