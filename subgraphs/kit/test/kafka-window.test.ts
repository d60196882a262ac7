import { describe, expect, it } from '@jest/globals'
import { PartitionWindow } from '#kit/events/kafka/window.ts'

function windowOf(...offsets: bigint[]): PartitionWindow {
  const window = new PartitionWindow()
  for (const offset of offsets) window.take(offset, 'then')
  return window
}

describe('what may be committed of a partition', () => {
  it('is nothing before anything was fetched', () => {
    expect(new PartitionWindow().committable).toBeUndefined()
  })

  it('ends before the first message that is not finished', () => {
    const window = windowOf(10n, 11n, 12n)

    window.finish(10n)
    window.finish(12n)

    expect(window.committable).toBe(11n)
  })

  it('is everything fetched when all is finished', () => {
    const window = windowOf(10n, 11n, 15n)

    for (const offset of [15n, 10n, 11n]) window.finish(offset)

    expect(window.committable).toBe(16n)
    expect(window.size).toBe(0)
  })

  it('goes back with a reading that goes back', () => {
    const window = windowOf(10n, 11n, 12n)
    for (const offset of [10n, 11n, 12n]) window.finish(offset)

    expect(window.take(5n, 'then')).toBe(true)
    expect(window.committable).toBe(5n)
    window.finish(5n)
    expect(window.committable).toBe(6n)
  })
})

describe('a message that is read again', () => {
  it('is not taken twice while it is in hand', () => {
    const window = windowOf(10n, 11n)

    expect(window.take(10n, 'then')).toBe(false)
    window.finish(10n)
    expect(window.take(10n, 'then')).toBe(true)
  })

  it('is another one when its topic was made anew', () => {
    expect(windowOf(10n).take(10n, 'later')).toBe(true)
  })
})
