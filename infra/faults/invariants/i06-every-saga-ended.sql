-- I6: every saga has come to its end, in every part of the graph, and a cancelled order holds no stock and no money.
SELECT 'the order is open' AS problem, bought.id AS subject, bought.status || ' ' || bought.gates::text AS detail
FROM orders.orders bought WHERE bought.status NOT IN ('DELIVERED', 'COMPLETED', 'CANCELLED')
UNION ALL
SELECT 'a cancelled order holds stock', bought.id, reservation.status
FROM orders.orders bought JOIN products.stock_reservations reservation ON reservation.order_id = bought.id
WHERE bought.status = 'CANCELLED' AND reservation.status NOT IN ('RELEASED', 'REJECTED', 'EXPIRED')
UNION ALL
SELECT 'a cancelled order holds money', bought.id, share.status
FROM orders.orders bought JOIN payments.payment_allocations share ON share.order_id = bought.id
WHERE bought.status = 'CANCELLED' AND share.status NOT IN ('VOIDED', 'REFUNDED', 'CANCELLED', 'FAILED')
UNION ALL
SELECT 'a cancelled order has a shipment', bought.id, shipment.status
FROM orders.orders bought JOIN logistics.shipments shipment ON shipment.order_id = bought.id
WHERE bought.status = 'CANCELLED' AND shipment.status <> 'CANCELLED'
UNION ALL
SELECT 'a delivered order is not paid, shipped and delivered everywhere', bought.id,
  format('stock %s, share %s, payout %s, shipment %s', reservation.status, share.status, payout.status, shipment.status)
FROM orders.orders bought
LEFT JOIN products.stock_reservations reservation ON reservation.order_id = bought.id
LEFT JOIN payments.payment_allocations share ON share.order_id = bought.id
LEFT JOIN payments.payouts payout ON payout.order_id = bought.id
LEFT JOIN logistics.shipments shipment ON shipment.order_id = bought.id
WHERE bought.status = 'DELIVERED'
  AND (reservation.status, share.status, payout.status, shipment.status) IS DISTINCT FROM ('CONSUMED', 'CAPTURED', 'PAID', 'DELIVERED')
UNION ALL
SELECT 'a call to the provider is open', operation.id, operation.kind || ' ' || coalesce(operation.last_error, '')
FROM payments.provider_operations operation WHERE operation.status = 'PENDING'
UNION ALL
SELECT 'a booking is open', booking.shipment_id, booking.status
FROM logistics.bookings booking WHERE booking.status IN ('REQUESTED', 'CANCELLING')
UNION ALL
SELECT 'a case is open', opened.order_id, opened.id
FROM compliance.compliance_cases opened WHERE opened.status = 'OPEN'
UNION ALL
SELECT 'a deadline of an order that ended', timer.key, timer.type
FROM orders.timers timer JOIN orders.orders bought ON bought.id = timer.data ->> 'orderId'
WHERE bought.status IN ('DELIVERED', 'COMPLETED', 'CANCELLED');
