import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PubSub } from 'graphql-subscriptions'
import { liveTopic, subscribeLive } from '#kit/live.ts'
import { transact } from '#kit/transaction.ts'
import { startTestSubgraph, type TestSubgraph } from '../testing/subgraph.ts'
import { newCounterId, startToy, toyContracts, type ToyApp } from './toy.ts'

let toy: TestSubgraph<ToyApp>
beforeAll(async () => { toy = await startTestSubgraph(startToy, { contracts: toyContracts }) })
afterAll(async () => { await toy[Symbol.asyncDispose]() })

/** Something happens at the very moment at which a subscriber begins to listen. */
class BusyPubSub extends PubSub {
  override async subscribe(topic: string, wake: (...args: unknown[]) => void): Promise<number> {
    const listener = await super.subscribe(topic, wake)
    await this.publish(topic, {})
    return listener
  }
}

describe('subscribing to a busy channel', () => {
  it('is not disturbed by a wake-up that comes before it knows where to read from', async () => {
    const channel = newCounterId()
    const pubsub = new BusyPubSub()

    const updates = await subscribeLive({ ...toy.app, pubsub }, { channel, after: null, authorise: async () => true })
    const first = updates.next()
    await transact(toy.app, async (tx) => { tx.announce({ channels: [channel], eventType: 'counter.moved', entityId: channel }) })
    await pubsub.publish(liveTopic('toy', channel), {})

    expect(await first).toMatchObject({ done: false, value: { entityId: channel, resync: false } })
    await updates.return?.()
  })
})
