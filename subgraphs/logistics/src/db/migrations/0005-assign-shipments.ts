import type { MigrationInterface, QueryRunner } from 'typeorm'

export class AssignShipments1764000000003 implements MigrationInterface {
  readonly name = 'AssignShipments1764000000003'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE shipments ADD agent_user_id text, ADD assigned_at timestamptz(3);
      CREATE INDEX shipments_agent ON shipments (agent_user_id, id) WHERE agent_user_id IS NOT NULL;
      CREATE TABLE membership_copies (
        organization_id text NOT NULL,
        user_id text NOT NULL,
        role text,
        sequence integer NOT NULL,
        CONSTRAINT membership_copies_pkey PRIMARY KEY (organization_id, user_id)
      );
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE membership_copies;
      DROP INDEX shipments_agent;
      ALTER TABLE shipments DROP agent_user_id, DROP assigned_at;
    `)
  }
}
