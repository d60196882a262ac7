const BIN_MS = 100

export interface Crowd {
  /** How many in all. */
  readonly total: number
  /** The most within 100 ms. */
  readonly peak: number
  /** From the first to the last, in milliseconds. */
  readonly overMs: number
}

/** Counts, from `begin` on, who comes back when. */
export class Storm {
  #attempts: number[] = []
  #opened: number[] = []

  begin(): void {
    this.#attempts = []
    this.#opened = []
  }

  attempted(): void {
    this.#attempts.push(performance.now())
  }

  opened(): void {
    this.#opened.push(performance.now())
  }

  get attempts(): Crowd {
    return crowdOf(this.#attempts)
  }

  get openings(): Crowd {
    return crowdOf(this.#opened)
  }
}

/** Of moments in milliseconds, in their order. */
export function crowdOf(moments: readonly number[]): Crowd {
  let first = 0
  let peak = 0
  for (const [index, moment] of moments.entries()) {
    while ((moments[first] as number) <= moment - BIN_MS) first++
    peak = Math.max(peak, index - first + 1)
  }
  return { total: moments.length, peak, overMs: moments.length === 0 ? 0 : (moments.at(-1) as number) - (moments[0] as number) }
}

export function describeCrowd({ total, peak, overMs }: Crowd): string {
  return `${total} over ${(overMs / 1000).toFixed(1)} s, at most ${peak} within 100 ms`
}
