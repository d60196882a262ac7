import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateProducts1760000000001 implements MigrationInterface {
  readonly name = 'CreateProducts1760000000001'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE vendors (
        id text CONSTRAINT vendors_pkey PRIMARY KEY,
        organization_id text NOT NULL,
        status text NOT NULL,
        CONSTRAINT vendors_status CHECK (status IN ('REGISTERED', 'ACTIVE', 'SUSPENDED'))
      );
      CREATE INDEX vendors_organization ON vendors (organization_id);

      CREATE TABLE categories (
        id text CONSTRAINT categories_pkey PRIMARY KEY,
        code text NOT NULL CONSTRAINT categories_code UNIQUE,
        names jsonb NOT NULL,
        parent_id text CONSTRAINT categories_parent_fk REFERENCES categories (id),
        created_by_organization_id text,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX categories_parent ON categories (parent_id);

      CREATE TABLE products (
        id text CONSTRAINT products_pkey PRIMARY KEY,
        code text NOT NULL CONSTRAINT products_code UNIQUE,
        names jsonb NOT NULL,
        descriptions jsonb NOT NULL,
        category_id text CONSTRAINT products_category_fk REFERENCES categories (id),
        status text NOT NULL,
        created_by_organization_id text,
        version integer NOT NULL,
        search tsvector NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT products_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED'))
      );
      CREATE INDEX products_category ON products (category_id);
      CREATE INDEX products_created_by ON products (created_by_organization_id);
      CREATE INDEX products_search ON products USING gin (search);

      CREATE TABLE product_variants (
        id text CONSTRAINT product_variants_pkey PRIMARY KEY,
        product_id text NOT NULL CONSTRAINT product_variants_product_fk REFERENCES products (id),
        sku text NOT NULL CONSTRAINT product_variants_sku UNIQUE,
        gtin text,
        country_of_origin text,
        weight_grams integer,
        unit_of_measure text NOT NULL,
        hs_code text,
        hs_code_classified boolean NOT NULL,
        attributes jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX product_variants_product ON product_variants (product_id);

      CREATE TABLE offers (
        id text CONSTRAINT offers_pkey PRIMARY KEY,
        vendor_id text NOT NULL CONSTRAINT offers_vendor_fk REFERENCES vendors (id),
        variant_id text NOT NULL CONSTRAINT offers_variant_fk REFERENCES product_variants (id),
        product_id text NOT NULL CONSTRAINT offers_product_fk REFERENCES products (id),
        amount_minor bigint NOT NULL,
        currency text NOT NULL,
        min_order_quantity integer NOT NULL,
        order_multiple integer NOT NULL,
        lead_time_days integer NOT NULL,
        ship_from_country_code text NOT NULL,
        paused boolean NOT NULL,
        vendor_inactive boolean NOT NULL,
        status text NOT NULL,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT offers_vendor_variant UNIQUE (vendor_id, variant_id),
        CONSTRAINT offers_amount_positive CHECK (amount_minor > 0),
        CONSTRAINT offers_status CHECK (status = CASE WHEN paused OR vendor_inactive THEN 'SUSPENDED' ELSE 'ACTIVE' END)
      );
      CREATE INDEX offers_variant ON offers (variant_id);
      CREATE INDEX offers_product ON offers (product_id);

      CREATE TABLE stock_locations (
        id text CONSTRAINT stock_locations_pkey PRIMARY KEY,
        vendor_id text NOT NULL CONSTRAINT stock_locations_vendor_fk REFERENCES vendors (id),
        code text NOT NULL,
        name text NOT NULL,
        country_code text NOT NULL,
        CONSTRAINT stock_locations_vendor_code UNIQUE (vendor_id, code)
      );

      CREATE TABLE stock_levels (
        id text CONSTRAINT stock_levels_pkey PRIMARY KEY,
        offer_id text NOT NULL CONSTRAINT stock_levels_offer_fk REFERENCES offers (id),
        location_id text NOT NULL CONSTRAINT stock_levels_location_fk REFERENCES stock_locations (id),
        on_hand integer NOT NULL,
        reserved integer NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT stock_levels_offer_location UNIQUE (offer_id, location_id),
        CONSTRAINT stock_levels_reserved_not_negative CHECK (reserved >= 0),
        CONSTRAINT stock_levels_reserved_on_hand CHECK (reserved <= on_hand)
      );

      CREATE TABLE stock_adjustments (
        id text CONSTRAINT stock_adjustments_pkey PRIMARY KEY,
        stock_level_id text NOT NULL CONSTRAINT stock_adjustments_level_fk REFERENCES stock_levels (id),
        delta integer NOT NULL,
        on_hand integer NOT NULL,
        reason text NOT NULL,
        actor_id text NOT NULL,
        created_at timestamptz(3) NOT NULL
      );
      CREATE INDEX stock_adjustments_level ON stock_adjustments (stock_level_id);

      CREATE TABLE stock_reservations (
        id text CONSTRAINT stock_reservations_pkey PRIMARY KEY,
        order_id text NOT NULL CONSTRAINT stock_reservations_order UNIQUE,
        status text NOT NULL,
        expires_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT stock_reservations_status CHECK (status IN ('HELD', 'COMMITTED', 'CONSUMED', 'EXPIRED', 'RELEASED', 'REJECTED'))
      );

      CREATE TABLE stock_reservation_lines (
        reservation_id text NOT NULL CONSTRAINT stock_reservation_lines_reservation_fk REFERENCES stock_reservations (id),
        order_line_id text NOT NULL,
        stock_level_id text NOT NULL CONSTRAINT stock_reservation_lines_level_fk REFERENCES stock_levels (id),
        offer_id text NOT NULL CONSTRAINT stock_reservation_lines_offer_fk REFERENCES offers (id),
        quantity integer NOT NULL,
        CONSTRAINT stock_reservation_lines_pkey PRIMARY KEY (reservation_id, order_line_id, stock_level_id),
        CONSTRAINT stock_reservation_lines_quantity CHECK (quantity > 0)
      );
      CREATE INDEX stock_reservation_lines_level ON stock_reservation_lines (stock_level_id);
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE stock_reservation_lines, stock_reservations, stock_adjustments, stock_levels, stock_locations, offers,
        product_variants, products, categories, vendors
    `)
  }
}
