import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openDatabase } from '#kit/db/database.ts'
import { createLogger } from '#kit/log.ts'
import { createTestDatabase } from '../../../subgraphs/kit/testing/postgres.ts'
import { SUBGRAPHS } from '../../local/stack.ts'
import { Checker } from '../checker.ts'
import { consumptions, schemas } from '../terrain.ts'

const cleanup = new AsyncDisposableStack()
let checker: Checker

/** The seven databases as their migrations make them, all empty, and a copy of them. */
beforeAll(async () => {
  const log = createLogger({ name: 'test', level: 'silent' })
  const databases = new Map(await Promise.all(SUBGRAPHS.map(async (name) => {
    const database = cleanup.use(await createTestDatabase(name))
    await using _migrated = await openDatabase({ url: database.url, applicationName: 'test', poolSize: 2, log, ...schemas[name] })
    return [name, database.url] as const
  })))
  checker = cleanup.use(await Checker.open(cleanup.use(await createTestDatabase('checker')).url))
  await checker.copy((name) => databases.get(name) ?? '')
}, 300_000)
afterAll(async () => { await cleanup[Symbol.asyncDispose]() })

/** One purchase that went well, seen from everywhere; copies carry no constraints, so rows have only what is asked about. */
beforeEach(async () => {
  const tables = await checker.query<{ name: string }>(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = ANY($1)`, [[...SUBGRAPHS, 'client']])
  await checker.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`)
  await checker.insert('consumptions', consumptions())
  await checker.query(`
    INSERT INTO orders.order_groups (id, buyer_organization_id, purchase_order_number) VALUES ('grp_1', 'org_b', 'buyer1-1');
    INSERT INTO orders.orders (id, order_group_id, buyer_organization_id, vendor_id, vendor_organization_id, status, total_minor, shipped_at) VALUES ('ord_1', 'grp_1', 'org_b', 'ven_1', 'org_v', 'DELIVERED', 1000, now());
    INSERT INTO orders.order_lines (id, order_id, offer_id, quantity) VALUES ('oli_1', 'ord_1', 'ofr_1', 2);
    INSERT INTO products.stock_levels (id, offer_id, on_hand, reserved) VALUES ('stk_1', 'ofr_1', 8, 0);
    INSERT INTO products.stock_reservations (id, order_id, status) VALUES ('rsv_1', 'ord_1', 'CONSUMED');
    INSERT INTO products.stock_reservation_lines (reservation_id, offer_id, quantity) VALUES ('rsv_1', 'ofr_1', 2);
    INSERT INTO payments.payment_allocations (id, payment_id, order_id, status, amount_minor, captured_minor, refunded_minor, buyer_organization_id, vendor_organization_id) VALUES ('pal_1', 'pay_1', 'ord_1', 'CAPTURED', 1000, 1000, 0, 'org_b', 'org_v');
    INSERT INTO payments.local_provider_charges (payment_id, captured_minor, refunded_minor) VALUES ('pay_1', 1000, 0);
    INSERT INTO payments.payouts (id, order_id, status) VALUES ('pyo_1', 'ord_1', 'PAID');
    INSERT INTO payments.ledger_accounts (id, kind, currency) VALUES ('lac_1', 'PROVIDER_CLEARING', 'USD'), ('lac_2', 'VENDOR_PAYABLE', 'USD');
    INSERT INTO payments.ledger_transfers (id, key, kind, order_id) VALUES ('ltx_1', 'capture:pal_1', 'CAPTURE', 'ord_1');
    INSERT INTO payments.ledger_entries (transfer_id, account_id, direction, amount_minor, currency) VALUES ('ltx_1', 'lac_1', 'DEBIT', 1000, 'USD'), ('ltx_1', 'lac_2', 'CREDIT', 1000, 'USD');
    INSERT INTO logistics.shipments (id, order_id, status, buyer_organization_id, vendor_organization_id) VALUES ('shp_1', 'ord_1', 'DELIVERED', 'org_b', 'org_v');
    INSERT INTO logistics.outbox (topic, event, published_at) VALUES ('logistics.v1', '{"id": "evt_1", "type": "shipment.delivered", "data": {"orderId": "ord_1"}}', now());
    INSERT INTO orders.inbox (consumer, event_id) VALUES ('orders.logistics', 'evt_1');
    INSERT INTO compliance.inbox (consumer, event_id) VALUES ('compliance.audit.logistics', 'evt_1');
    INSERT INTO users.inbox (consumer, event_id) VALUES ('users.logistics', 'evt_1');
    INSERT INTO compliance.audit_entries (id, event_id) VALUES ('adt_1', 'evt_1');
    INSERT INTO orders.order_timeline (id, order_id, type) VALUES ('otl_1', 'ord_1', 'shipment.delivered');
    INSERT INTO orders.live_updates (channel, sequence, event_type, entity_id) VALUES ('vendor:ven_1', 1, 'order.placed', 'ord_1'), ('vendor:ven_1', 2, 'order.confirmed', 'ord_1');
    INSERT INTO client.operations (id, organization_id, mutation, key, input, outcome, body, answer) VALUES
      ('buyer1#1', 'org_b', 'checkoutComplete', 'buyer1-1:complete', '{}', 'ok', '{"data": 1}', '{"data": {"checkoutComplete": {"orderGroup": {"id": "grp_1", "orders": [{"id": "ord_1"}]}}}}'),
      ('vendor1#1', 'org_v', 'stockAdjust', 'open', '{"offerId": "ofr_1", "onHand": 7}', 'ok', '{}', '{}'),
      ('vendor1#2', 'org_v', 'stockAdjust', 'more', '{"offerId": "ofr_1", "delta": 3}', 'ok', '{}', '{}');
    INSERT INTO client.replays (operation, attempt, body) VALUES ('buyer1#1', 1, '{"data": 1}');
    INSERT INTO client.subscribers (subscriber, channel, drops) VALUES ('vendor1', 'vendor:ven_1', 20);
    INSERT INTO client.updates (subscriber, channel, place, sequence, event_type, entity_id, resync) VALUES
      ('vendor1', 'vendor:ven_1', 1, 1, 'order.placed', 'ord_1', false), ('vendor1', 'vendor:ven_1', 2, 2, 'order.confirmed', 'ord_1', false);
    INSERT INTO client.seen_rows (organization_id, row_id) VALUES ('org_b', 'ord_1'), ('org_v', 'ord_1'), ('org_b', 'grp_1'), ('org_v', 'shp_1');
    INSERT INTO client.drains (process, mutation, answered, detail) VALUES ('orders', 'cartLineAdd', true, 'ok');
    INSERT INTO client.topics (topic, messages) VALUES ('logistics.v1', 2);
    INSERT INTO client.messages (topic, partition, "offset", event_id) VALUES ('logistics.v1', 0, 0, 'evt_1'), ('logistics.v1', 0, 1, 'evt_1');`)
})

