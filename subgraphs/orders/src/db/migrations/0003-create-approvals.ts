import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateApprovals1764000000003 implements MigrationInterface {
  readonly name = 'CreateApprovals1764000000003'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE memberships (
        organization_id text,
        user_id text,
        role text,
        spending_limit_minor bigint,
        spending_limit_currency text,
        sequence bigint NOT NULL,
        CONSTRAINT memberships_pkey PRIMARY KEY (organization_id, user_id)
      );
      CREATE TABLE approval_requests (
        id text CONSTRAINT approval_requests_pkey PRIMARY KEY,
        order_group_id text NOT NULL CONSTRAINT approval_requests_one_per_group UNIQUE CONSTRAINT approval_requests_group_fkey REFERENCES order_groups,
        buyer_organization_id text NOT NULL,
        requested_by_user_id text NOT NULL,
        reason text NOT NULL,
        limit_minor bigint NOT NULL,
        limit_currency text NOT NULL,
        total_minor bigint NOT NULL,
        currency text NOT NULL,
        status text NOT NULL,
        payment_method_token text,
        requested_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        decided_by_user_id text,
        decided_at timestamptz(3),
        comment text
      );
      CREATE INDEX approval_requests_by_buyer ON approval_requests (buyer_organization_id, id);
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE approval_requests, memberships')
  }
}
