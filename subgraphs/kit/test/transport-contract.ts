import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { describe as always, expect, it } from '@jest/globals'
import { PermanentError } from '#kit/errors.ts'
import type { DomainEvent } from '#kit/events/event.ts'
import type { DeadLetter, EventTransport } from '#kit/events/transport.ts'
import { newTraceparent } from '#kit/trace.ts'
import { waitFor } from '../testing/wait-for.ts'

/** What stands behind a transport: a database or a part of a Kafka cluster of its own. */
export interface TransportWorld extends AsyncDisposable {
  /** A transport as another start of the process would have it. */
  start(): Promise<EventTransport>
  readonly hasCoordinates: boolean
}

export const TOPIC = 'toy.v1'
export const readers = { topic: TOPIC, group: 'toy.readers' }
export const others = { topic: TOPIC, group: 'toy.others' }

export function eventOf(subject: string, sequence = 1): DomainEvent<{ n: number }> {
  const id = `evt_${randomUUID()}`
  return {
    id, type: 'toy.moved', specversion: '1.0', source: '/toy', subject, sequence, time: new Date().toISOString(),
    dataschema: 'schema/events#toy.moved', data: { n: sequence }, correlationid: id, traceparent: newTraceparent(), organizationid: 'org_ä',
  }
}

