-- I2: one purchase for each (organization, key). The client writes the key of a purchase on it as its purchase order number.
SELECT 'bought twice' AS problem, found.purchase_order_number AS subject, string_agg(found.id, ' ' ORDER BY found.id) AS detail
FROM orders.order_groups found
GROUP BY found.buyer_organization_id, found.purchase_order_number
HAVING count(*) > 1
UNION ALL
SELECT 'one vendor has two orders of one purchase', sold.order_group_id, string_agg(sold.id, ' ' ORDER BY sold.id)
FROM orders.orders sold
GROUP BY sold.order_group_id, sold.vendor_id
HAVING count(*) > 1
UNION ALL
SELECT 'one key was acknowledged with two purchases', answered.key, string_agg(DISTINCT answered.group_id, ' ')
FROM (
  SELECT operation.organization_id, operation.key, operation.answer #>> '{data,checkoutComplete,orderGroup,id}' AS group_id
  FROM client.operations operation
  WHERE operation.mutation = 'checkoutComplete' AND operation.outcome = 'ok'
  UNION ALL
  SELECT operation.organization_id, operation.key, replay.body::jsonb #>> '{data,checkoutComplete,orderGroup,id}'
  FROM client.replays replay
  JOIN client.operations operation ON operation.id = replay.operation
  WHERE operation.mutation = 'checkoutComplete'
) answered
GROUP BY answered.organization_id, answered.key
HAVING count(DISTINCT answered.group_id) > 1
UNION ALL
SELECT 'nobody asked for this purchase', found.id, found.purchase_order_number
FROM orders.order_groups found
WHERE NOT EXISTS (
  SELECT FROM client.operations operation
  WHERE operation.mutation = 'checkoutComplete' AND operation.organization_id = found.buyer_organization_id AND operation.key = found.purchase_order_number || ':complete'
);
