import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateCompliance1750000000001 implements MigrationInterface {
  readonly name = 'CreateCompliance1750000000001'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
    await queryRunner.query(`
      CREATE TABLE parties (
        organization_id text CONSTRAINT parties_pkey PRIMARY KEY,
        known boolean NOT NULL,
        legal_name text,
        country_code text,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE TABLE party_members (
        organization_id text NOT NULL,
        user_id text NOT NULL,
        CONSTRAINT party_members_pkey PRIMARY KEY (organization_id, user_id)
      );
      CREATE TABLE vendors (
        id text CONSTRAINT vendors_pkey PRIMARY KEY,
        organization_id text NOT NULL
      );
      CREATE INDEX vendors_organization ON vendors (organization_id);
      CREATE TABLE offers (
        id text CONSTRAINT offers_pkey PRIMARY KEY,
        vendor_id text NOT NULL,
        variant_id text NOT NULL,
        hs_code text,
        ship_from_country_code text NOT NULL
      );
      CREATE INDEX offers_variant ON offers (variant_id);

      CREATE TABLE watchlist_versions (
        id text CONSTRAINT watchlist_versions_pkey PRIMARY KEY,
        source text NOT NULL,
        published_at timestamptz(3) NOT NULL,
        sha256 text NOT NULL,
        entry_count integer NOT NULL,
        loaded_count integer NOT NULL,
        status text NOT NULL,
        activated_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT watchlist_versions_source_sha256_key UNIQUE (source, sha256)
      );
      CREATE UNIQUE INDEX watchlist_versions_one_active ON watchlist_versions (source) WHERE status = 'ACTIVE';
      CREATE TABLE watchlist_entries (
        id text CONSTRAINT watchlist_entries_pkey PRIMARY KEY,
        version_id text NOT NULL CONSTRAINT watchlist_entries_version_fkey REFERENCES watchlist_versions (id),
        reference text NOT NULL,
        name text NOT NULL,
        aliases jsonb NOT NULL,
        type text NOT NULL,
        country_code text,
        programme text,
        CONSTRAINT watchlist_entries_version_reference_key UNIQUE (version_id, reference)
      );
      CREATE TABLE watchlist_names (
        entry_id text NOT NULL CONSTRAINT watchlist_names_entry_fkey REFERENCES watchlist_entries (id),
        position integer NOT NULL,
        version_id text NOT NULL,
        name text NOT NULL,
        normalised text NOT NULL,
        collapsed text NOT NULL,
        distinctive text[] NOT NULL,
        CONSTRAINT watchlist_names_pkey PRIMARY KEY (entry_id, position)
      );
      CREATE INDEX watchlist_names_normalised ON watchlist_names (normalised);
      CREATE INDEX watchlist_names_trigrams ON watchlist_names USING gin (normalised gin_trgm_ops);
      CREATE INDEX watchlist_names_collapsed_trigrams ON watchlist_names USING gin (collapsed gin_trgm_ops);
      CREATE INDEX watchlist_names_distinctive ON watchlist_names USING gin (distinctive);

      CREATE TABLE party_screenings (
        id text CONSTRAINT party_screenings_pkey PRIMARY KEY,
        organization_id text NOT NULL,
        status text NOT NULL,
        current boolean NOT NULL,
        normalised_names text[] NOT NULL,
        version_ids text[] NOT NULL,
        screened_at timestamptz(3) NOT NULL
      );
      CREATE UNIQUE INDEX party_screenings_one_current ON party_screenings (organization_id) WHERE current;
      CREATE TABLE screening_matches (
        id text CONSTRAINT screening_matches_pkey PRIMARY KEY,
        screening_id text NOT NULL CONSTRAINT screening_matches_screening_fkey REFERENCES party_screenings (id),
        entry_id text NOT NULL CONSTRAINT screening_matches_entry_fkey REFERENCES watchlist_entries (id),
        source text NOT NULL,
        reference text NOT NULL,
        score integer NOT NULL,
        party_name text NOT NULL,
        matched_name text NOT NULL,
        is_alias boolean NOT NULL,
        same_country boolean
      );
      CREATE INDEX screening_matches_screening ON screening_matches (screening_id);

      CREATE TABLE orders (
        id text CONSTRAINT orders_pkey PRIMARY KEY,
        number text NOT NULL,
        buyer_organization_id text NOT NULL,
        buyer_name text NOT NULL,
        vendor_organization_id text NOT NULL,
        vendor_name text NOT NULL,
        vendor_id text NOT NULL,
        destination text NOT NULL,
        incoterm text NOT NULL,
        currency text NOT NULL,
        status text NOT NULL,
        accepted_keys text[] NOT NULL,
        reassess boolean NOT NULL,
        closed_at timestamptz(3),
        created_at timestamptz(3) NOT NULL
      );
      CREATE INDEX orders_open_of_buyer ON orders (buyer_organization_id) WHERE closed_at IS NULL;
      CREATE INDEX orders_open_of_vendor ON orders (vendor_organization_id) WHERE closed_at IS NULL;
      CREATE INDEX orders_to_reassess ON orders (id) WHERE reassess;
      CREATE TABLE order_lines (
        id text CONSTRAINT order_lines_pkey PRIMARY KEY,
        order_id text NOT NULL CONSTRAINT order_lines_order_fkey REFERENCES orders (id),
        position integer NOT NULL,
        variant_id text NOT NULL,
        sku text NOT NULL,
        quantity integer NOT NULL,
        value_minor bigint NOT NULL,
        ship_from_country_code text NOT NULL,
        declared_hs_code text,
        hs_code text
      );
      CREATE INDEX order_lines_order ON order_lines (order_id, position);
      CREATE INDEX order_lines_variant ON order_lines (variant_id);

      CREATE TABLE compliance_cases (
        id text CONSTRAINT compliance_cases_pkey PRIMARY KEY,
        order_id text NOT NULL CONSTRAINT compliance_cases_order_fkey REFERENCES orders (id),
        status text NOT NULL,
        reasons jsonb NOT NULL,
        note text,
        decided_by text,
        decided_at timestamptz(3),
        created_at timestamptz(3) NOT NULL
      );
      CREATE INDEX compliance_cases_order ON compliance_cases (order_id, id);
      CREATE INDEX compliance_cases_status ON compliance_cases (status, id);
      CREATE UNIQUE INDEX compliance_cases_one_open ON compliance_cases (order_id) WHERE status = 'OPEN';

      CREATE TABLE hs_codes (
        code text CONSTRAINT hs_codes_pkey PRIMARY KEY,
        description text NOT NULL
      );
      CREATE TABLE hs_classifications (
        id text CONSTRAINT hs_classifications_pkey PRIMARY KEY,
        variant_id text NOT NULL,
        destination text,
        hs_code text NOT NULL,
        evidence text,
        status text NOT NULL,
        proposed_by_user_id text,
        proposed_by_organization_id text,
        reviewed_by_user_id text,
        created_at timestamptz(3) NOT NULL,
        approved_at timestamptz(3)
      );
      CREATE INDEX hs_classifications_variant ON hs_classifications (variant_id);
      CREATE UNIQUE INDEX hs_classifications_one_approved ON hs_classifications (variant_id, destination) NULLS NOT DISTINCT WHERE status = 'APPROVED';
      CREATE TABLE tariff_rates (
        id text CONSTRAINT tariff_rates_pkey PRIMARY KEY,
        destination text NOT NULL,
        hs_prefix text NOT NULL,
        ad_valorem_basis_points integer NOT NULL,
        import_vat_basis_points integer NOT NULL,
        valid_from timestamptz(3) NOT NULL,
        valid_to timestamptz(3),
        version text NOT NULL,
        source text NOT NULL,
        CONSTRAINT tariff_rates_destination_prefix_from_key UNIQUE (destination, hs_prefix, valid_from)
      );

      CREATE TABLE landed_cost_quotes (
        id text CONSTRAINT landed_cost_quotes_pkey PRIMARY KEY,
        order_id text NOT NULL CONSTRAINT landed_cost_quotes_order_fkey REFERENCES orders (id),
        destination text NOT NULL,
        incoterm text NOT NULL,
        currency text NOT NULL,
        duty_valuation text NOT NULL,
        duty_payer text NOT NULL,
        goods_minor bigint NOT NULL,
        freight_minor bigint NOT NULL,
        freight_included boolean NOT NULL,
        duty_minor bigint NOT NULL,
        import_vat_minor bigint NOT NULL,
        total_minor bigint NOT NULL,
        quoted_at timestamptz(3) NOT NULL,
        CONSTRAINT landed_cost_quotes_order_key UNIQUE (order_id)
      );
      CREATE TABLE landed_cost_lines (
        quote_id text NOT NULL CONSTRAINT landed_cost_lines_quote_fkey REFERENCES landed_cost_quotes (id),
        position integer NOT NULL,
        order_line_id text,
        variant_id text,
        hs_code text,
        ship_from_country_code text NOT NULL,
        quantity integer NOT NULL,
        value_minor bigint NOT NULL,
        freight_minor bigint NOT NULL,
        customs_value_minor bigint NOT NULL,
        duty_basis_points integer NOT NULL,
        duty_minor bigint NOT NULL,
        import_vat_basis_points integer NOT NULL,
        import_vat_minor bigint NOT NULL,
        tariff_rate_id text,
        tariff_version text,
        CONSTRAINT landed_cost_lines_pkey PRIMARY KEY (quote_id, position)
      );

      CREATE TABLE trade_documents (
        id text CONSTRAINT trade_documents_pkey PRIMARY KEY,
        order_id text NOT NULL CONSTRAINT trade_documents_order_fkey REFERENCES orders (id),
        type text NOT NULL,
        number text NOT NULL,
        status text NOT NULL,
        version integer NOT NULL,
        CONSTRAINT trade_documents_order_type_key UNIQUE (order_id, type),
        CONSTRAINT trade_documents_number_key UNIQUE (number)
      );
      CREATE TABLE document_versions (
        document_id text NOT NULL CONSTRAINT document_versions_document_fkey REFERENCES trade_documents (id),
        version integer NOT NULL,
        order_id text NOT NULL,
        position integer NOT NULL,
        content bytea NOT NULL,
        content_type text NOT NULL,
        byte_length integer NOT NULL,
        sha256 text NOT NULL,
        prev_hash text NOT NULL,
        seal text NOT NULL,
        issued_at timestamptz(3) NOT NULL,
        CONSTRAINT document_versions_pkey PRIMARY KEY (document_id, version),
        CONSTRAINT document_versions_order_position_key UNIQUE (order_id, position),
        CONSTRAINT document_versions_content_size CHECK (octet_length(content) <= 1048576)
      );

      CREATE TABLE audit_entries (
        id text CONSTRAINT audit_entries_pkey PRIMARY KEY,
        sequence bigint NOT NULL,
        event_id text NOT NULL,
        type text NOT NULL,
        source text NOT NULL,
        subject text NOT NULL,
        organization_id text,
        vendor_id text,
        occurred_at timestamptz(3) NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        correlation_id text NOT NULL,
        causation_id text,
        event_sha256 text NOT NULL,
        prev_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT audit_entries_sequence_key UNIQUE (sequence),
        CONSTRAINT audit_entries_event_key UNIQUE (event_id)
      );
      CREATE INDEX audit_entries_subject ON audit_entries (subject, id);
      CREATE INDEX audit_entries_type ON audit_entries (type, id);
      CREATE INDEX audit_entries_organization ON audit_entries (organization_id, id);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append only', TG_TABLE_NAME;
      END $$;
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER document_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document_versions EXECUTE FUNCTION refuse_change();
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE audit_entries, document_versions, trade_documents, landed_cost_lines, landed_cost_quotes, tariff_rates, hs_classifications,
        hs_codes, compliance_cases, order_lines, orders, screening_matches, party_screenings, watchlist_names, watchlist_entries,
        watchlist_versions, offers, vendors, party_members, parties;
      DROP FUNCTION refuse_change;
    `)
  }
}
