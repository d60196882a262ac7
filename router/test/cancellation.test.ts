import { describe, expect, it } from '@jest/globals'
import { anyOf, CancellationSource } from '../src/cancellation.ts'

describe('a cancellation', () => {
  it('tells all who listen, once, and nobody who has left', () => {
    const source = new CancellationSource()
    const told: string[] = []
    const leaving = () => told.push('leaving')
    source.addEventListener('abort', () => told.push('first'))
    source.addEventListener('abort', leaving)
    source.addEventListener('abort', () => told.push('second'))

    source.removeEventListener('abort', leaving)
    source.abort()
    source.abort()

    expect(told).toEqual(['first', 'second'])
    expect(source.aborted).toBe(true)
  })

  it('lets a listener leave, or cancel again, while all are told', () => {
    const source = new CancellationSource()
    const told: string[] = []
    const second = () => told.push('second')
    source.addEventListener('abort', () => {
      source.removeEventListener('abort', second)
      source.abort()
    })
    source.addEventListener('abort', second)

    source.abort()

    expect(told).toEqual(['second'])
  })

  it('of several is any of them, also one that was before', () => {
    const before = new CancellationSource()
    before.abort()
    const one = new CancellationSource()
    const platform = new AbortController()
    const either = anyOf(one, platform.signal)

    expect(anyOf(one, before).aborted).toBe(true)
    expect(either.aborted).toBe(false)
    platform.abort()
    expect(either.aborted).toBe(true)
  })
})