/** The invariants that do not hold. */
async function red(): Promise<string[]> {
  return (await checker.check()).filter(({ violations }) => violations.length > 0).map(({ invariant }) => invariant)
}

describe('the invariants', () => {
  it('are ten, each in its file, and hold for a purchase that went well', async () => {
    expect((await checker.check()).map(({ invariant }) => invariant).toSorted()).toEqual(['I1', 'I10', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'SIGTERM'])
    expect(await red()).toEqual([])
  })

  it.each([
    ['I1', 'an acknowledged purchase that is gone', "DELETE FROM orders.order_groups; DELETE FROM orders.orders; DELETE FROM orders.order_lines", ['I1', 'I4', 'I5']],
    ['I1', 'an acknowledged order that is gone', "UPDATE client.operations SET answer = jsonb_set(answer, '{data,checkoutComplete,orderGroup,orders}', '[{\"id\": \"ord_1\"}, {\"id\": \"ord_2\"}]') WHERE id = 'buyer1#1'", ['I1']],
    ['I1', 'a mutation whose end nobody knows', "INSERT INTO client.operations (id, mutation, key) VALUES ('x', 'orderAccept', 'k')", ['I1']],
    ['I2', 'a purchase made twice', "INSERT INTO orders.order_groups (id, buyer_organization_id, purchase_order_number) VALUES ('grp_2', 'org_b', 'buyer1-1')", ['I2']],
    ['I2', 'a purchase that nobody asked for', "INSERT INTO orders.order_groups (id, buyer_organization_id, purchase_order_number) VALUES ('grp_2', 'org_b', 'other')", ['I2']],
    ['I2', 'a key that was answered with another purchase', "UPDATE client.replays SET body = '{\"data\": {\"checkoutComplete\": {\"orderGroup\": {\"id\": \"grp_2\"}}}}'", ['I10', 'I2']],
    ['I3', 'a transfer that is off by one', "UPDATE payments.ledger_entries SET amount_minor = 999 WHERE direction = 'CREDIT'", ['I3', 'I4']],
    ['I3', 'an empty transfer', "INSERT INTO payments.ledger_transfers (id, key, kind, order_id) VALUES ('ltx_2', 'k', 'REFUND', 'ord_1')", ['I3']],
    ['I4', 'a capture that the ledger has twice', "INSERT INTO payments.ledger_transfers (id, key, kind, order_id) VALUES ('ltx_2', 'k', 'CAPTURE', 'ord_1'); INSERT INTO payments.ledger_entries SELECT id, 'ltx_2', account_id, direction, amount_minor, currency FROM payments.ledger_entries", ['I4', 'I7']],
    ['I4', 'money of an order that was cancelled', "UPDATE orders.orders SET status = 'CANCELLED'", ['I4', 'I6']],
    ['I4', 'a charge that only the provider knows', "UPDATE payments.local_provider_charges SET captured_minor = 2000", ['I4']],
    ['I4', 'an order charged another amount', "UPDATE orders.orders SET total_minor = 900", ['I4']],
    ['I5', 'more reserved than there is', "UPDATE products.stock_levels SET reserved = 9", ['I5']],
    ['I5', 'a restock that was lost', "UPDATE products.stock_levels SET on_hand = 7", ['I5']],
    ['I5', 'goods shipped that never left the stock', "UPDATE products.stock_reservation_lines SET quantity = 1; UPDATE products.stock_levels SET on_hand = 9", ['I5']],
    ['I6', 'an order that stands still', "UPDATE orders.orders SET status = 'AWAITING_PAYMENT'", ['I4', 'I6']],
    ['I6', 'a cancelled order that holds stock', "INSERT INTO orders.orders (id, order_group_id, vendor_id, status) VALUES ('ord_2', 'grp_1', 'ven_2', 'CANCELLED'); INSERT INTO products.stock_reservations (order_id, status) VALUES ('ord_2', 'HELD')", ['I6']],
    ['I6', 'a delivered order whose vendor is not paid', "UPDATE payments.payouts SET status = 'SCHEDULED'", ['I6']],
    ['I6', 'a provider that was never asked', "INSERT INTO payments.provider_operations (id, kind, status) VALUES ('pop_1', 'VOID', 'PENDING')", ['I6']],
    ['I7', 'an event that was never published', "UPDATE logistics.outbox SET published_at = NULL", ['I7']],
    ['I7', 'an event that its topic does not have', "UPDATE client.messages SET event_id = 'evt_2'", ['I7']],
    ['I7', 'an event that one group never handled', "DELETE FROM orders.inbox", ['I7']],
    ['I7', 'an event that was handled and buried', "INSERT INTO client.dead_letters VALUES ('logistics.v1.dlq', 'orders.logistics', 'evt_1', 'r')", ['I7']],
    ['I7', 'an effect that happened twice', "INSERT INTO orders.order_timeline (id, order_id, type) VALUES ('otl_2', 'ord_1', 'shipment.delivered')", ['I7']],
    ['I7', 'an effect that never happened', "DELETE FROM orders.order_timeline", ['I7']],
    ['I7', 'an event that the audit log has twice', "INSERT INTO compliance.audit_entries (id, event_id) VALUES ('adt_2', 'evt_1')", ['I7']],
    ['I7', 'poison that disappeared', "INSERT INTO client.poison VALUES ('evt_9', 'logistics.v1', 'shipment.delivered')", ['I7']],
    ['I8', 'an update that was never seen', "DELETE FROM client.updates WHERE sequence = 1", ['I8']],
    ['I8', 'an update that was seen twice', "INSERT INTO client.updates VALUES ('vendor1', 'vendor:ven_1', 3, 2, 'order.confirmed', 'ord_1', false)", ['I8']],
    ['I8', 'updates in another order', "UPDATE client.updates SET place = 3 - place", ['I8']],
    ['I8', 'an update that never was', "INSERT INTO client.updates VALUES ('vendor1', 'vendor:ven_1', 3, 3, 'order.shipped', 'ord_1', false)", ['I8']],
    ['I9', 'an order that a stranger saw', "INSERT INTO client.seen_rows VALUES ('org_x', 'ord_1')", ['I9']],
    ['I9', 'a purchase that its vendor saw', "INSERT INTO client.seen_rows VALUES ('org_v', 'grp_1')", ['I9']],
    ['I10', 'a replay that answers with one byte more', "UPDATE client.replays SET body = '{\"data\": 1 }'", ['I10']],
    ['SIGTERM', 'a request that a stopping process let down', "INSERT INTO client.drains VALUES ('router', 'cartLineAdd', false, 'unknown ECONNRESET')", ['SIGTERM']],
  ])('turn %s red for %s', async (_invariant, _what, violation, expected) => {
    await checker.query(violation)

    expect((await red()).toSorted()).toEqual(expected)
  })

  it('count poison as handled once every group that reads it has buried it', async () => {
    await checker.insert('poison', [{ id: 'evt_9', topic: 'logistics.v1', type: 'shipment.delivered' }])
    await checker.insert('dead_letters', ['orders.logistics', 'compliance.audit.logistics', 'users.logistics'].map((group) => ({ topic: 'logistics.v1.dlq', group, eventId: 'evt_9', reason: 'r' })))

    expect(await red()).toEqual([])
  })
})
