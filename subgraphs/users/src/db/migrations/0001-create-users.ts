import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateUsers1760000000000 implements MigrationInterface {
  readonly name = 'CreateUsers1760000000000'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE users (
        id text CONSTRAINT users_pkey PRIMARY KEY,
        email text NOT NULL,
        email_key text NOT NULL CONSTRAINT users_email_key_unique UNIQUE,
        name text NOT NULL,
        locale text NOT NULL,
        created_at timestamptz(3) NOT NULL
      );
      CREATE TABLE user_credentials (
        user_id text CONSTRAINT user_credentials_pkey PRIMARY KEY CONSTRAINT user_credentials_user_fkey REFERENCES users,
        password_hash text NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      CREATE TABLE user_platform_roles (
        user_id text NOT NULL CONSTRAINT user_platform_roles_user_fkey REFERENCES users,
        role text NOT NULL,
        granted_by_user_id text,
        granted_at timestamptz(3) NOT NULL,
        CONSTRAINT user_platform_roles_pkey PRIMARY KEY (user_id, role)
      );

      CREATE TABLE organizations (
        id text CONSTRAINT organizations_pkey PRIMARY KEY,
        legal_name text NOT NULL,
        country_code text NOT NULL,
        registration_number text,
        registration_key text,
        tax_ids jsonb NOT NULL,
        capabilities text[] NOT NULL,
        data_region text NOT NULL,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT organizations_registration_unique UNIQUE (country_code, registration_key)
      );
      CREATE TABLE organization_memberships (
        id text CONSTRAINT organization_memberships_pkey PRIMARY KEY,
        organization_id text NOT NULL CONSTRAINT organization_memberships_organization_fkey REFERENCES organizations,
        user_id text NOT NULL CONSTRAINT organization_memberships_user_fkey REFERENCES users,
        role text NOT NULL,
        spending_limit_minor bigint,
        spending_limit_currency text,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT organization_memberships_member_unique UNIQUE (organization_id, user_id)
      );
      CREATE INDEX organization_memberships_user ON organization_memberships (user_id);
      CREATE TABLE membership_invitations (
        id text CONSTRAINT membership_invitations_pkey PRIMARY KEY,
        organization_id text NOT NULL CONSTRAINT membership_invitations_organization_fkey REFERENCES organizations,
        email text NOT NULL,
        email_key text NOT NULL,
        role text NOT NULL,
        spending_limit_minor bigint,
        spending_limit_currency text,
        token_hash text NOT NULL CONSTRAINT membership_invitations_token_unique UNIQUE,
        invited_by_user_id text,
        expires_at timestamptz(3) NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT membership_invitations_address_unique UNIQUE (organization_id, email_key)
      );
      CREATE TABLE organization_addresses (
        id text CONSTRAINT organization_addresses_pkey PRIMARY KEY,
        organization_id text NOT NULL CONSTRAINT organization_addresses_organization_fkey REFERENCES organizations,
        kind text NOT NULL,
        label text NOT NULL,
        address jsonb NOT NULL,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX organization_addresses_organization ON organization_addresses (organization_id);

      CREATE TABLE api_keys (
        id text CONSTRAINT api_keys_pkey PRIMARY KEY,
        organization_id text NOT NULL CONSTRAINT api_keys_organization_fkey REFERENCES organizations,
        name text NOT NULL,
        prefix text NOT NULL,
        scopes text[] NOT NULL,
        created_by_user_id text,
        created_at timestamptz(3) NOT NULL,
        last_used_at timestamptz(3),
        expires_at timestamptz(3),
        revoked_at timestamptz(3)
      );
      CREATE INDEX api_keys_organization ON api_keys (organization_id);
      CREATE TABLE api_key_secrets (
        api_key_id text CONSTRAINT api_key_secrets_pkey PRIMARY KEY CONSTRAINT api_key_secrets_key_fkey REFERENCES api_keys,
        secret_hash text NOT NULL CONSTRAINT api_key_secrets_hash_unique UNIQUE
      );

      CREATE TABLE sessions (
        id text CONSTRAINT sessions_pkey PRIMARY KEY,
        user_id text NOT NULL CONSTRAINT sessions_user_fkey REFERENCES users,
        organization_id text CONSTRAINT sessions_organization_fkey REFERENCES organizations,
        created_at timestamptz(3) NOT NULL,
        last_used_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3)
      );
      CREATE INDEX sessions_user ON sessions (user_id);
      CREATE TABLE refresh_tokens (
        token_hash text CONSTRAINT refresh_tokens_pkey PRIMARY KEY,
        session_id text NOT NULL CONSTRAINT refresh_tokens_session_fkey REFERENCES sessions ON DELETE CASCADE,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3)
      );
      CREATE INDEX refresh_tokens_session ON refresh_tokens (session_id);
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE refresh_tokens, sessions, api_key_secrets, api_keys, organization_addresses, membership_invitations,
        organization_memberships, organizations, user_platform_roles, user_credentials, users
    `)
  }
}
