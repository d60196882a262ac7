import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PubSub } from 'graphql-subscriptions'
import { createLivePoll, type LivePoll } from '#kit/live-poll.ts'
import { liveTopic, subscribeLive, type LiveUpdate } from '#kit/live.ts'
import { createLogger } from '#kit/log.ts'
import { connectRedis } from '#kit/redis.ts'
import type { Runtime } from '#kit/runtime.ts'
import { transact } from '#kit/transaction.ts'
import { RedisWakeUps } from '#kit/wake-ups.ts'
import { describeWithEngines } from '../testing/engines.ts'
import { TestRedis } from '../testing/redis-server.ts'
import { startTestSubgraph, type TestSubgraph } from '../testing/subgraph.ts'
import { waitFor } from '../testing/wait-for.ts'
import { newCounterId, startToy, toyContracts, type ToyApp } from './toy.ts'

let toy: TestSubgraph<ToyApp>
beforeAll(async () => { toy = await startTestSubgraph(startToy, { contracts: toyContracts }) })
afterAll(async () => { await toy[Symbol.asyncDispose]() })

const FROM_THE_START = Buffer.from('live:0').toString('base64url')
/** Shows what wake-ups do alone. */
const blind: LivePoll = { watch: () => () => {}, [Symbol.dispose]: () => {} }

/** Something happens at the very moment at which a subscriber begins to listen. */
class BusyPubSub extends PubSub {
  override async subscribe(topic: string, wake: (...args: unknown[]) => void): Promise<number> {
    const listener = await super.subscribe(topic, wake)
    await this.publish(topic, {})
    return listener
  }
}

const announce = (runtime: Runtime, channel: string) =>
  transact(runtime, async (tx) => { tx.announce({ channels: [channel], eventType: 'counter.moved', entityId: channel }) })

