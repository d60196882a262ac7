-- I5: 0 <= reserved <= on hand, and sold + reserved + free = initial: what the client was acknowledged to have put in stock.
WITH put_in AS (
  SELECT operation.input ->> 'offerId' AS offer_id,
    sum(coalesce((operation.input ->> 'onHand')::bigint, 0) + coalesce((operation.input ->> 'delta')::bigint, 0)) AS units
  FROM client.operations operation
  WHERE operation.mutation = 'stockAdjust' AND operation.outcome = 'ok'
  GROUP BY 1
),
level AS (
  SELECT offer_id, sum(on_hand) AS on_hand, sum(reserved) AS reserved FROM products.stock_levels GROUP BY offer_id
),
reservation AS (
  SELECT line.offer_id,
    coalesce(sum(line.quantity) FILTER (WHERE reservation.status IN ('HELD', 'COMMITTED')), 0) AS held,
    coalesce(sum(line.quantity) FILTER (WHERE reservation.status = 'CONSUMED'), 0) AS consumed
  FROM products.stock_reservation_lines line JOIN products.stock_reservations reservation ON reservation.id = line.reservation_id
  GROUP BY line.offer_id
),
sold AS (
  SELECT line.offer_id, sum(line.quantity) AS units
  FROM orders.order_lines line JOIN orders.orders bought ON bought.id = line.order_id
  WHERE bought.shipped_at IS NOT NULL
  GROUP BY line.offer_id
)
SELECT 'out of bounds' AS problem, offer_id AS subject, format('on hand %s, reserved %s', on_hand, reserved) AS detail
FROM products.stock_levels WHERE reserved < 0 OR reserved > on_hand
UNION ALL
SELECT 'sold + reserved + free is not what was put in', put_in.offer_id,
  format('put in %s, sold %s, reserved %s, free %s', put_in.units, coalesce(sold.units, 0), level.reserved, level.on_hand - level.reserved)
FROM put_in LEFT JOIN level USING (offer_id) LEFT JOIN sold USING (offer_id)
WHERE put_in.units IS DISTINCT FROM level.on_hand + coalesce(sold.units, 0)
UNION ALL
SELECT 'held is not what its reservations hold', level.offer_id, format('reserved %s, held %s', level.reserved, coalesce(reservation.held, 0))
FROM level LEFT JOIN reservation USING (offer_id)
WHERE level.reserved <> coalesce(reservation.held, 0)
UNION ALL
SELECT 'what left the stock is not what was shipped', level.offer_id, format('left %s, shipped %s', coalesce(reservation.consumed, 0), coalesce(sold.units, 0))
FROM level LEFT JOIN reservation USING (offer_id) LEFT JOIN sold USING (offer_id)
WHERE coalesce(reservation.consumed, 0) <> coalesce(sold.units, 0);
