/** Choices that a seed repeats. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  chance(probability: number): boolean
  /** @throws on an empty list. */
  pick<T>(items: readonly T[]): T
  shuffled<T>(items: readonly T[]): T[]
}

/**
 * Mulberry32: a counter that is mixed by two multiplications. 2^32 numbers before it repeats, which is plenty for a schedule;
 * nothing here is secret. `stream` gives parts of one run their own numbers, so that one part drawing more does not move another.
 */
export function randomOf(seed: number, stream = ''): Random {
  let state = (seed ^ hashOf(stream)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick(items) {
      if (items.length === 0) throw new Error('There is nothing to pick from.')
      return items[between(0, items.length - 1)] as (typeof items)[number]
    },
    shuffled(items) {
      const left = [...items]
      for (let last = left.length - 1; last > 0; last--) {
        const other = between(0, last)
        ;[left[last], left[other]] = [left[other] as (typeof left)[number], left[last] as (typeof left)[number]]
      }
      return left
    },
  }
}

/** A choice that hangs on a name alone, whenever and by whomever it is made: at least 0 and below 1. */
export function shareOf(seed: number, name: string): number {
  return randomOf(seed, name).next()
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
