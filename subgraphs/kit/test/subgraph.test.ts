import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startHousekeeping } from '#kit/housekeeping.ts'
import { liveTopic } from '#kit/live.ts'
import { transact } from '#kit/transaction.ts'
import { startTestSubgraph, type TestSubgraph } from '../testing/subgraph.ts'
import { ANONYMOUS, aUser } from '../testing/viewers.ts'
import { waitFor } from '../testing/wait-for.ts'
import { newCounterId, PermanentError, startToy, toyContracts, type ToyApp } from './toy.ts'

const MOVE = 'mutation ($input: CounterMoveInput!) { counterMove(input: $input) { counter { id value } userErrors { __typename code path } } }'
const UPDATES = 'subscription ($id: ID!, $after: Cursor) { counterUpdates(id: $id, after: $after) { cursor resync counter { value } } }'

let toy: TestSubgraph<ToyApp>
beforeAll(async () => { toy = await startTestSubgraph(startToy, { contracts: toyContracts }) })
afterAll(async () => { await toy[Symbol.asyncDispose]() })

const viewer = aUser({ organizationId: 'org_1' })

async function value(id: string): Promise<number | undefined> {
  const { data } = await toy.call(viewer, 'query ($id: ID!) { counter(id: $id) { value } }', { id })
  return data.counter?.value
}

async function events(id: string): Promise<{ sequence: number; data: { by: number } }[]> {
  const rows: { event: { sequence: number; data: { by: number } } }[] = await toy.app.db.source.query('SELECT event FROM outbox WHERE partition_key = $1 ORDER BY position', [id])
  return rows.map((row) => row.event)
}