/** What every transport promises, whatever stands behind it. */
export function describeTransport(name: string, open: () => Promise<TransportWorld>, { describe = always }: { describe?: (activity: string, tests: () => void) => void } = {}): void {
  describe(`events over ${name}`, () => {
    it('arrive as they were, once in each group', async () => {
      await using world = await open()
      await using transport = await world.start()
      const event = eventOf('ctr_1')
      const seen: Record<string, DomainEvent[]> = { [readers.group]: [], [others.group]: [] }
      for (const subscription of [readers, others]) await transport.register(subscription)
      for (const subscription of [readers, others]) await transport.consume(subscription, async (received) => { seen[subscription.group]?.push(received) })

      await transport.publish(TOPIC, [event])

      await waitFor('both groups to be done', async () => await transport.backlog(readers) + await transport.backlog(others) === 0)
      expect(seen).toEqual({ [readers.group]: [event], [others.group]: [event] })
    })

    it('keep the order of each subject under load, and handle subjects side by side', async () => {
      await using world = await open()
      await using transport = await world.start()
      const [subjects, rounds] = [20, 25]
      await transport.register(readers)
      const bySubject = new Map<string, number[]>()
      let [inHand, most] = [0, 0]
      await transport.consume(readers, async ({ subject, sequence }) => {
        most = Math.max(most, ++inHand)
        for (let n = 0; n < Math.random() * 20; n++) await breathe()
        bySubject.set(subject, [...bySubject.get(subject) ?? [], sequence])
        inHand--
      })

      for (let round = 1; round <= rounds; round++) await transport.publish(TOPIC, Array.from({ length: subjects }, (_, n) => eventOf(`ctr_${n}`, round)))

      await waitFor('everything to be handled', async () => await transport.backlog(readers) === 0, { timeoutMs: 120_000 })
      const inOrder = Array.from({ length: rounds }, (_, n) => n + 1)
      expect([...bySubject.values()].map((sequences) => [...new Set(sequences)])).toEqual(Array.from({ length: subjects }, () => inOrder))
      expect([...bySubject.values()].every((sequences) => sequences.every((sequence, n) => n === 0 || sequence >= (sequences[n - 1] ?? 0)))).toBe(true)
      expect(most).toBeGreaterThan(1)
    })

    it('hold back only their own subject while one is tried again', async () => {
      await using world = await open()
      await using transport = await world.start()
      const told: string[] = []
      await transport.register(readers)
      await transport.consume(readers, async ({ subject, sequence }) => {
        if (subject === 'ctr_sick' && !told.includes('ctr_well 2')) {
          told.push('ctr_sick fails')
          throw new Error('not yet')
        }
        told.push(`${subject} ${sequence}`)
      })

      await transport.publish(TOPIC, [eventOf('ctr_sick', 1), eventOf('ctr_sick', 2), eventOf('ctr_well', 1), eventOf('ctr_well', 2)])

      await waitFor('all four', () => told.includes('ctr_sick 2'))
      const handled = told.filter((line) => line !== 'ctr_sick fails')
      expect(told.length).toBeGreaterThan(handled.length)
      expect(handled).toEqual(['ctr_well 1', 'ctr_well 2', 'ctr_sick 1', 'ctr_sick 2'])
    })

    it('wait for a consumer that is away', async () => {
      await using world = await open()
      {
        await using away = await world.start()
        await away.register(readers)
        await away.publish(TOPIC, [eventOf('ctr_1', 1), eventOf('ctr_1', 2)])
        expect(await away.backlog(readers)).toBe(2)
      }
      await using transport = await world.start()
      const seen: number[] = []
      await transport.register(readers)

      await transport.consume(readers, async ({ sequence }) => { seen.push(sequence) })

      await waitFor('both', async () => await transport.backlog(readers) === 0)
      expect(seen).toEqual([1, 2])
    })

    it('are finished when the transport ends, and do not come again', async () => {
      await using world = await open()
      const begun = Promise.withResolvers<void>()
      const gate = Promise.withResolvers<void>()
      const seen: string[] = []
      const transport = await world.start()
      await transport.register(readers)
      await transport.consume(readers, async ({ subject }) => {
        begun.resolve()
        await gate.promise
        seen.push(subject)
      })
      await transport.publish(TOPIC, [eventOf('ctr_1')])
      await begun.promise

      const ended = transport[Symbol.asyncDispose]().then(() => seen.push('ended'))
      await breathe()
      gate.resolve()
      await ended

      expect(seen).toEqual(['ctr_1', 'ended'])
      await using next = await world.start()
      await next.register(readers)
      expect(await next.backlog(readers)).toBe(0)
    })

    it('can be handed to one group again; the others do not see it', async () => {
      await using world = await open()
      await using transport = await world.start()
      const event = eventOf('ctr_1')
      const seen: string[] = []
      for (const subscription of [readers, others]) await transport.register(subscription)
      for (const subscription of [readers, others]) await transport.consume(subscription, async () => { seen.push(subscription.group) })

      await transport.redeliver(readers, event)

      await waitFor('both groups to be done', async () => seen.length > 0 && await transport.backlog(readers) + await transport.backlog(others) === 0)
      expect(seen).toEqual([readers.group])
    })
  })

  describe(`a poisonous event over ${name}`, () => {
    it('goes to the dead letters with its reason and origin, and its subject and neighbours go on', async () => {
      await using world = await open()
      await using transport = await world.start()
      const handled: string[] = []
      const letters: DeadLetter[] = []
      const poison = (reason: string) => { throw new PermanentError(reason) }
      const otherPoison = (reason: string) => { throw new PermanentError(reason) }
      await transport.register(readers)
      await transport.consumeDeadLetters(TOPIC, 'toy.desk', async (letter) => { letters.push(letter) })
      await transport.consume(readers, async ({ subject, sequence }) => {
        if (subject.startsWith('ctr_poison') && sequence === 1) poison(`${subject} cannot be`)
        if (subject === 'ctr_other' && sequence === 1) otherPoison('neither can this')
        handled.push(`${subject} ${sequence}`)
      })
      const events = ['ctr_poison_1', 'ctr_poison_2', 'ctr_other', 'ctr_well'].flatMap((subject) => [eventOf(subject, 1), eventOf(subject, 2)])

      await transport.publish(TOPIC, events)

      await waitFor('the letters', () => letters.length === 3)
      await waitFor('the rest', () => handled.length === 5)
      expect(handled.toSorted()).toEqual(['ctr_other 2', 'ctr_poison_1 2', 'ctr_poison_2 2', 'ctr_well 1', 'ctr_well 2'])
      expect(letters.find(({ event }) => event?.subject === 'ctr_poison_1')).toEqual({
        id: expect.any(String),
        subscription: readers,
        reason: 'PermanentError: ctr_poison_1 cannot be',
        stackHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        attempts: 1,
        buriedAt: expect.any(Date),
        event: events[0],
        origin: world.hasCoordinates ? { topic: TOPIC, partition: expect.any(Number), offset: expect.stringMatching(/^\d+$/) } : null,
        raw: null,
      })
      const hashOf = (subject: string) => letters.find(({ event }) => event?.subject === subject)?.stackHash
      expect(hashOf('ctr_poison_1')).toBe(hashOf('ctr_poison_2'))
      expect(hashOf('ctr_poison_1')).not.toBe(hashOf('ctr_other'))
      await waitFor('the letters to be acknowledged', async () => await transport.backlog({ topic: `${TOPIC}.dlq`, group: 'toy.desk' }) === 0)
    })

    it('stays a letter until the desk has kept it', async () => {
      await using world = await open()
      {
        await using transport = await world.start()
        await transport.register(readers)
        await transport.consume(readers, async () => { throw new PermanentError('this cannot be') })
        await transport.publish(TOPIC, [eventOf('ctr_1')])
        await waitFor('the burial', async () => await transport.backlog(readers) === 0)
      }
      await using transport = await world.start()
      const ids: string[] = []

      await transport.consumeDeadLetters(TOPIC, 'toy.desk', async ({ id }) => {
        ids.push(id)
        if (ids.length === 1) throw new Error('the desk is closed')
      })

      await waitFor('the second time', () => ids.length === 2)
      expect(ids[0]).toBe(ids[1])
    })
  })

  describe(`asking ${name}`, () => {
    it('answers that events can move', async () => {
      await using world = await open()
      await using transport = await world.start()

      expect(await transport.ready()).toBe(true)
    })
  })
}
