import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { Client } from 'pg'
import type { DeadLetter } from '#kit/events/transport.ts'
import { describeWithEngines } from '../testing/engines.ts'
import { openTestKafka } from '../testing/kafka.ts'
import { createTestDatabase } from '../testing/postgres.ts'
import { startTestSubgraph } from '../testing/subgraph.ts'
import { waitFor } from '../testing/wait-for.ts'
import { newCounterId, PermanentError, startToy, toyContracts } from './toy.ts'
import { describeTransport, eventOf, readers, TOPIC } from './transport-contract.ts'

describeTransport('Kafka', async () => {
  const kafka = await openTestKafka()
  return {
    hasCoordinates: true,
    start: () => kafka.start(),
    [Symbol.asyncDispose]: () => kafka[Symbol.asyncDispose](),
  }
}, { describe: describeWithEngines })

describeWithEngines('publishing to Kafka', () => {
  it('makes a topic that nobody has registered for; a later group reads it from its beginning', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start()
    const seen: number[] = []

    await transport.publish(TOPIC, [eventOf('ctr_1', 1), eventOf('ctr_1', 2)])
    await transport.consume(readers, async ({ sequence }) => { seen.push(sequence) })

    await waitFor('both', async () => await transport.backlog(readers) === 0)
    expect(seen).toEqual([1, 2])
  })

  it('tells how far a group is behind on a topic that is a moment old', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start()
    const groups = Array.from({ length: 12 }, (_, n) => ({ ...readers, topic: `${TOPIC}.${n}` }))

    for (const group of groups) {
      await transport.register(group)
      expect(await transport.backlog(group)).toBe(0)
    }
  })

  it('loses nothing of fifty calls at the same time, nor the order within each', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start()
    const seen: string[] = []
    await transport.consume(readers, async ({ subject, sequence }) => { seen.push(`${subject} ${sequence}`) })

    await Promise.all(Array.from({ length: 50 }, (_, n) => transport.publish(TOPIC, [1, 2, 3].map((sequence) => eventOf(`ctr_${n}`, sequence)))))

    await waitFor('everything', async () => await transport.backlog(readers) === 0)
    expect(seen.toSorted()).toEqual(Array.from({ length: 50 }, (_, n) => [1, 2, 3].map((sequence) => `ctr_${n} ${sequence}`)).flat().toSorted())
    for (let n = 0; n < 50; n++) expect(seen.filter((line) => line.startsWith(`ctr_${n} `))).toEqual([1, 2, 3].map((sequence) => `ctr_${n} ${sequence}`))
  })

  it('sends more than a broker takes at once in parts', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start()
    const events = Array.from({ length: 100 }, (_, n) => ({ ...eventOf('ctr_1', n + 1), data: { text: 'x'.repeat(100_000) } }))
    const seen: number[] = []
    await transport.consume(readers, async ({ sequence }) => { seen.push(sequence) })

    await transport.publish(TOPIC, events)

    await waitFor('everything', async () => await transport.backlog(readers) === 0)
    expect(seen).toEqual(events.map(({ sequence }) => sequence))
  })

  it('writes CloudEvents in binary mode', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start()
    const event = eventOf('ctr_1')

    await transport.publish(TOPIC, [event])

    const [message] = await kafka.read(TOPIC, 1)
    const { data, organizationid, ...attributes } = event
    expect(message?.key?.toString()).toBe('ctr_1')
    expect(JSON.parse(message?.value?.toString() ?? '')).toEqual(data)
    expect(Object.fromEntries(Object.entries(message?.headers ?? {}).map(([name, value]) => [name, value?.toString()]))).toEqual({
      'content-type': 'application/json',
      ce_organizationid: organizationid,
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce_${name}`, String(value)])),
    })
  })
})

describeWithEngines('what cannot be handled from Kafka', () => {
  it('is tried seven times, and then goes to the dead letters', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start({ retryDelayMs: { first: 2, most: 20 } })
    const letters: DeadLetter[] = []
    let attempts = 0
    await transport.consumeDeadLetters(TOPIC, 'toy.desk', async (letter) => { letters.push(letter) })
    await transport.consume(readers, async () => {
      attempts++
      throw new TypeError('it never works')
    })

    await transport.publish(TOPIC, [eventOf('ctr_1')])

    await waitFor('the letter', () => letters.length > 0)
    expect(letters).toEqual([expect.objectContaining({ attempts: 7, reason: 'TypeError: it never works' })])
    expect(attempts).toBe(7)
  })

  it('waits out an outage of what its handler needs, however long that takes', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start({ retryDelayMs: { first: 1, most: 2 } })
    await using unreachable = await createTestDatabase()
    const server = new URL(unreachable.url)
    server.port = '1'
    const letters: DeadLetter[] = []
    let attempts = 0
    await transport.consumeDeadLetters(TOPIC, 'toy.desk', async (letter) => { letters.push(letter) })
    await transport.consume(readers, async () => {
      attempts++
      if (attempts <= 10) await new Client({ connectionString: server.href }).connect()
      if (attempts <= 12) throw Object.assign(new Error('the database system is starting up'), { code: '57P03' })
    })

    await transport.publish(TOPIC, [eventOf('ctr_1')])

    await waitFor('the event to be handled', async () => await transport.backlog(readers) === 0)
    expect(attempts).toBe(13)
    expect(letters).toEqual([])
  })

  it('goes there byte for byte when it is no event at all, and those around it are handled', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start({ partitions: 1 })
    await using producer = await kafka.producer()
    const garbage = Buffer.from([0xff, 0xfe, 0x00, 0x42])
    const letters: DeadLetter[] = []
    const handled: number[] = []
    await transport.publish(TOPIC, [eventOf('ctr_1', 1)])
    await producer.send({ topic: kafka.topicPrefix + TOPIC, messages: [
      { key: 'ctr_1', value: garbage },
      { value: null },
      { key: 'ctr_1', value: '{"half":', headers: Object.fromEntries(Object.entries(eventOf('ctr_1', 2)).filter(([name]) => name !== 'data').map(([name, value]) => [`ce_${name}`, String(value)])) },
    ] })
    await transport.publish(TOPIC, [eventOf('ctr_1', 3)])

    await transport.consumeDeadLetters(TOPIC, 'toy.desk', async (letter) => { letters.push(letter) })
    await transport.consume(readers, async ({ sequence }) => { handled.push(sequence) })

    await waitFor('the letters', () => letters.length === 3)
    await waitFor('the rest', async () => await transport.backlog(readers) === 0)
    expect(handled).toEqual([1, 3])
    expect(letters.toSorted((a, b) => Number(a.origin?.offset) - Number(b.origin?.offset))).toEqual([1, 2, 3].map((offset) => expect.objectContaining({
      subscription: readers, event: null, attempts: 1, origin: { topic: TOPIC, partition: 0, offset: String(offset) }, reason: expect.stringContaining('NotAnEventError'),
      raw: [garbage, Buffer.alloc(0), Buffer.from('{"half":')][offset - 1]?.toString('base64'),
    })))
  })
})

describeWithEngines('a subgraph on Kafka', () => {
  it('applies what its own events and those of others say once, however often they arrive', async () => {
    await using toy = await startTestSubgraph(startToy, { contracts: toyContracts, engines: 'real' })
    const subject = newCounterId()

    const event = await toy.receive('foreign.add' as never, { subject, data: { by: 4 } as never })
    await Promise.all([1, 2, 3].map(() => toy.transport.publish('foreign.v1', [event, event])))
    await toy.settle()

    expect(await toy.app.db.source.query('SELECT value FROM counters WHERE id = $1', [subject])).toEqual([{ value: 4 }])
  })

  it('finds its dead letter where it was buried', async () => {
    await using toy = await startTestSubgraph(startToy, { contracts: toyContracts, engines: 'real' })
    toy.app.beforeEffect = () => { throw new PermanentError('this cannot be') }

    const event = await toy.receive('foreign.add' as never, { subject: newCounterId(), data: { by: 1 } as never })

    expect(await toy.deadLetters('foreign.v1')).toEqual([expect.objectContaining({ reason: 'PermanentError: this cannot be', event })])
  })
})

describeWithEngines('two members of one group', () => {
  it('share the partitions, and one takes over what the other leaves, without a loss and in order', async () => {
    await using kafka = await openTestKafka()
    await using staying = await kafka.start()
    const leaving = await kafka.start()
    const handled: { by: string; subject: string; sequence: number }[] = []
    const took = (by: string) => handled.some((one) => one.by === by)
    await staying.register(readers)
    await staying.consume(readers, async ({ subject, sequence }) => { handled.push({ by: 'staying', subject, sequence }) })
    await leaving.consume(readers, async ({ subject, sequence }) => { handled.push({ by: 'leaving', subject, sequence }) })
    const subjects = Array.from({ length: 30 }, (_, n) => `ctr_${n}`)
    let round = 0
    const publish = () => {
      round++
      return staying.publish(TOPIC, subjects.map((subject) => eventOf(subject, round)))
    }

    await waitFor('both at work', async () => {
      await publish()
      return took('staying') && took('leaving')
    }, { timeoutMs: 120_000, intervalMs: 100 })
    const ended = leaving[Symbol.asyncDispose]()
    await publish()
    await ended
    await publish()

    await waitFor('the rest', async () => await staying.backlog(readers) === 0, { timeoutMs: 120_000 })
    const all = Array.from({ length: round }, (_, n) => n + 1)
    for (const subject of subjects) {
      const sequences = handled.filter((one) => one.subject === subject).map(({ sequence }) => sequence)
      // A copy may come again; nothing is handled before what came before it.
      expect([...new Set(sequences)]).toEqual(all)
    }
  })

  it('lose nothing when the process of one is killed with events in hand', async () => {
    await using kafka = await openTestKafka()
    await using transport = await kafka.start()
    const events = [eventOf('ctr_held', 1), eventOf('ctr_held', 2), ...Array.from({ length: 20 }, (_, n) => eventOf(`ctr_${n}`))]
    await transport.publish(TOPIC, events)
    const member = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', fileURLToPath(new URL('fixtures/kafka-member.ts', import.meta.url)), kafka.brokers.join(','), kafka.topicPrefix, TOPIC, readers.group], { stdio: ['ignore', 'pipe', 'inherit'] })
    const printed = new Set<string>()
    createInterface(member.stdout).on('line', (line) => printed.add(line))
    await waitFor('the member to have all that it can', () => printed.size === events.length - 1)

    member.kill('SIGKILL')
    await once(member, 'exit')
    const seen: string[] = []
    await transport.consume(readers, async ({ id }) => { seen.push(id) })

    await waitFor('the rest', async () => await transport.backlog(readers) === 0, { timeoutMs: 120_000 })
    expect(new Set([...printed, ...seen])).toEqual(new Set(events.map(({ id }) => id)))
    expect(seen.filter((id) => id === events[0]?.id || id === events[1]?.id)).toEqual([events[0]?.id, events[1]?.id])
  })
})
