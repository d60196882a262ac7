import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateOrders1700000000001 implements MigrationInterface {
  readonly name = 'CreateOrders1700000000001'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE organizations (
        id text CONSTRAINT organizations_pkey PRIMARY KEY,
        legal_name text NOT NULL,
        country_code text NOT NULL,
        capabilities jsonb NOT NULL
      );
      CREATE TABLE vendors (
        id text CONSTRAINT vendors_pkey PRIMARY KEY,
        organization_id text NOT NULL,
        legal_name text NOT NULL,
        country_code text NOT NULL,
        status text NOT NULL,
        auto_accept boolean,
        accept_within_hours integer
      );
      CREATE TABLE offers (
        id text CONSTRAINT offers_pkey PRIMARY KEY,
        vendor_id text NOT NULL,
        product_id text NOT NULL,
        variant_id text NOT NULL,
        sku text NOT NULL,
        name jsonb NOT NULL,
        category_id text,
        price_minor bigint NOT NULL,
        currency text NOT NULL,
        unit_of_measure text NOT NULL,
        min_order_quantity integer NOT NULL,
        order_multiple integer NOT NULL,
        ship_from_country_code text NOT NULL,
        country_of_origin text,
        hs_code text,
        weight_grams integer,
        status text NOT NULL
      );

      CREATE TABLE carts (
        id text CONSTRAINT carts_pkey PRIMARY KEY,
        organization_id text NOT NULL,
        owner_id text NOT NULL,
        currency text,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT carts_one_per_owner UNIQUE (organization_id, owner_id)
      );
      CREATE TABLE cart_lines (
        id text CONSTRAINT cart_lines_pkey PRIMARY KEY,
        cart_id text NOT NULL CONSTRAINT cart_lines_cart_fkey REFERENCES carts,
        offer_id text NOT NULL CONSTRAINT cart_lines_offer_fkey REFERENCES offers,
        quantity integer NOT NULL,
        CONSTRAINT cart_lines_one_per_offer UNIQUE (cart_id, offer_id)
      );
      CREATE TABLE checkouts (
        id text CONSTRAINT checkouts_pkey PRIMARY KEY,
        cart_id text NOT NULL CONSTRAINT checkouts_cart_fkey REFERENCES carts,
        buyer_organization_id text NOT NULL,
        status text NOT NULL,
        currency text NOT NULL,
        total_minor bigint NOT NULL,
        lines jsonb NOT NULL,
        ship_to jsonb NOT NULL,
        incoterm text NOT NULL,
        named_place text,
        purchase_order_number text,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL
      );
      CREATE INDEX checkouts_open_by_cart ON checkouts (cart_id) WHERE status = 'OPEN';

      CREATE SEQUENCE order_group_numbers;
      CREATE SEQUENCE order_numbers;
      CREATE TABLE order_groups (
        id text CONSTRAINT order_groups_pkey PRIMARY KEY,
        number text NOT NULL CONSTRAINT order_groups_number_key UNIQUE,
        checkout_id text NOT NULL CONSTRAINT order_groups_one_per_checkout UNIQUE CONSTRAINT order_groups_checkout_fkey REFERENCES checkouts,
        buyer_organization_id text NOT NULL,
        placed_by_user_id text,
        purchase_order_number text,
        currency text NOT NULL,
        total_minor bigint NOT NULL,
        placed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX order_groups_by_buyer ON order_groups (buyer_organization_id, id);
      CREATE TABLE orders (
        id text CONSTRAINT orders_pkey PRIMARY KEY,
        number text NOT NULL CONSTRAINT orders_number_key UNIQUE,
        order_group_id text NOT NULL CONSTRAINT orders_group_fkey REFERENCES order_groups,
        buyer_organization_id text NOT NULL,
        buyer_legal_name text NOT NULL,
        buyer_country_code text NOT NULL,
        vendor_id text NOT NULL,
        vendor_organization_id text NOT NULL,
        vendor_legal_name text NOT NULL,
        vendor_country_code text NOT NULL,
        placed_by_user_id text,
        purchase_order_number text,
        status text NOT NULL,
        held_from text,
        gates jsonb NOT NULL,
        currency text NOT NULL,
        total_minor bigint NOT NULL,
        incoterm text NOT NULL,
        named_place text,
        ship_to jsonb NOT NULL,
        placed_at timestamptz(3) NOT NULL,
        accept_by timestamptz(3),
        confirmed_at timestamptz(3),
        shipped_at timestamptz(3),
        delivered_at timestamptz(3),
        cancelled_at timestamptz(3),
        cancellation_reason text,
        cancellation_note text,
        timeline_length integer NOT NULL,
        version integer NOT NULL,
        CONSTRAINT orders_one_per_vendor_and_group UNIQUE (order_group_id, vendor_id)
      );
      CREATE INDEX orders_by_buyer ON orders (buyer_organization_id, id);
      CREATE INDEX orders_by_vendor_organization ON orders (vendor_organization_id, id);
      CREATE INDEX orders_by_vendor ON orders (vendor_id, id);
      CREATE INDEX orders_by_person ON orders (placed_by_user_id, id);
      CREATE TABLE order_lines (
        id text CONSTRAINT order_lines_pkey PRIMARY KEY,
        order_id text NOT NULL CONSTRAINT order_lines_order_fkey REFERENCES orders,
        offer_id text NOT NULL,
        product_id text NOT NULL,
        variant_id text NOT NULL,
        sku text NOT NULL,
        name jsonb NOT NULL,
        category_id text,
        quantity integer NOT NULL,
        unit_of_measure text NOT NULL,
        unit_price_minor bigint NOT NULL,
        line_total_minor bigint NOT NULL,
        currency text NOT NULL,
        hs_code text,
        country_of_origin text,
        ship_from_country_code text NOT NULL,
        weight_grams integer
      );
      CREATE INDEX order_lines_by_order ON order_lines (order_id, id);
      CREATE TABLE order_timeline (
        id text CONSTRAINT order_timeline_pkey PRIMARY KEY,
        order_id text NOT NULL CONSTRAINT order_timeline_order_fkey REFERENCES orders,
        type text NOT NULL,
        at timestamptz(3) NOT NULL,
        from_status text,
        to_status text,
        message text NOT NULL
      );
      CREATE INDEX order_timeline_by_order ON order_timeline (order_id, id);
      CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the timeline is append only'; END $$;
      CREATE TRIGGER order_timeline_append_only BEFORE UPDATE OR DELETE ON order_timeline
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE order_timeline, order_lines, orders, order_groups, checkouts, cart_lines, carts, offers, vendors, organizations;
      DROP FUNCTION refuse_history_change;
      DROP SEQUENCE order_numbers, order_group_numbers;
    `)
  }
}
