import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreatePayments1760000000000 implements MigrationInterface {
  readonly name = 'CreatePayments1760000000000'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(PAYMENTS)
    await queryRunner.query(LEDGER)
    await queryRunner.query(LOCAL_PROVIDER)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE local_provider_requests, local_provider_charges, ledger_entries, ledger_transfers, ledger_accounts,
        provider_operations, blocked_parties, commission_plans, payouts, payout_accounts, commission_lines, refunds,
        payment_allocations, payments, payment_intents;
      DROP FUNCTION refuse_ledger_change, assert_transfer_balances, assert_transfer_has_entries;
    `)
  }
}

const PAYMENTS = `
  CREATE TABLE payment_intents (
    id text CONSTRAINT payment_intents_pkey PRIMARY KEY,
    order_group_id text NOT NULL CONSTRAINT payment_intents_order_group_key UNIQUE,
    buyer_organization_id text NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    method_token text NOT NULL,
    created_at timestamptz(3) NOT NULL
  );

  CREATE TABLE payments (
    id text CONSTRAINT payments_pkey PRIMARY KEY,
    intent_id text NOT NULL CONSTRAINT payments_intent_key UNIQUE CONSTRAINT payments_intent_fkey REFERENCES payment_intents (id),
    order_group_id text NOT NULL,
    buyer_organization_id text NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    status text NOT NULL,
    authorized_minor bigint NOT NULL,
    captured_minor bigint NOT NULL,
    refunded_minor bigint NOT NULL,
    voided_minor bigint NOT NULL,
    provider_reference text,
    challenge_message text,
    failure_code text,
    failure_message text,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT payments_amounts_check CHECK (captured_minor + voided_minor <= authorized_minor AND refunded_minor <= captured_minor)
  );
  CREATE INDEX payments_buyer ON payments (buyer_organization_id, id);

  CREATE TABLE payment_allocations (
    id text CONSTRAINT payment_allocations_pkey PRIMARY KEY,
    payment_id text NOT NULL CONSTRAINT payment_allocations_payment_fkey REFERENCES payments (id),
    order_group_id text NOT NULL,
    order_id text NOT NULL CONSTRAINT payment_allocations_order_key UNIQUE,
    vendor_id text NOT NULL,
    vendor_organization_id text,
    buyer_organization_id text NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    status text NOT NULL,
    commission_minor bigint NOT NULL,
    commission_vat_minor bigint NOT NULL,
    captured_minor bigint NOT NULL,
    vendor_share_minor bigint NOT NULL,
    captured_commission_minor bigint NOT NULL,
    captured_commission_vat_minor bigint NOT NULL,
    fee_minor bigint NOT NULL,
    refunded_minor bigint NOT NULL,
    refunded_vendor_share_minor bigint NOT NULL,
    refunded_commission_minor bigint NOT NULL,
    refunded_commission_vat_minor bigint NOT NULL,
    refunded_fee_minor bigint NOT NULL,
    capture_requested_at timestamptz(3),
    cancel_requested_at timestamptz(3),
    delivered_at timestamptz(3),
    failure_code text,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT payment_allocations_captured_check CHECK (captured_minor <= amount_minor
      AND captured_minor = vendor_share_minor + captured_commission_minor + captured_commission_vat_minor + fee_minor),
    CONSTRAINT payment_allocations_refunded_check CHECK (refunded_minor <= captured_minor
      AND refunded_minor = refunded_vendor_share_minor + refunded_commission_minor + refunded_commission_vat_minor + refunded_fee_minor)
  );
  CREATE INDEX payment_allocations_payment ON payment_allocations (payment_id);

  CREATE TABLE refunds (
    id text CONSTRAINT refunds_pkey PRIMARY KEY,
    allocation_id text NOT NULL CONSTRAINT refunds_allocation_fkey REFERENCES payment_allocations (id),
    payment_id text NOT NULL,
    order_id text NOT NULL,
    vendor_id text NOT NULL,
    vendor_organization_id text,
    buyer_organization_id text NOT NULL,
    amount_minor bigint NOT NULL CONSTRAINT refunds_amount_check CHECK (amount_minor > 0),
    currency text NOT NULL,
    reason text NOT NULL,
    status text NOT NULL,
    failure_code text,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX refunds_allocation ON refunds (allocation_id);

  CREATE TABLE commission_lines (
    id text CONSTRAINT commission_lines_pkey PRIMARY KEY,
    order_id text NOT NULL,
    order_line_id text NOT NULL CONSTRAINT commission_lines_order_line_key UNIQUE,
    vendor_id text NOT NULL,
    vendor_organization_id text NOT NULL,
    category_id text,
    plan_id text,
    base_minor bigint NOT NULL,
    rate_basis_points integer NOT NULL,
    fixed_minor bigint NOT NULL,
    amount_minor bigint NOT NULL,
    vat_basis_points integer NOT NULL,
    vat_minor bigint NOT NULL,
    currency text NOT NULL,
    created_at timestamptz(3) NOT NULL
  );
  CREATE INDEX commission_lines_order ON commission_lines (order_id);

  CREATE TABLE payout_accounts (
    id text CONSTRAINT payout_accounts_pkey PRIMARY KEY,
    vendor_id text NOT NULL CONSTRAINT payout_accounts_vendor_key UNIQUE,
    vendor_organization_id text NOT NULL,
    provider_reference text NOT NULL,
    created_at timestamptz(3) NOT NULL
  );

  CREATE TABLE payouts (
    id text CONSTRAINT payouts_pkey PRIMARY KEY,
    order_id text NOT NULL,
    allocation_id text NOT NULL CONSTRAINT payouts_allocation_key UNIQUE CONSTRAINT payouts_allocation_fkey REFERENCES payment_allocations (id),
    payment_id text NOT NULL,
    vendor_id text NOT NULL,
    vendor_organization_id text NOT NULL,
    amount_minor bigint NOT NULL CONSTRAINT payouts_amount_check CHECK (amount_minor >= 0),
    currency text NOT NULL,
    status text NOT NULL,
    due_at timestamptz(3) NOT NULL,
    hold_reason text,
    hold_note text,
    failure_code text,
    provider_reference text,
    paid_at timestamptz(3),
    version integer NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX payouts_vendor ON payouts (vendor_id, id);
  CREATE INDEX payouts_vendor_organization ON payouts (vendor_organization_id, id);

  CREATE TABLE commission_plans (
    plan_id text CONSTRAINT commission_plans_pkey PRIMARY KEY,
    vendor_id text,
    valid_from timestamptz(3) NOT NULL,
    valid_to timestamptz(3),
    vat_basis_points integer NOT NULL,
    components jsonb NOT NULL
  );
  CREATE INDEX commission_plans_vendor ON commission_plans (vendor_id);

  CREATE TABLE blocked_parties (
    organization_id text CONSTRAINT blocked_parties_pkey PRIMARY KEY,
    screening_id text NOT NULL,
    blocked_at timestamptz(3) NOT NULL
  );

  CREATE TABLE provider_operations (
    id text CONSTRAINT provider_operations_pkey PRIMARY KEY,
    kind text NOT NULL,
    idempotency_key text NOT NULL CONSTRAINT provider_operations_idempotency_key UNIQUE,
    payment_id text NOT NULL,
    allocation_id text,
    refund_id text,
    payout_id text,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    challenge_response text,
    status text NOT NULL,
    attempts integer NOT NULL,
    due_at timestamptz(3) NOT NULL,
    last_error text,
    created_at timestamptz(3) NOT NULL,
    done_at timestamptz(3)
  );
  CREATE INDEX provider_operations_due ON provider_operations (due_at) WHERE status = 'PENDING';
  CREATE INDEX provider_operations_payment ON provider_operations (payment_id) WHERE status = 'PENDING';
  CREATE UNIQUE INDEX provider_operations_one_per_payment ON provider_operations (payment_id)
    WHERE status = 'PENDING' AND allocation_id IS NULL;
  CREATE UNIQUE INDEX provider_operations_one_per_allocation ON provider_operations (allocation_id)
    WHERE status = 'PENDING' AND payout_id IS NULL;
  CREATE UNIQUE INDEX provider_operations_one_per_payout ON provider_operations (payout_id) WHERE status = 'PENDING';
`

/*
 * The ledger keeps itself true, whatever the code above it does: what is posted cannot be changed or removed, and a
 * transaction with a transfer that does not balance cannot commit.
 */
const LEDGER = `
  CREATE TABLE ledger_accounts (
    id text CONSTRAINT ledger_accounts_pkey PRIMARY KEY,
    kind text NOT NULL,
    vendor_id text,
    vendor_organization_id text,
    currency text NOT NULL,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT ledger_accounts_kind_key UNIQUE NULLS NOT DISTINCT (kind, vendor_id, currency),
    CONSTRAINT ledger_accounts_currency_key UNIQUE (id, currency)
  );
  CREATE INDEX ledger_accounts_vendor ON ledger_accounts (vendor_id);
  CREATE INDEX ledger_accounts_vendor_organization ON ledger_accounts (vendor_organization_id);

  CREATE TABLE ledger_transfers (
    id text CONSTRAINT ledger_transfers_pkey PRIMARY KEY,
    key text NOT NULL CONSTRAINT ledger_transfers_key_key UNIQUE,
    kind text NOT NULL,
    order_id text NOT NULL,
    payment_id text NOT NULL,
    refund_id text,
    payout_id text,
    posted_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ledger_transfers_order ON ledger_transfers (order_id);

  CREATE TABLE ledger_entries (
    id text CONSTRAINT ledger_entries_pkey PRIMARY KEY,
    transfer_id text NOT NULL CONSTRAINT ledger_entries_transfer_fkey REFERENCES ledger_transfers (id),
    account_id text NOT NULL,
    direction text NOT NULL CONSTRAINT ledger_entries_direction_check CHECK (direction IN ('DEBIT', 'CREDIT')),
    amount_minor bigint NOT NULL CONSTRAINT ledger_entries_amount_check CHECK (amount_minor > 0),
    currency text NOT NULL,
    posted_at timestamptz(3) NOT NULL,
    CONSTRAINT ledger_entries_account_fkey FOREIGN KEY (account_id, currency) REFERENCES ledger_accounts (id, currency)
  );
  CREATE INDEX ledger_entries_transfer ON ledger_entries (transfer_id);
  CREATE INDEX ledger_entries_account ON ledger_entries (account_id, id);

  CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'the ledger is append only: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE TRIGGER ledger_accounts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_accounts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
  CREATE TRIGGER ledger_transfers_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transfers
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
  CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

  CREATE FUNCTION assert_transfer_balances() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT 1 FROM ledger_entries WHERE transfer_id = NEW.transfer_id
      GROUP BY currency HAVING sum(CASE direction WHEN 'DEBIT' THEN amount_minor ELSE -amount_minor END) <> 0
    ) THEN
      RAISE EXCEPTION 'ledger transfer % does not balance', NEW.transfer_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;

  CREATE FUNCTION assert_transfer_has_entries() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM ledger_entries WHERE transfer_id = NEW.id) THEN
      RAISE EXCEPTION 'ledger transfer % has no entries', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;

  CREATE CONSTRAINT TRIGGER ledger_entries_balance AFTER INSERT ON ledger_entries
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_transfer_balances();
  CREATE CONSTRAINT TRIGGER ledger_transfers_entries AFTER INSERT ON ledger_transfers
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assert_transfer_has_entries();
`

const LOCAL_PROVIDER = `
  CREATE TABLE local_provider_requests (
    idempotency_key text CONSTRAINT local_provider_requests_pkey PRIMARY KEY,
    kind text NOT NULL,
    fingerprint text NOT NULL,
    outcome jsonb,
    calls integer NOT NULL,
    created_at timestamptz(3) NOT NULL
  );

  CREATE TABLE local_provider_charges (
    payment_id text CONSTRAINT local_provider_charges_pkey PRIMARY KEY,
    method_token text NOT NULL,
    currency text NOT NULL,
    state text NOT NULL,
    authorized_minor bigint NOT NULL,
    captured_minor bigint NOT NULL,
    voided_minor bigint NOT NULL,
    refunded_minor bigint NOT NULL
  );
`