describe('calling a subgraph', () => {
  it('refuses a call without the token of the router, for every path of the graph', async () => {
    for (const query of ['{ __typename }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      const response = await fetch(toy.running.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })

      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_TOKEN_MISSING' } }] })
    }
    const stream = await fetch(`${toy.running.url}/stream`, { method: 'POST', body: '{}' })
    expect(stream.status).toBe(401)
  })

  it('masks what it did not expect', async () => {
    const { errors } = await toy.call(viewer, '{ boom }')

    expect(errors).toEqual([expect.objectContaining({ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', logged: true } })])
  })
})

describe('a text that PostgreSQL cannot hold', () => {
  it('is the caller\'s mistake, as an id and in an input', async () => {
    const read = await toy.call(viewer, 'query ($id: ID!) { counter(id: $id) { value } }', { id: 'a\u0000b' })
    const written = await toy.call(viewer, MOVE, { input: { id: 'a\u0000b', by: 1, idempotencyKey: newCounterId() } })

    expect([read, written].map(({ errors }) => errors?.map((error) => error.extensions?.['code']))).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']])
  })
})

describe('an idempotent mutation', () => {
  it('runs once for twenty equal calls at the same time, and answers them all alike', async () => {
    const input = { id: newCounterId(), by: 5, idempotencyKey: 'same' }

    const answers = await Promise.all(Array.from({ length: 20 }, () => toy.call(viewer, MOVE, { input })))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.data.counterMove).toEqual({ counter: { id: input.id, value: 5 }, userErrors: [] })
    expect(await events(input.id)).toHaveLength(1)
  })

  it('refuses another request under a used key', async () => {
    const input = { id: newCounterId(), by: 1, idempotencyKey: 'reused' }
    await toy.call(viewer, MOVE, { input })

    const { data } = await toy.call(viewer, MOVE, { input: { ...input, by: 2 } })

    expect(data.counterMove.userErrors).toEqual([{ __typename: 'BasicError', code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }])
    expect(await value(input.id)).toBe(1)
  })

  it('keeps the keys of two organizations apart', async () => {
    const id = newCounterId()
    const input = { id, by: 1, idempotencyKey: 'shared' }

    await toy.call(aUser({ organizationId: 'org_a' }), MOVE, { input })
    await toy.call(aUser({ organizationId: 'org_b' }), MOVE, { input })

    expect(await value(id)).toBe(2)
  })

  it('writes nothing and frees the key when it answers a user error', async () => {
    const input = { id: newCounterId(), by: 0, idempotencyKey: 'corrected' }

    const refused = await toy.call(viewer, MOVE, { input })
    const before = await value(input.id)
    const corrected = await toy.call(viewer, MOVE, { input: { ...input, by: 3 } })

    expect(refused.data.counterMove.userErrors[0].code).toBe('NOTHING_TO_MOVE')
    expect(before).toBeUndefined()
    expect(corrected.data.counterMove.counter.value).toBe(3)
  })
})

describe('emitting events', () => {
  it('numbers the events of one aggregate without a gap, under concurrency', async () => {
    const id = newCounterId()

    await Promise.all(Array.from({ length: 15 }, (_, n) => toy.call(viewer, MOVE, { input: { id, by: 1, idempotencyKey: `n${n}${id}` } })))

    expect((await events(id)).map((event) => event.sequence)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1))
  })

  it('fails at the producer, and writes nothing, when an event does not fit its contract', async () => {
    const id = newCounterId()

    const { errors } = await toy.call(viewer, MOVE, { input: { id, by: 13, idempotencyKey: id } })

    expect(errors?.[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR')
    expect(await value(id)).toBeUndefined()
    expect(await events(id)).toEqual([])
  })
})

describe('consuming events', () => {
  it('applies an event that arrives twice once', async () => {
    const subject = newCounterId()

    const event = await toy.receive('foreign.add' as never, { subject, data: { by: 4 } as never })
    await toy.receive('foreign.add' as never, { subject, data: { by: 4 } as never, id: event.id, sequence: event.sequence })

    expect(await value(subject)).toBe(4)
  })

  it('leaves a read copy at its newest state when events arrive in the wrong order', async () => {
    const subject = newCounterId()

    await toy.receive('foreign.set' as never, { subject, data: { to: 2 } as never, sequence: 2 })
    await toy.receive('foreign.set' as never, { subject, data: { to: 1 } as never, sequence: 1 })

    expect(await value(subject)).toBe(2)
  })

  it('tries again what can heal, rolling back the half-done work', async () => {
    const subject = newCounterId()
    let failures = 0
    toy.app.beforeEffect = () => { if (failures++ < 1) throw new Error('not yet') }

    await toy.receive('foreign.add' as never, { subject, data: { by: 7 } as never })

    expect(await value(subject)).toBe(7)
    expect(failures).toBe(2)
    toy.app.beforeEffect = () => {}
  })

  it('moves what can never be handled to the dead letters with the reason, and goes on with its neighbours', async () => {
    const [poisoned, neighbour] = [newCounterId(), newCounterId()]
    toy.app.beforeEffect = () => { throw new PermanentError('this cannot be') }
    await toy.receive('foreign.add' as never, { subject: poisoned, data: { by: 1 } as never })
    toy.app.beforeEffect = () => {}

    await toy.receive('foreign.add' as never, { subject: poisoned, data: { by: 2 } as never })
    await toy.receive('foreign.add' as never, { subject: neighbour, data: { by: 3 } as never })

    expect(await value(poisoned)).toBe(2)
    expect(await value(neighbour)).toBe(3)
    const letters = await toy.deadLetters('foreign.v1')
    expect(letters).toEqual([expect.objectContaining({ reason: 'PermanentError: this cannot be', attempts: 1, event: expect.objectContaining({ subject: poisoned }) })])
  })

  it('keeps the order of one subject', async () => {
    const subject = newCounterId()

    await Promise.all(Array.from({ length: 10 }, (_, n) => toy.receive('foreign.set' as never, { subject, data: { to: n + 1 } as never, sequence: n + 1 })))

    expect(await value(subject)).toBe(10)
  })
})

describe('deadlines', () => {
  it('fire once when their time has come, and not before', async () => {
    const id = newCounterId()
    await toy.call(viewer, MOVE, { input: { id, by: 9, idempotencyKey: id } })
    expect(await value(id)).toBe(9)

    toy.clock.advance(61_000)

    await waitFor('the reset', async () => await value(id) === 0)
    expect(await toy.app.db.source.query('SELECT key FROM timers WHERE key = $1', [`reset:${id}`])).toEqual([])
  })
})

describe('a deadline that fails', () => {
  it('stays where somebody has moved it meanwhile', async () => {
    const [key, neighbour] = [newCounterId(), newCounterId()]
    await toy.call(viewer, MOVE, { input: { id: neighbour, by: 1, idempotencyKey: neighbour } })
    const now = toy.clock.now().getTime()
    const until = new Date(now + 3600_000)
    await transact(toy.app, async (tx) => {
      tx.schedule({ key, type: 'counter.postponed', dueAt: new Date(now - 2), data: { key, until } })
      tx.schedule({ key: `reset:${neighbour}`, type: 'counter.reset', dueAt: new Date(now - 1), data: { id: neighbour } })
    })

    // Deadlines are handled one after the other.
    await waitFor('the next deadline', async () => await value(neighbour) === 0)

    expect(await toy.app.db.source.query('SELECT due_at FROM timers WHERE key = $1', [key])).toEqual([{ due_at: until }])
  })
})

describe('scheduling and cancelling one deadline in one transaction', () => {
  const keysOf = (key: string) => toy.app.db.source.query('SELECT key FROM timers WHERE key = $1', [key])
  const timer = (key: string) => ({ key, type: 'counter.reset', dueAt: new Date(Date.now() + 3_600_000), data: { id: key } })

  it('leaves what was said last', async () => {
    const [cancelled, kept] = [newCounterId(), newCounterId()]

    await transact(toy.app, async (tx) => {
      tx.schedule(timer(cancelled))
      tx.cancelTimer(cancelled)
      tx.cancelTimer(kept)
      tx.schedule(timer(kept))
    })

    expect(await keysOf(cancelled)).toEqual([])
    expect(await keysOf(kept)).toEqual([{ key: kept }])
  })
})

describe('a live update', () => {
  it('reaches a subscriber that returns with its last cursor exactly once, in order', async () => {
    const id = newCounterId()
    const move = (n: number) => toy.call(viewer, MOVE, { input: { id, by: 1, idempotencyKey: `${id}-${n}` } })
    const first = toy.subscribe(viewer, UPDATES, { id })
    const pending = first.next()
    await waitFor('the subscription to listen', () => toy.running.server.openStreams === 1 && (toy.pubsub as unknown as { ee: { listenerCount(event: string): number } }).ee.listenerCount(liveTopic('toy', `counter:${id}`)) === 1)
    await move(1)
    const seen = [(await pending).value]
    await move(2)
    seen.push((await first.next()).value)
    await first.return?.()
    await waitFor('the stream to close', () => toy.running.server.openStreams === 0)

    for (const n of [3, 4, 5]) await move(n)
    const again = toy.subscribe(viewer, UPDATES, { id, after: seen[1].data.counterUpdates.cursor })
    for (const n of [6, 7]) void move(n)
    for (let n = 3; n <= 7; n++) seen.push((await again.next()).value)
    await again.return?.()

    const cursors = seen.map((result) => Buffer.from(result.data.counterUpdates.cursor, 'base64url').toString())
    expect(cursors).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `live:${n}`))
    expect(seen.every((result) => result.data.counterUpdates.resync === false)).toBe(true)
  })

  it('leaves no listener behind when the subscriber goes while it waits', async () => {
    const id = newCounterId()
    const emitter = (toy.pubsub as unknown as { ee: { listenerCount(event: string): number } }).ee
    const updates = toy.subscribe(viewer, UPDATES, { id })
    const pending = updates.next()
    await waitFor('the listener', () => emitter.listenerCount(liveTopic('toy', `counter:${id}`)) === 1)

    await updates.return?.()

    await waitFor('the listener to go', () => emitter.listenerCount(liveTopic('toy', `counter:${id}`)) === 0)
    expect(toy.running.server.openStreams).toBe(0)
    await pending
  })

  it('leaves no listener behind when the subscriber goes before it is subscribed', async () => {
    const id = newCounterId()
    const emitter = (toy.pubsub as unknown as { ee: { listenerCount(event: string): number } }).ee
    const subscribe = toy.pubsub.subscribe.bind(toy.pubsub)
    const arrived = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    const listening = Promise.withResolvers<void>()
    toy.pubsub.subscribe = async (...args) => {
      arrived.resolve()
      await gate.promise
      const listener = await subscribe(...args)
      listening.resolve()
      return listener
    }
    const updates = toy.subscribe(viewer, UPDATES, { id })
    const pending = updates.next()
    await arrived.promise
    toy.pubsub.subscribe = subscribe

    await updates.return?.()
    await waitFor('the server to see it go', () => toy.running.server.openStreams === 0)
    gate.resolve()
    await listening.promise

    await waitFor('the listener to go', () => emitter.listenerCount(liveTopic('toy', `counter:${id}`)) === 0)
    await pending
  })

  it('says that updates are missing when they are no longer kept', async () => {
    const id = newCounterId()
    for (const n of [1, 2, 3]) await toy.call(viewer, MOVE, { input: { id, by: 1, idempotencyKey: `${id}-${n}` } })
    await toy.app.db.source.query('DELETE FROM live_updates WHERE channel = $1 AND sequence <= 2', [`counter:${id}`])

    const updates = toy.subscribe(viewer, UPDATES, { id, after: Buffer.from('live:0').toString('base64url') })
    const { value: update } = await updates.next()
    await updates.return?.()

    expect(update.data.counterUpdates.resync).toBe(true)
  })

  it('says so also when nothing has happened for longer than updates are kept', async () => {
    const id = newCounterId()
    for (const n of [1, 2, 3]) await toy.call(viewer, MOVE, { input: { id, by: 1, idempotencyKey: `${id}-${n}` } })
    await toy.app.db.source.query('UPDATE live_updates SET occurred_at = $2 WHERE channel = $1', [`counter:${id}`, new Date('2026-01-01')])
    await using _swept = startHousekeeping(toy.app)
    await waitFor('the sweep', async () => {
      const [kept] = await toy.app.db.source.query('SELECT count(*)::int AS count FROM live_updates WHERE channel = $1', [`counter:${id}`])
      return kept.count < 3
    })

    const updates = toy.subscribe(viewer, UPDATES, { id, after: Buffer.from('live:1').toString('base64url') })
    const { value: update } = await updates.next()
    await updates.return?.()

    expect(update.data.counterUpdates).toMatchObject({ resync: true, counter: { value: 3 } })
  })

  it('ends for a viewer who may not see it, and refuses a cursor that is none', async () => {
    const id = newCounterId()
    await toy.call(viewer, MOVE, { input: { id, by: 1, idempotencyKey: id } })
    const start = Buffer.from('live:0').toString('base64url')

    const hidden = toy.subscribe(ANONYMOUS, UPDATES, { id, after: start })
    const refused = toy.subscribe(viewer, UPDATES, { id, after: 'nonsense' })

    expect(await hidden.next()).toEqual({ done: true, value: undefined })
    expect((await refused.next()).value.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('the kit’s tables', () => {
  it('are what the entities say', async () => {
    const { upQueries } = await toy.app.db.source.driver.createSchemaBuilder().log()

    expect(upQueries.map((query) => query.query)).toEqual([])
  })
})
