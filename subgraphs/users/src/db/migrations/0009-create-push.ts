import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreatePush1764000000005 implements MigrationInterface {
  readonly name = 'CreatePush1764000000005'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE push_devices (
        id text CONSTRAINT push_devices_pkey PRIMARY KEY,
        user_id text NOT NULL CONSTRAINT push_devices_user_fkey REFERENCES users,
        session_id text NOT NULL CONSTRAINT push_devices_session_fkey REFERENCES sessions ON DELETE CASCADE,
        token text NOT NULL,
        platform text NOT NULL,
        locale text NOT NULL,
        app_version text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT push_devices_session_unique UNIQUE (session_id),
        CONSTRAINT push_devices_token_unique UNIQUE (token)
      );
      CREATE INDEX push_devices_user ON push_devices (user_id, id);

      CREATE TABLE push_messages (
        id text CONSTRAINT push_messages_pkey PRIMARY KEY,
        device_id text NOT NULL CONSTRAINT push_messages_device_fkey REFERENCES push_devices ON DELETE CASCADE,
        event_id text NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        data jsonb NOT NULL,
        ticket_id text,
        attempt_count integer NOT NULL,
        next_attempt_at timestamptz(3) NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT push_messages_event_unique UNIQUE (device_id, event_id)
      );
      CREATE INDEX push_messages_due ON push_messages (next_attempt_at);

      CREATE TABLE push_orders (
        order_id text CONSTRAINT push_orders_pkey PRIMARY KEY,
        number text NOT NULL,
        user_id text NOT NULL
      );
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE push_orders; DROP TABLE push_messages; DROP TABLE push_devices')
  }
}