/** Collects what a subscriber sees, as sequences; `gaps` counts the updates that told of missing ones. */
async function watch(runtime: Runtime, channel: string, after: string | null = null) {
  const updates = await subscribeLive(runtime, { channel, after, authorise: async () => true })
  const seen: number[] = []
  const resyncs: LiveUpdate[] = []
  const ended = (async () => {
    for await (const update of updates) {
      seen.push(Number(Buffer.from(update.cursor, 'base64url').toString().replace('live:', '')))
      if (update.resync) resyncs.push(update)
    }
  })()
  return { seen, resyncs, stop: async () => { await updates.return?.(); await ended } }
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

describe('subscribing to a busy channel', () => {
  it('is not disturbed by a wake-up that comes before it knows where to read from', async () => {
    const channel = newCounterId()
    const pubsub = new BusyPubSub()

    const updates = await subscribeLive({ ...toy.app, pubsub }, { channel, after: null, authorise: async () => true })
    const first = updates.next()
    await announce(toy.app, channel)
    await pubsub.publish(liveTopic('toy', channel), {})

    expect(await first).toMatchObject({ done: false, value: { entityId: channel, resync: false } })
    await updates.return?.()
  })
})

describe('a cursor ahead of the log, as after a backup was restored', () => {
  const AHEAD = Buffer.from('live:9').toString('base64url')

  it('is told at once, by the last update, that something is missing, and the others follow', async () => {
    const channel = newCounterId()
    for (let n = 0; n < 3; n++) await announce(toy.app, channel)

    const watcher = await watch(toy.app, channel, AHEAD)
    await waitFor('the last update', () => watcher.seen.length === 1)
    await announce(toy.app, channel)

    await waitFor('the next update', () => watcher.seen.length === 2)
    await watcher.stop()
    expect(watcher.seen).toEqual([3, 4])
    expect(watcher.resyncs).toHaveLength(1)
  })

  it('is told by the first update where there is none yet', async () => {
    const channel = newCounterId()
    const watcher = await watch(toy.app, channel, AHEAD)

    for (let n = 0; n < 2; n++) await announce(toy.app, channel)

    await waitFor('the updates', () => watcher.seen.length === 2)
    await watcher.stop()
    expect(watcher.seen).toEqual([1, 2])
    expect(watcher.resyncs).toHaveLength(1)
  })
})

describe('looking at the log without a wake-up', () => {
  it('finds updates of which nobody has told', async () => {
    const channel = newCounterId()
    const silent: Runtime = { ...toy.app, wakeChannel: () => {} }
    const watcher = await watch(toy.app, channel)

    for (let n = 0; n < 3; n++) await announce(silent, channel)

    await waitFor('the updates', () => watcher.seen.length === 3)
    await watcher.stop()
    expect(watcher.seen).toEqual([1, 2, 3])
  })

  it('asks one question for all channels, none for nobody, and goes on after a failure', async () => {
    let rounds = 0
    let failing = true
    const asked: unknown[] = []
    const query = async (_sql: string, [channels]: [string[]]) => {
      rounds++
      asked.push(channels.toSorted())
      if (failing) throw new Error('no database')
      return [{ channel: 'a', last_sequence: '4' }, { channel: 'b', last_sequence: '7' }]
    }
    const woken: string[] = []
    const watcher = (channel: string, position: bigint | undefined) => ({ channel, position: () => position, wake: () => { woken.push(`${channel}${position}`) } })
    using poll = createLivePoll({ db: { source: { query } } as never, log: createLogger({ name: 'test', level: 'silent' }), hurried: () => true })

    const stops = [watcher('a', 3n), watcher('a', 4n), watcher('b', 0n), watcher('b', undefined), watcher('c', 0n)].map((one) => poll.watch(one))
    await waitFor('a round that fails', () => rounds === 1)
    failing = false
    await waitFor('a round', () => woken.length > 0)
    for (const stop of stops) stop()

    expect(woken).toEqual(['a3', 'b0'])
    expect(asked).toEqual([['a', 'b', 'c'], ['a', 'b', 'c']])
  })
})

describeWithEngines('live updates over Redis', () => {
  let server: TestRedis
  beforeAll(async () => { server = await TestRedis.start() })
  afterAll(async () => { await server[Symbol.asyncDispose]() })

  /** A process of the subgraph: they share the database and nothing else. */
  function startProcess(livePoll?: LivePoll) {
    const stack = new AsyncDisposableStack()
    const redis = stack.use(connectRedis({ url: server.url, keyPrefix: 'live-test:', log: toy.app.log }))
    const pubsub = stack.use(new RedisWakeUps({ redis, name: 'toy' }))
    const poll = livePoll ?? stack.use(createLivePoll({ db: toy.app.db, log: toy.app.log, hurried: () => !pubsub.connected }))
    const runtime: Runtime = { ...toy.app, redis, pubsub, livePoll: poll, wakeChannel: (channel) => { void pubsub.publish(liveTopic('toy', channel), {}) } }
    return { runtime, pubsub, [Symbol.asyncDispose]: () => stack.disposeAsync() }
  }

  it('wakes the subscribers of other processes', async () => {
    await using writer = startProcess()
    await using reader = startProcess(blind)
    await waitFor('both to be connected', () => writer.pubsub.connected && reader.pubsub.connected)
    const channel = newCounterId()
    const watcher = await watch(reader.runtime, channel)

    for (let n = 0; n < 5; n++) await announce(writer.runtime, channel)

    await waitFor('the updates', () => watcher.seen.length === 5)
    await watcher.stop()
    expect(watcher.seen).toEqual(upTo(5))
  })

  it('shows a subscriber each update exactly once, in order, while Redis is killed and comes back empty', async () => {
    await using writer = startProcess()
    await using reader = startProcess()
    await waitFor('both to be connected', () => writer.pubsub.connected && reader.pubsub.connected)
    const channel = newCounterId()
    const watchers = await Promise.all(Array.from({ length: 10 }, () => watch(reader.runtime, channel)))
    let written = 0
    let writing = true
    const writers = Promise.all(Array.from({ length: 3 }, async () => {
      while (writing) {
        await announce(writer.runtime, channel)
        written++
      }
    }))
    const another = (count: number) => waitFor(`${count} more updates`, ((goal) => () => watchers.every(({ seen }) => seen.length >= goal))(written + count))

    await another(20)
    for (let round = 0; round < 3; round++) {
      await server.kill()
      await waitFor('the loss to be noticed', () => !reader.pubsub.connected)
      await another(20)
      await server.start()
      await another(20)
    }
    writing = false
    await writers

    await waitFor('the rest', () => watchers.every(({ seen }) => seen.length >= written))
    await Promise.all(watchers.map(({ stop }) => stop()))
    for (const { seen, resyncs } of watchers) {
      expect(seen).toEqual(upTo(written))
      expect(resyncs).toEqual([])
    }
  })

  it('makes up for the wake-ups of an outage as soon as Redis is back, without looking', async () => {
    await using writer = startProcess()
    await using reader = startProcess(blind)
    await waitFor('both to be connected', () => writer.pubsub.connected && reader.pubsub.connected)
    const channel = newCounterId()
    const watcher = await watch(reader.runtime, channel)

    await server.kill()
    await waitFor('the loss to be noticed', () => !reader.pubsub.connected && !writer.pubsub.connected)
    for (let n = 0; n < 5; n++) await announce(writer.runtime, channel)
    await server.start()
    await waitFor('the updates of the outage', () => watcher.seen.length === 5)
    await waitFor('the writer to be back', () => writer.pubsub.connected)
    await announce(writer.runtime, channel)

    await waitFor('the first update after it', () => watcher.seen.length === 6)
    await watcher.stop()
    expect(watcher.seen).toEqual(upTo(6))
  })

  it('goes on without Redis: subscribing, wake-ups within the process, and those of others by looking', async () => {
    await server.kill()
    await using alone = startProcess(blind)
    await using writer = startProcess()
    await using reader = startProcess()
    const [own, foreign] = [newCounterId(), newCounterId()]
    await announce(writer.runtime, foreign)

    const [inside, outside] = [await watch(alone.runtime, own), await watch(reader.runtime, foreign, FROM_THE_START)]
    await announce(alone.runtime, own)
    await announce(writer.runtime, foreign)

    await waitFor('the updates', () => inside.seen.length === 1 && outside.seen.length === 2)
    await Promise.all([inside.stop(), outside.stop()])
    expect([inside.seen, outside.seen]).toEqual([[1], [1, 2]])
    await server.start()
  })

  it('is not troubled by messages that are none', async () => {
    await using reader = startProcess(blind)
    await using writer = startProcess()
    await waitFor('both to be connected', () => writer.pubsub.connected && reader.pubsub.connected)
    const channel = newCounterId()
    const watcher = await watch(reader.runtime, channel)

    for (const nonsense of ['', '{', '{"topic":7}', 'null']) await server.ask((client) => client.publish('live-test:wake:toy', nonsense))
    await announce(writer.runtime, channel)

    await waitFor('the update', () => watcher.seen.length === 1)
    await watcher.stop()
  })
})
