import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateVendors1700000001001 implements MigrationInterface {
  readonly name = 'CreateVendors1700000001001'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE organization_copies (
        id text CONSTRAINT organization_copies_pkey PRIMARY KEY,
        legal_name text NOT NULL,
        country_code text NOT NULL,
        capabilities jsonb NOT NULL
      );
      CREATE TABLE screening_copies (
        organization_id text CONSTRAINT screening_copies_pkey PRIMARY KEY,
        screening_id text NOT NULL,
        status text NOT NULL
      );

      CREATE TABLE vendors (
        id text CONSTRAINT vendors_pkey PRIMARY KEY,
        organization_id text NOT NULL CONSTRAINT vendors_organization_key UNIQUE,
        display_name text NOT NULL,
        status text NOT NULL,
        suspension_reason text,
        auto_accept boolean NOT NULL,
        accept_within_hours integer NOT NULL,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX vendors_status ON vendors (status, id);

      CREATE TABLE vendor_onboardings (
        id text CONSTRAINT vendor_onboardings_pkey PRIMARY KEY,
        vendor_id text NOT NULL
          CONSTRAINT vendor_onboardings_vendor_key UNIQUE
          CONSTRAINT vendor_onboardings_vendor_fkey REFERENCES vendors (id),
        status text NOT NULL,
        submitted_at timestamptz(3),
        decided_at timestamptz(3),
        rejection_reason text,
        activated_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );

      CREATE TABLE commission_plans (
        id text CONSTRAINT commission_plans_pkey PRIMARY KEY,
        vendor_id text CONSTRAINT commission_plans_vendor_fkey REFERENCES vendors (id),
        valid_from timestamptz(3) NOT NULL,
        valid_to timestamptz(3),
        vat_basis_points integer NOT NULL,
        components jsonb NOT NULL,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT commission_plans_no_overlap EXCLUDE
          USING gist (coalesce(vendor_id, '') WITH =, tstzrange(valid_from, valid_to) WITH &&)
      );
      CREATE INDEX commission_plans_vendor ON commission_plans (vendor_id, id);
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE commission_plans, vendor_onboardings, vendors, screening_copies, organization_copies')
  }
}
