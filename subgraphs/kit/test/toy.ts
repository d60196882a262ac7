import { z } from 'zod'
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm'
import { integerColumn, textColumn } from '#kit/db/columns.ts'
import { newestOnly, type ConsumerDefinition } from '#kit/events/consumer.ts'
import type { EventContracts } from '#kit/events/event.ts'
import { PermanentError, userError, type UserError } from '#kit/errors.ts'
import type { GraphContext } from '#kit/graphql/context.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import { subscribeLive } from '#kit/live.ts'
import type { Runtime } from '#kit/runtime.ts'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import { transact } from '#kit/transaction.ts'

/** A subgraph of counters: enough of one to show what the kit guarantees, and nothing of the product. */

export interface CounterRow { id: string; value: number }

const Counter = new EntitySchema<CounterRow>({
  name: 'Counter',
  tableName: 'counters',
  columns: { id: { ...textColumn, primary: true, primaryKeyConstraintName: 'counters_pkey' }, value: integerColumn },
})

class CreateCounters1700000000001 implements MigrationInterface {
  readonly name = 'CreateCounters1700000000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE counters (id text CONSTRAINT counters_pkey PRIMARY KEY, value integer NOT NULL)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE counters')
  }
}

export const toyContracts: EventContracts = {
  'counter.moved': { topic: 'toy.v1', schema: z.object({ by: z.number().int() }) },
  'foreign.add': { topic: 'foreign.v1', schema: z.object({ by: z.number().int() }) },
  'foreign.set': { topic: 'foreign.v1', schema: z.object({ to: z.number().int() }) },
}

export interface ToyApp extends Runtime {
  /** Handlers call this first; a test makes it fail. */
  beforeEffect: (type: string) => void
}

type Context = GraphContext<ToyApp>
interface MovePayload { counter: CounterRow | null; userErrors: UserError[] }

const typeDefs = `
  type Counter implements Node @key(fields: "id") { id: ID! value: Int! }
  type CounterUpdate { cursor: Cursor! resync: Boolean! counter: Counter! }
  input CounterMoveInput { id: ID! by: Int! idempotencyKey: ID! }
  type CounterMovePayload { counter: Counter userErrors: [UserError!]! }
  type Query { counter(id: ID!): Counter boom: Int }
  type Mutation { counterMove(input: CounterMoveInput!): CounterMovePayload! }
  type Subscription { counterUpdates(id: ID!, after: Cursor): CounterUpdate! }
`

function find(app: ToyApp, id: string): Promise<CounterRow | null> {
  return app.db.source.getRepository(Counter).findOneBy({ id })
}

const resolvers = {
  Query: {
    counter: (_: unknown, { id }: { id: string }, { app }: Context) => find(app, id),
    boom() { throw new Error('the password is hunter2') },
  },
  Counter: { __resolveReference: ({ id }: { id: string }, { app }: Context) => find(app, id) },
  Mutation: {
    counterMove: (_: unknown, { input }: { input: { id: string; by: number; idempotencyKey: string } }, { app, viewer }: Context) =>
      once<MovePayload>(app, { viewer, mutation: 'counterMove', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
        await tx.manager.query(
          'INSERT INTO counters (id, value) VALUES ($1, $2) ON CONFLICT ON CONSTRAINT counters_pkey DO UPDATE SET value = counters.value + $2', [input.id, input.by])
        if (input.by === 0) return { counter: null, userErrors: [userError('NOTHING_TO_MOVE', 'By zero is not a move.', ['input', 'by'])] }
        // 13 does not fit the contract: the producer must fail, and leave nothing behind.
        tx.emit({ type: 'counter.moved', subject: input.id, data: { by: input.by === 13 ? 'thirteen' : input.by } })
        tx.announce({ channels: [`counter:${input.id}`], eventType: 'counter.moved', entityId: input.id })
        tx.schedule({ key: `reset:${input.id}`, type: 'counter.reset', dueAt: new Date(app.clock.now().getTime() + 60_000), data: { id: input.id } })
        return { counter: await tx.manager.findOneByOrFail(Counter, { id: input.id }), userErrors: [] }
      }),
  },
  Subscription: {
    counterUpdates: {
      subscribe: (_: unknown, { id, after }: { id: string; after?: string }, { app, viewer }: Context) =>
        subscribeLive(app, { channel: `counter:${id}`, after, authorise: async () => viewer.organizationId !== null }),
      resolve: (update: { cursor: string; resync: boolean; entityId: string }, _: unknown, { app }: Context) =>
        ({ cursor: update.cursor, resync: update.resync, counter: find(app, update.entityId) }),
    },
  },
}

const consumer: ConsumerDefinition<ToyApp> = {
  topic: 'foreign.v1',
  group: 'toy.foreign',
  handlers: {
    async 'foreign.add'(tx, event, app) {
      await tx.manager.query(
        'INSERT INTO counters (id, value) VALUES ($1, $2) ON CONFLICT ON CONSTRAINT counters_pkey DO UPDATE SET value = counters.value + $2',
        [event.subject, (event.data as { by: number }).by])
      app.beforeEffect(event.type)
    },
    'foreign.set': newestOnly('toy.foreign', async (tx, event) => {
      await tx.manager.query(
        'INSERT INTO counters (id, value) VALUES ($1, $2) ON CONFLICT ON CONSTRAINT counters_pkey DO UPDATE SET value = $2',
        [event.subject, (event.data as { to: number }).to])
    }),
  },
}

export const toySubgraph: SubgraphDefinition<ToyApp, unknown> = {
  name: 'toy',
  typeDefs,
  resolvers,
  entities: [Counter as EntitySchema<never>],
  migrations: [CreateCounters1700000000001],
  consumers: [consumer],
  timers: {
    async 'counter.reset'(tx, { id }: { id: string }) {
      await tx.manager.query('UPDATE counters SET value = 0 WHERE id = $1', [id])
    },
    async 'counter.postponed'(_tx, { key, until }: { key: string; until: string }, app: ToyApp) {
      await transact(app, async (other) => { other.schedule({ key, type: 'counter.reset', dueAt: new Date(until), data: { id: key } }) })
      throw new Error('It fails just after somebody else has moved it.')
    },
  },
  createLoaders: () => ({}),
}

export function startToy(environment: SubgraphEnvironment): Promise<RunningSubgraph<ToyApp>> {
  return startSubgraph(toySubgraph, environment, (runtime) => ({ ...runtime, beforeEffect: () => {} }))
}

export const newCounterId = () => newId('ctr')
export { PermanentError }
