import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateShipments1700000001001 implements MigrationInterface {
  readonly name = 'CreateShipments1700000001001'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE order_copies (
        id text CONSTRAINT order_copies_pkey PRIMARY KEY,
        buyer_organization_id text NOT NULL,
        vendor_organization_id text NOT NULL,
        cancelled boolean NOT NULL
      );
      CREATE TABLE issued_document_copies (
        order_id text NOT NULL,
        type text NOT NULL,
        document_id text NOT NULL,
        number text NOT NULL,
        version integer NOT NULL,
        CONSTRAINT issued_document_copies_pkey PRIMARY KEY (order_id, type)
      );

      CREATE TABLE carriers (
        id text CONSTRAINT carriers_pkey PRIMARY KEY,
        code text NOT NULL CONSTRAINT carriers_code_key UNIQUE,
        name text NOT NULL,
        organization_id text NOT NULL,
        services jsonb NOT NULL,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX carriers_organization ON carriers (organization_id);

      CREATE TABLE shipments (
        id text CONSTRAINT shipments_pkey PRIMARY KEY,
        order_id text NOT NULL CONSTRAINT shipments_order_key UNIQUE,
        buyer_organization_id text NOT NULL,
        vendor_id text NOT NULL,
        vendor_organization_id text NOT NULL,
        status text NOT NULL,
        status_occurred_at timestamptz(3),
        cross_border boolean NOT NULL,
        incoterm text NOT NULL,
        named_place text,
        ship_from_country_code text NOT NULL,
        ship_to jsonb NOT NULL,
        carrier_id text CONSTRAINT shipments_carrier_fkey REFERENCES carriers (id),
        tracking_number text CONSTRAINT shipments_tracking_number_key UNIQUE,
        booked_at timestamptz(3),
        picked_up_at timestamptz(3),
        delivered_at timestamptz(3),
        cancelled_at timestamptz(3),
        cancellation_reason text,
        version integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX shipments_buyer ON shipments (buyer_organization_id, id);
      CREATE INDEX shipments_vendor ON shipments (vendor_organization_id, id);
      CREATE INDEX shipments_carrier ON shipments (carrier_id, id);

      CREATE TABLE shipment_lines (
        id text CONSTRAINT shipment_lines_pkey PRIMARY KEY,
        shipment_id text NOT NULL CONSTRAINT shipment_lines_shipment_fkey REFERENCES shipments (id),
        order_line_id text NOT NULL,
        variant_id text NOT NULL,
        sku text NOT NULL,
        name text NOT NULL,
        quantity integer NOT NULL,
        unit_of_measure text NOT NULL,
        ship_from_country_code text NOT NULL,
        country_of_origin text,
        hs_code text,
        unit_weight_grams integer,
        CONSTRAINT shipment_lines_order_line_key UNIQUE (shipment_id, order_line_id)
      );
      CREATE TABLE packages (
        id text CONSTRAINT packages_pkey PRIMARY KEY,
        shipment_id text NOT NULL CONSTRAINT packages_shipment_fkey REFERENCES shipments (id),
        weight_grams integer
      );
      CREATE INDEX packages_shipment ON packages (shipment_id);

      CREATE TABLE bookings (
        shipment_id text CONSTRAINT bookings_pkey PRIMARY KEY CONSTRAINT bookings_shipment_fkey REFERENCES shipments (id),
        carrier_id text NOT NULL CONSTRAINT bookings_carrier_fkey REFERENCES carriers (id),
        service_code text NOT NULL,
        packages jsonb NOT NULL,
        status text NOT NULL,
        refusal_reason text,
        label text,
        requested_at timestamptz(3) NOT NULL,
        attempts integer NOT NULL,
        next_attempt_at timestamptz(3)
      );
      CREATE INDEX bookings_due ON bookings (next_attempt_at) WHERE next_attempt_at IS NOT NULL;

      CREATE TABLE tracking_events (
        id text CONSTRAINT tracking_events_pkey PRIMARY KEY,
        shipment_id text NOT NULL CONSTRAINT tracking_events_shipment_fkey REFERENCES shipments (id),
        carrier_event_id text,
        status text NOT NULL,
        occurred_at timestamptz(3) NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        location text,
        note text,
        moved boolean NOT NULL,
        CONSTRAINT tracking_events_carrier_event_key UNIQUE (shipment_id, carrier_event_id)
      );
      CREATE INDEX tracking_events_shipment ON tracking_events (shipment_id, id);

      CREATE TABLE local_consignments (
        shipment_id text CONSTRAINT local_consignments_pkey PRIMARY KEY,
        carrier_code text,
        service_code text,
        tracking_number text,
        label text,
        created_at timestamptz(3) NOT NULL,
        cancelled_at timestamptz(3)
      );
      CREATE SEQUENCE local_consignment_serials;
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP SEQUENCE local_consignment_serials;
      DROP TABLE local_consignments, tracking_events, bookings, packages, shipment_lines, shipments, carriers, issued_document_copies, order_copies
    `)
  }
}
