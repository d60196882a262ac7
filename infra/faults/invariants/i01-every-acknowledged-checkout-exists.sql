-- I1: every acknowledged checkout exists, with every order that the buyer was told of, for that buyer.
WITH acknowledged AS (
  SELECT operation.key, operation.organization_id, operation.answer #> '{data,checkoutComplete,orderGroup}' AS order_group
  FROM client.operations operation
  WHERE operation.mutation = 'checkoutComplete' AND operation.outcome = 'ok'
),
told AS (
  SELECT key, organization_id, order_group ->> 'id' AS group_id, told_order.value ->> 'id' AS order_id
  FROM acknowledged CROSS JOIN LATERAL jsonb_array_elements(order_group -> 'orders') AS told_order(value)
)
SELECT 'the purchase does not exist' AS problem, acknowledged.key AS subject, acknowledged.order_group ->> 'id' AS detail
FROM acknowledged
LEFT JOIN orders.order_groups found ON found.id = acknowledged.order_group ->> 'id' AND found.buyer_organization_id = acknowledged.organization_id
WHERE found.id IS NULL
UNION ALL
SELECT 'the order does not exist', told.key, told.order_id
FROM told
LEFT JOIN orders.orders found ON found.id = told.order_id AND found.order_group_id = told.group_id
WHERE found.id IS NULL
UNION ALL
SELECT 'nobody knows what became of the mutation', operation.id, operation.mutation || ' ' || operation.key
FROM client.operations operation
WHERE operation.outcome IS NULL;
