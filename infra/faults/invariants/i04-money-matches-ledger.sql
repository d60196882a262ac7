-- I4: for each order captured - refunded = the sum of its ledger, seen from both sides, and = what the provider's own books say; no money is kept
-- without a live order, and no order is charged another amount than its total. `amount` is by how much it is off, in minor units.
WITH ledger AS (
  SELECT transfer.order_id,
    sum(CASE entry.direction WHEN 'DEBIT' THEN entry.amount_minor ELSE -entry.amount_minor END) FILTER (WHERE account.kind = 'PROVIDER_CLEARING') AS received,
    sum(CASE entry.direction WHEN 'CREDIT' THEN entry.amount_minor ELSE -entry.amount_minor END) FILTER (WHERE account.kind <> 'PROVIDER_CLEARING') AS owed
  FROM payments.ledger_transfers transfer
  JOIN payments.ledger_entries entry ON entry.transfer_id = transfer.id
  JOIN payments.ledger_accounts account ON account.id = entry.account_id
  WHERE transfer.kind IN ('CAPTURE', 'REFUND')
  GROUP BY transfer.order_id
),
share AS (
  SELECT allocation.order_id, allocation.payment_id, allocation.captured_minor - allocation.refunded_minor AS kept, allocation.captured_minor, allocation.amount_minor
  FROM payments.payment_allocations allocation
)
SELECT 'the ledger says something else' AS problem, coalesce(share.order_id, ledger.order_id) AS subject,
  format('kept %s, received %s, owed %s', share.kept, ledger.received, ledger.owed) AS detail,
  greatest(abs(coalesce(share.kept, 0) - coalesce(ledger.received, 0)), abs(coalesce(share.kept, 0) - coalesce(ledger.owed, 0))) AS amount
FROM share FULL JOIN ledger ON ledger.order_id = share.order_id
WHERE coalesce(share.kept, 0) <> coalesce(ledger.received, 0) OR coalesce(share.kept, 0) <> coalesce(ledger.owed, 0)
UNION ALL
SELECT 'money without a live order', share.order_id, coalesce(bought.status, 'no order'), share.kept
FROM share LEFT JOIN orders.orders bought ON bought.id = share.order_id
WHERE share.kept <> 0 AND (bought.id IS NULL OR bought.status NOT IN ('CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'COMPLETED'))
UNION ALL
SELECT 'another amount than the order’s', share.order_id, format('captured %s of %s, the order is %s', share.captured_minor, share.amount_minor, bought.total_minor), abs(share.amount_minor - bought.total_minor)
FROM share JOIN orders.orders bought ON bought.id = share.order_id
WHERE share.amount_minor <> bought.total_minor OR share.captured_minor > bought.total_minor
UNION ALL
SELECT 'the provider’s books say something else', charge.payment_id, format('kept %s there, %s here', charge.captured_minor - charge.refunded_minor, sum(share.kept)),
  abs(charge.captured_minor - charge.refunded_minor - coalesce(sum(share.kept), 0))
FROM payments.local_provider_charges charge LEFT JOIN share ON share.payment_id = charge.payment_id
GROUP BY charge.payment_id, charge.captured_minor, charge.refunded_minor
HAVING charge.captured_minor - charge.refunded_minor <> coalesce(sum(share.kept), 0);
