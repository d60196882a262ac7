import { describe, expect, it } from '@jest/globals'
import { BoundedCache } from '../src/bounded-cache.ts'

describe('a bounded cache', () => {
  it('keeps the entries that were used last, and less than twice as many as it is told', () => {
    const made: number[] = []
    const cache = new BoundedCache<number, { readonly of: number }>(10)
    const use = (key: number) => cache.getOrMake(key, () => {
      made.push(key)
      return { of: key }
    })

    for (let key = 0; key < 100; key++) {
      use(key)
      use(0)
    }

    expect(made).toEqual(Array.from({ length: 100 }, (_, key) => key))
    const kept = Array.from({ length: 100 }, (_, key) => key).filter((key) => cache.get(key) !== undefined)
    expect(kept).toContain(0)
    expect(kept.slice(-9)).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99])
    expect(kept.length).toBeLessThan(20)
  })

  it('answers with what was set last', () => {
    const cache = new BoundedCache<string, number>(2)

    cache.set('a', 1)
    cache.set('b', 2)
    cache.set('a', 3)

    expect(cache.get('a')).toBe(3)
    expect(cache.get('nothing')).toBeUndefined()
  })
})
