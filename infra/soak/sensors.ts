import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm'
import { textColumn } from '#kit/db/columns.ts'
import { forbidden } from '#kit/errors.ts'
import type { GraphContext } from '#kit/graphql/context.ts'
import { subscribeLive, type LiveUpdate } from '#kit/live.ts'
import type { Runtime } from '#kit/runtime.ts'
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition, type SubgraphEnvironment } from '#kit/subgraph.ts'
import type { Viewer } from '#kit/viewer.ts'

// The smallest subgraph with live updates: the kit's, as orders has them, with a row to be looked up for the right to see and another for the answer.

export const SENSORS = 'sensors'

export interface SensorRow { id: string; organizationId: string; label: string }

const Sensor = new EntitySchema<SensorRow>({
  name: 'Sensor',
  tableName: 'sensors',
  columns: {
    id: { ...textColumn, primary: true, primaryKeyConstraintName: 'sensors_pkey' },
    organizationId: { ...textColumn, name: 'organization_id' },
    label: textColumn,
  },
})

class CreateSensors1700000000001 implements MigrationInterface {
  readonly name = 'CreateSensors1700000000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE sensors (id text CONSTRAINT sensors_pkey PRIMARY KEY, organization_id text NOT NULL, label text NOT NULL)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sensors')
  }
}

export const sensorsSdl = `
  type Sensor @key(fields: "id") { id: ID! label: String! }
  type Reading { cursor: Cursor! resync: Boolean! occurredAt: DateTime! sensor: Sensor }
  type Query { sensor(id: ID!): Sensor }
  type Subscription { readings(sensorId: ID!, after: Cursor): Reading! }
`

export function channelOf(sensorId: string): string {
  return `sensor:${sensorId}`
}

function find({ db }: Runtime, id: string): Promise<SensorRow | null> {
  return db.source.getRepository(Sensor).findOneBy({ id })
}

async function maySee(app: Runtime, { organizationId }: Viewer, id: string): Promise<boolean> {
  const sensor = await find(app, id)
  return sensor !== null && sensor.organizationId === organizationId
}

type Context = GraphContext

const resolvers = {
  Query: { sensor: (_: unknown, { id }: { id: string }, { app }: Context) => find(app, id) },
  Sensor: { __resolveReference: ({ id }: { id: string }, { app }: Context) => find(app, id) },
  Subscription: {
    readings: {
      async subscribe(_: unknown, { sensorId, after }: { sensorId: string; after?: string | null }, { app, viewer }: Context) {
        const authorise = () => maySee(app, viewer, sensorId)
        if (!await authorise()) throw forbidden('There is nothing here that you may watch.')
        return subscribeLive(app, { channel: channelOf(sensorId), after, authorise })
      },
      resolve: (update: LiveUpdate, _: unknown, { app }: Context) => ({ ...update, sensor: () => find(app, update.entityId) }),
    },
  },
}

export const sensorsSubgraph: SubgraphDefinition<Runtime, unknown> = {
  name: SENSORS,
  typeDefs: sensorsSdl,
  resolvers,
  entities: [Sensor as EntitySchema<never>],
  migrations: [CreateSensors1700000000001],
  consumers: [],
  timers: {},
  createLoaders: () => ({}),
}

export function startSensors(environment: SubgraphEnvironment): Promise<RunningSubgraph> {
  return startSubgraph(sensorsSubgraph, environment, (runtime) => runtime)
}
