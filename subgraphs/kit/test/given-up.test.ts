import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { TIMEOUT_HEADER } from '#kit/request-time.ts'
import { createLogger } from '#kit/log.ts'
import { startTestSubgraph, type TestSubgraph } from '../testing/subgraph.ts'
import { aUser } from '../testing/viewers.ts'
import { waitFor } from '../testing/wait-for.ts'
import { newCounterId, startToy, toyContracts, type ToyApp } from './toy.ts'

const READ = 'query ($id: ID!) { counter(id: $id) { value } }'
const MOVE = 'mutation ($input: CounterMoveInput!) { counterMove(input: $input) { counter { value } } }'

describe('what nobody waits for any more', () => {
  const viewer = aUser()
  const errors: string[] = []
  const log = createLogger({ name: 'test', level: 'error', destination: new Writable({ write: (line, _encoding, done) => { errors.push(String(line)); done() } }) })
  let toy: TestSubgraph<ToyApp>
  beforeAll(async () => { toy = await startTestSubgraph((environment) => startToy({ ...environment, poolSize: 3, log }), { contracts: toyContracts }) })
  afterAll(async () => { await toy?.[Symbol.asyncDispose]() })

  /** Nobody reads or writes counters until it is disposed of. */
  async function locked() {
    const runner = toy.app.db.source.createQueryRunner()
    await runner.startTransaction()
    await runner.query('LOCK TABLE counters IN ACCESS EXCLUSIVE MODE')
    const waiting = async () => {
      const [row]: [{ count: number }] = await runner.query(`SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND relation = 'counters'::regclass`)
      return row.count
    }
    return {
      waiting,
      async [Symbol.asyncDispose]() {
        await runner.rollbackTransaction()
        await runner.release()
      },
    }
  }

  async function aCounter(): Promise<string> {
    const id = newCounterId()
    await toy.call(viewer, MOVE, { input: { id, by: 7, idempotencyKey: id } })
    return id
  }

  it('is stopped in the database when it only reads, and costs nobody a connection', async () => {
    const id = await aCounter()
    {
      await using table = await locked()
      for (let round = 1; round <= 3; round++) {
        const leaving = new AbortController()
        const answers = [1, 2].map(() => toy.call(viewer, READ, { id }, { signal: leaving.signal }))
        await waitFor('both statements', async () => await table.waiting() === 2)
        leaving.abort()
        await waitFor('their end', async () => await table.waiting() === 0)
        expect(await Promise.allSettled(answers)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
      }
    }

    const answers = await Promise.all(Array.from({ length: 20 }, () => toy.call(viewer, READ, { id })))
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ data: { counter: { value: 7 } } })))
    expect(errors).toEqual([])
  })

  it('is stopped when the time is over that the router has told, and says that nothing was executed', async () => {
    const id = await aCounter()
    await using table = await locked()

    const { errors: told } = await toy.call(viewer, READ, { id }, { headers: { [TIMEOUT_HEADER]: '1500' } })

    expect(told).toMatchObject([{ extensions: { code: 'REQUEST_TIMEOUT' } }])
    await waitFor('its end', async () => await table.waiting() === 0)
    expect(errors).toEqual([])
  })

  it('is stopped for a router in the same process', async () => {
    const id = await aCounter()
    await using table = await locked()
    const leaving = new AbortController()

    const answer = toy.running.server.local.execute({ query: READ, operationName: undefined, variables: { id }, viewer, requestId: 'request-1', traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`, signal: leaving.signal })
    await waitFor('the statement', async () => await table.waiting() === 1)
    leaving.abort()

    expect((await answer).errors).toMatchObject([{ extensions: { code: 'REQUEST_TIMEOUT' } }])
    expect(await table.waiting()).toBe(0)
    expect(errors).toEqual([])
  })

  it('goes on to its end when it changes something, and a repeat is told the outcome', async () => {
    const id = await aCounter()
    const move = { input: { id, by: 1, idempotencyKey: `${id}/1` } }
    {
      await using table = await locked()
      const leaving = new AbortController()
      const answer = toy.call(viewer, MOVE, move, { signal: leaving.signal }).catch(() => {})
      await waitFor('the statement', async () => await table.waiting() === 1)
      leaving.abort()
      await answer
    }

    expect(await toy.call(viewer, MOVE, move)).toEqual({ data: { counterMove: { counter: { value: 8 } } } })
    await waitFor('the change, once', async () => (await toy.call(viewer, READ, { id })).data.counter.value === 8)
    expect(errors).toEqual([])
  })
})
