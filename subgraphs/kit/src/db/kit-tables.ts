import { NoteChanges1763900000000 } from './change-notes.ts'
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm'
import { bigintColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from './columns.ts'

/** An event waiting to be, or already, handed to the transport. Written by the transaction that changed the state. */
export interface OutboxRow {
  position: bigint
  topic: string
  partitionKey: string
  event: unknown
  createdAt: Date
  publishedAt: Date | null
}

const Outbox = new EntitySchema<OutboxRow>({
  name: 'Outbox',
  tableName: 'outbox',
  columns: {
    position: { ...bigintColumn, primary: true, generated: 'increment', primaryKeyConstraintName: 'outbox_pkey' },
    topic: textColumn,
    partitionKey: { ...textColumn, name: 'partition_key' },
    event: jsonColumn,
    createdAt: { ...timestampColumn, name: 'created_at' },
    publishedAt: { ...timestampColumn, name: 'published_at', nullable: true },
  },
  indices: [{ name: 'outbox_unpublished', columns: ['position'], where: 'published_at IS NULL' }],
})

const Inbox = new EntitySchema<{ consumer: string; eventId: string; handledAt: Date }>({
  name: 'Inbox',
  tableName: 'inbox',
  columns: {
    consumer: { ...textColumn, primary: true, primaryKeyConstraintName: 'inbox_pkey' },
    eventId: { ...textColumn, name: 'event_id', primary: true, primaryKeyConstraintName: 'inbox_pkey' },
    handledAt: { ...timestampColumn, name: 'handled_at' },
  },
})

const InboxPosition = new EntitySchema<{ consumer: string; subject: string; sequence: bigint }>({
  name: 'InboxPosition',
  tableName: 'inbox_positions',
  columns: {
    consumer: { ...textColumn, primary: true, primaryKeyConstraintName: 'inbox_positions_pkey' },
    subject: { ...textColumn, primary: true, primaryKeyConstraintName: 'inbox_positions_pkey' },
    sequence: bigintColumn,
  },
})

const AggregateSequence = new EntitySchema<{ aggregateId: string; sequence: bigint }>({
  name: 'AggregateSequence',
  tableName: 'aggregate_sequences',
  columns: {
    aggregateId: { ...textColumn, name: 'aggregate_id', primary: true, primaryKeyConstraintName: 'aggregate_sequences_pkey' },
    sequence: bigintColumn,
  },
})

const IdempotencyKey = new EntitySchema<{ actor: string; mutation: string; key: string; requestHash: string; result: unknown; createdAt: Date }>({
  name: 'IdempotencyKey',
  tableName: 'idempotency_keys',
  columns: {
    actor: { ...textColumn, primary: true, primaryKeyConstraintName: 'idempotency_keys_pkey' },
    mutation: { ...textColumn, primary: true, primaryKeyConstraintName: 'idempotency_keys_pkey' },
    key: { ...textColumn, primary: true, primaryKeyConstraintName: 'idempotency_keys_pkey' },
    requestHash: { ...textColumn, name: 'request_hash' },
    result: { ...jsonColumn, nullable: true },
    createdAt: { ...timestampColumn, name: 'created_at' },
  },
})

const LiveChannel = new EntitySchema<{ channel: string; lastSequence: bigint }>({
  name: 'LiveChannel',
  tableName: 'live_channels',
  columns: {
    channel: { ...textColumn, primary: true, primaryKeyConstraintName: 'live_channels_pkey' },
    lastSequence: { ...bigintColumn, name: 'last_sequence' },
  },
})

const LiveUpdate = new EntitySchema<{ channel: string; sequence: bigint; eventType: string; entityId: string; occurredAt: Date; traceparent: string | null }>({
  name: 'LiveUpdate',
  tableName: 'live_updates',
  columns: {
    channel: { ...textColumn, primary: true, primaryKeyConstraintName: 'live_updates_pkey' },
    sequence: { ...bigintColumn, primary: true, primaryKeyConstraintName: 'live_updates_pkey' },
    eventType: { ...textColumn, name: 'event_type' },
    entityId: { ...textColumn, name: 'entity_id' },
    occurredAt: { ...timestampColumn, name: 'occurred_at' },
    traceparent: { ...textColumn, nullable: true },
  },
})

const Timer = new EntitySchema<{ key: string; type: string; dueAt: Date; data: unknown; attempts: number }>({
  name: 'Timer',
  tableName: 'timers',
  columns: {
    key: { ...textColumn, primary: true, primaryKeyConstraintName: 'timers_pkey' },
    type: textColumn,
    dueAt: { ...timestampColumn, name: 'due_at' },
    data: jsonColumn,
    attempts: { ...integerColumn, default: 0 },
  },
  indices: [{ name: 'timers_due', columns: ['dueAt'] }],
})

/** The kit's own tables, in every subgraph's database. */
export const kitEntities = [Outbox, Inbox, InboxPosition, AggregateSequence, IdempotencyKey, LiveChannel, LiveUpdate, Timer]

export class KitTables1700000000000 implements MigrationInterface {
  readonly name = 'KitTables1700000000000'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE outbox (
        position bigserial CONSTRAINT outbox_pkey PRIMARY KEY,
        topic text NOT NULL,
        partition_key text NOT NULL,
        event jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL,
        published_at timestamptz(3)
      );
      CREATE INDEX outbox_unpublished ON outbox (position) WHERE published_at IS NULL;

      CREATE TABLE inbox (
        consumer text NOT NULL,
        event_id text NOT NULL,
        handled_at timestamptz(3) NOT NULL,
        CONSTRAINT inbox_pkey PRIMARY KEY (consumer, event_id)
      );
      CREATE TABLE inbox_positions (
        consumer text NOT NULL,
        subject text NOT NULL,
        sequence bigint NOT NULL,
        CONSTRAINT inbox_positions_pkey PRIMARY KEY (consumer, subject)
      );
      CREATE TABLE aggregate_sequences (
        aggregate_id text CONSTRAINT aggregate_sequences_pkey PRIMARY KEY,
        sequence bigint NOT NULL
      );
      CREATE TABLE idempotency_keys (
        actor text NOT NULL,
        mutation text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        result jsonb,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT idempotency_keys_pkey PRIMARY KEY (actor, mutation, key)
      );
      CREATE TABLE live_channels (
        channel text CONSTRAINT live_channels_pkey PRIMARY KEY,
        last_sequence bigint NOT NULL
      );
      CREATE TABLE live_updates (
        channel text NOT NULL,
        sequence bigint NOT NULL,
        event_type text NOT NULL,
        entity_id text NOT NULL,
        occurred_at timestamptz(3) NOT NULL,
        CONSTRAINT live_updates_pkey PRIMARY KEY (channel, sequence)
      );
      CREATE TABLE timers (
        key text CONSTRAINT timers_pkey PRIMARY KEY,
        type text NOT NULL,
        due_at timestamptz(3) NOT NULL,
        data jsonb NOT NULL,
        attempts integer NOT NULL DEFAULT 0
      );
      CREATE INDEX timers_due ON timers (due_at);
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE timers, live_updates, live_channels, idempotency_keys, aggregate_sequences, inbox_positions, inbox, outbox')
  }
}

/** The trace of what changed goes along to who watches it. */
export class TraceLiveUpdates1763800000000 implements MigrationInterface {
  readonly name = 'TraceLiveUpdates1763800000000'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE live_updates ADD COLUMN traceparent text')
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE live_updates DROP COLUMN traceparent')
  }
}

/** In the order in which they run. */
export const kitMigrations = [KitTables1700000000000, TraceLiveUpdates1763800000000, NoteChanges1763900000000]
