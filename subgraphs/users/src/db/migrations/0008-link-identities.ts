import type { MigrationInterface, QueryRunner } from 'typeorm'

export class LinkIdentities1764000000004 implements MigrationInterface {
  readonly name = 'LinkIdentities1764000000004'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE linked_identities (
        id text CONSTRAINT linked_identities_pkey PRIMARY KEY,
        user_id text NOT NULL CONSTRAINT linked_identities_user_fkey REFERENCES users,
        organization_id text CONSTRAINT linked_identities_organization_fkey REFERENCES organizations,
        issuer text NOT NULL,
        subject text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        last_used_at timestamptz(3),
        CONSTRAINT linked_identities_subject_unique UNIQUE (issuer, subject)
      );
      CREATE INDEX linked_identities_user ON linked_identities (user_id, id);

      CREATE TABLE ended_identities (
        id text CONSTRAINT ended_identities_pkey PRIMARY KEY,
        ended_at timestamptz(3) NOT NULL
      );
      CREATE INDEX ended_identities_ended ON ended_identities (ended_at);
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE ended_identities; DROP TABLE linked_identities')
  }
}
