import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateWebhooks1764000000002 implements MigrationInterface {
  readonly name = 'CreateWebhooks1764000000002'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE webhook_endpoints (
        id text CONSTRAINT webhook_endpoints_pkey PRIMARY KEY,
        organization_id text NOT NULL CONSTRAINT webhook_endpoints_organization_fkey REFERENCES organizations,
        url text NOT NULL,
        description text,
        event_types text[] NOT NULL,
        status text NOT NULL,
        disabled_reason text,
        disabled_at timestamptz(3),
        failing_since timestamptz(3),
        busy_until timestamptz(3),
        created_by_user_id text,
        created_by_api_key_id text,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX webhook_endpoints_organization ON webhook_endpoints (organization_id);

      CREATE TABLE webhook_secrets (
        id text CONSTRAINT webhook_secrets_pkey PRIMARY KEY,
        endpoint_id text NOT NULL CONSTRAINT webhook_secrets_endpoint_fkey REFERENCES webhook_endpoints ON DELETE CASCADE,
        sealed text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3)
      );
      CREATE INDEX webhook_secrets_endpoint ON webhook_secrets (endpoint_id);

      CREATE TABLE webhook_deliveries (
        id text CONSTRAINT webhook_deliveries_pkey PRIMARY KEY,
        endpoint_id text NOT NULL CONSTRAINT webhook_deliveries_endpoint_fkey REFERENCES webhook_endpoints ON DELETE CASCADE,
        organization_id text NOT NULL,
        event_id text NOT NULL,
        event_type text NOT NULL,
        occurred_at timestamptz(3) NOT NULL,
        body text NOT NULL,
        status text NOT NULL,
        attempt_count integer NOT NULL,
        attempts jsonb NOT NULL,
        next_attempt_at timestamptz(3),
        completed_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT webhook_deliveries_event_unique UNIQUE (endpoint_id, event_id)
      );
      CREATE INDEX webhook_deliveries_organization ON webhook_deliveries (organization_id, id);
      CREATE INDEX webhook_deliveries_endpoint ON webhook_deliveries (endpoint_id, id);
      CREATE INDEX webhook_deliveries_due ON webhook_deliveries (endpoint_id, next_attempt_at) WHERE status = 'PENDING';
      CREATE INDEX webhook_deliveries_completed ON webhook_deliveries (completed_at) WHERE completed_at IS NOT NULL;

      CREATE TABLE webhook_vendors (
        vendor_id text CONSTRAINT webhook_vendors_pkey PRIMARY KEY,
        organization_id text NOT NULL
      );
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE webhook_vendors, webhook_deliveries, webhook_secrets, webhook_endpoints')
  }
}
