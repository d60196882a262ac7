import { describe, expect, it } from '@jest/globals'
import type { ExecutionResult } from 'graphql'
import { FederatedIterator, type EventSink } from '../src/subscriptions/federated-iterator.ts'

describe('iterating over updates', () => {
  it('gives payloads in the order of their events, whether they were asked for before or after', async () => {
    const { iterator, sink } = open()

    const early = iterator.next()
    sink.next('1')
    sink.next('2')

    expect(await early).toEqual(payload('1'))
    expect(await iterator.next()).toEqual(payload('2'))
  })

  it('is done at once when it is left while a call waits', async () => {
    const { iterator, released } = open()
    const waiting = iterator.next()

    const left = iterator.return()

    expect(released).toEqual({ upstream: 1, closed: 1 })
    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(await left).toEqual({ done: true, value: undefined })
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  it('is done at once when it is left while a payload is being made, and aborts that', async () => {
    let signal: AbortSignal | undefined
    const { iterator, sink } = open({ resolve: (_, given) => { signal = given; return new Promise(() => {}) } })
    const waiting = iterator.next()
    sink.next('1')

    await iterator.return()

    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(signal?.aborted).toBe(true)
  })

  it('ends after what is queued, with a last payload', async () => {
    const { iterator, sink, released } = open()
    sink.next('1')
    sink.end({ data: { last: true } })
    sink.next('too late')

    const values = []
    for await (const value of iterator) values.push(value)

    expect(values).toEqual([{ data: { event: '1' } }, { data: { last: true } }])
    expect(released.closed).toBe(1)
  })

  it('releases the upstream as soon as too many updates wait', async () => {
    const { iterator, sink, released } = open()
    for (const event of ['1', '2', '3']) sink.next(event)
    expect(released.upstream).toBeGreaterThan(0)

    const values = []
    for await (const value of iterator) values.push(value)

    expect(values).toEqual([{ data: { event: '1' } }, { data: { event: '2' } }, { data: { overflow: true } }])
    expect(released.closed).toBe(1)
  })

  it('closes once, however often it is left', async () => {
    const { iterator, released } = open()

    await Promise.all([iterator.return(), iterator.return(), iterator[Symbol.asyncDispose]()])
    await expect(iterator.throw(new Error('enough'))).rejects.toThrow('enough')

    expect(released.closed).toBe(1)
  })
})

function open({ resolve }: { resolve?: (event: string, signal: AbortSignal) => Promise<ExecutionResult> } = {}) {
  const released = { upstream: 0, closed: 0 }
  let sink: EventSink<string> | undefined
  const iterator = new FederatedIterator<string>({
    maxQueuedEvents: 2,
    maxQueuedBytes: 10,
    bytesOf: (event) => event.length,
    open(given) {
      sink = given
      return () => { released.upstream += 1 }
    },
    resolve: resolve ?? (async (event) => ({ data: { event } })),
    overflow: () => ({ data: { overflow: true } }),
    onClose: () => { released.closed += 1 },
  })
  if (!sink) throw new Error('not opened')
  return { iterator, sink, released }
}

function payload(event: string) {
  return { done: false, value: { data: { event } } }
}
