-- I9: no client was shown a row of other organizations. What has no line here is everybody's: the catalogue, names of counterparties.
WITH tenant(row_id, organization_id) AS (
  SELECT id, buyer_organization_id FROM orders.orders UNION ALL SELECT id, vendor_organization_id FROM orders.orders
  UNION ALL SELECT id, buyer_organization_id FROM orders.order_groups
  UNION ALL SELECT id, organization_id FROM orders.carts
  UNION ALL SELECT line.id, cart.organization_id FROM orders.cart_lines line JOIN orders.carts cart ON cart.id = line.cart_id
  UNION ALL SELECT id, buyer_organization_id FROM orders.checkouts
  UNION ALL SELECT line.id, bought.buyer_organization_id FROM orders.order_lines line JOIN orders.orders bought ON bought.id = line.order_id
  UNION ALL SELECT line.id, bought.vendor_organization_id FROM orders.order_lines line JOIN orders.orders bought ON bought.id = line.order_id
  UNION ALL SELECT id, buyer_organization_id FROM payments.payments
  UNION ALL SELECT id, buyer_organization_id FROM payments.payment_intents
  UNION ALL SELECT id, buyer_organization_id FROM payments.payment_allocations UNION ALL SELECT id, vendor_organization_id FROM payments.payment_allocations
  UNION ALL SELECT id, buyer_organization_id FROM payments.refunds UNION ALL SELECT id, vendor_organization_id FROM payments.refunds
  UNION ALL SELECT id, vendor_organization_id FROM payments.payouts
  UNION ALL SELECT id, buyer_organization_id FROM logistics.shipments UNION ALL SELECT id, vendor_organization_id FROM logistics.shipments
  UNION ALL SELECT shipment.id, carrier.organization_id FROM logistics.shipments shipment JOIN logistics.carriers carrier ON carrier.id = shipment.carrier_id
  UNION ALL SELECT document.id, bought.buyer_organization_id FROM compliance.trade_documents document JOIN orders.orders bought ON bought.id = document.order_id
  UNION ALL SELECT document.id, bought.vendor_organization_id FROM compliance.trade_documents document JOIN orders.orders bought ON bought.id = document.order_id
  UNION ALL SELECT level.id, vendor.organization_id FROM products.stock_levels level JOIN products.offers offer ON offer.id = level.offer_id JOIN products.vendors vendor ON vendor.id = offer.vendor_id
)
SELECT 'seen by a stranger' AS problem, seen.row_id AS subject, seen.organization_id AS detail
FROM client.seen_rows seen
WHERE EXISTS (SELECT FROM tenant WHERE tenant.row_id = seen.row_id)
  AND NOT EXISTS (SELECT FROM tenant WHERE tenant.row_id = seen.row_id AND tenant.organization_id = seen.organization_id);
