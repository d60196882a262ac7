import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { KafkaTransport } from '#kit/events/kafka-transport.ts'
import type { DeadLetter } from '#kit/events/transport.ts'
import { PermanentError } from '#kit/errors.ts'
import { createLogger } from '#kit/log.ts'
import { describeWithEngines } from '../../../subgraphs/kit/testing/engines.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { eventOf, readers, TOPIC } from '../../../subgraphs/kit/test/transport-contract.ts'
import { KafkaEngine } from '../kafka.ts'

const SUBJECTS = Array.from({ length: 12 }, (_, n) => `ctr_${n}`)
const PATIENCE = { timeoutMs: 90_000 }

describeWithEngines('a broker that is killed while events flow', () => {
  it('costs no event and no order, and everybody comes back by himself', async () => {
    await using broker = await startBroker()
    const log = createLogger({ name: 'test', level: process.env['BROXIVA_TEST_LOG'] ?? 'silent' })
    await using transport = await KafkaTransport.start({ brokers: [broker.engine.brokers], topicPrefix: '', partitions: 3, clientId: 'test', log, sessionTimeoutMs: 6_000 })
    const handled: { subject: string; sequence: number }[] = []
    const letters: DeadLetter[] = []
    await transport.consumeDeadLetters(TOPIC, 'toy.desk', async (letter) => { letters.push(letter) })
    await transport.consume(readers, async ({ subject, sequence }) => {
      if (subject === 'ctr_poison') throw new PermanentError('this cannot be')
      handled.push({ subject, sequence })
    })
    let round = 0
    // As the relay does it: a batch that is not certain to be there is sent again, before anything after it.
    const publishRound = async () => {
      round++
      const events = [...SUBJECTS, ...round % 10 === 0 ? ['ctr_poison'] : []].map((subject) => eventOf(subject, round))
      await waitFor('the batch to be taken', () => transport.publish(TOPIC, events).then(() => true), PATIENCE)
    }

    for (let outage = 0; outage < 2; outage++) {
      const before = round
      await waitFor('events to flow', async () => {
        await publishRound()
        return round > before + 20 && handled.length > 0
      }, PATIENCE)
      const killed = broker.engine.kill()
      const during = publishRound()
      await killed
      expect(await transport.ready()).toBe(false)
      await broker.engine.start()
      await during
      await publishRound()
    }

    await waitFor('everything to be handled', async () => await transport.backlog(readers) === 0, PATIENCE)
    const all = Array.from({ length: round }, (_, n) => n + 1)
    for (const subject of SUBJECTS) {
      const sequences = handled.filter((one) => one.subject === subject).map(({ sequence }) => sequence)
      expect([...new Set(sequences)]).toEqual(all)
    }
    await waitFor('the letters', () => new Set(letters.map(({ event }) => event?.sequence)).size === Math.floor(round / 10), PATIENCE)
    await waitFor('it to answer', () => transport.ready(), PATIENCE)
  }, 300_000)
})

async function startBroker() {
  const folder = await mkdtemp(join(tmpdir(), 'broxiva-kafka-outage-'))
  const engine = new KafkaEngine({ folder, port: 0 })
  await engine.start()
  return {
    engine,
    async [Symbol.asyncDispose]() {
      await engine.discard()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
