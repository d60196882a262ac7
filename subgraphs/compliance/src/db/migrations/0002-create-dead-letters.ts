import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateDeadLetters1750000000002 implements MigrationInterface {
  readonly name = 'CreateDeadLetters1750000000002'

  async up(queryRunner: QueryRunner): Promise<void> {
    // json, not jsonb: it takes every text that JSON can carry, a NUL too, so that no letter is refused.
    await queryRunner.query(`
      CREATE TABLE dead_letters (
        id text CONSTRAINT dead_letters_pkey PRIMARY KEY,
        topic text NOT NULL,
        consumer_group text NOT NULL,
        identity text NOT NULL,
        event_id text,
        event_type text,
        subject text,
        sequence bigint,
        occurred_at timestamptz(3),
        organization_id text,
        vendor_id text,
        reason text NOT NULL,
        stack_hash text NOT NULL,
        attempts integer NOT NULL,
        origin_topic text,
        origin_partition integer,
        origin_offset bigint,
        event json,
        raw bytea,
        letter_ids text[] NOT NULL,
        failure_count integer NOT NULL,
        first_buried_at timestamptz(3) NOT NULL,
        last_buried_at timestamptz(3) NOT NULL,
        status text NOT NULL,
        replay_count integer NOT NULL,
        replayed_by text,
        replayed_at timestamptz(3),
        discarded_by text,
        discarded_at timestamptz(3),
        discard_reason text,
        CONSTRAINT dead_letters_identity_key UNIQUE (topic, consumer_group, identity),
        CONSTRAINT dead_letters_content_check CHECK (event IS NULL OR raw IS NULL)
      );
      CREATE INDEX dead_letters_status ON dead_letters (status, id);
      CREATE INDEX dead_letters_stack_hash ON dead_letters (stack_hash, id);
      CREATE INDEX dead_letters_subject ON dead_letters (subject, id);
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE dead_letters')
  }
}
