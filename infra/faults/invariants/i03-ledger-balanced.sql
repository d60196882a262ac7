-- I3: the ledger is balanced for each currency and for each transfer, and no transfer is empty. `amount` is by how much it is off, in minor units.
WITH signed AS (
  SELECT entry.transfer_id, entry.currency, CASE entry.direction WHEN 'DEBIT' THEN entry.amount_minor ELSE -entry.amount_minor END AS minor
  FROM payments.ledger_entries entry
)
SELECT 'the transfer is not balanced' AS problem, transfer_id AS subject, currency AS detail, abs(sum(minor)) AS amount
FROM signed GROUP BY transfer_id, currency HAVING sum(minor) <> 0
UNION ALL
SELECT 'the currency is not balanced', currency, NULL, abs(sum(minor))
FROM signed GROUP BY currency HAVING sum(minor) <> 0
UNION ALL
SELECT 'the transfer has no entries', transfer.id, transfer.key, 0
FROM payments.ledger_transfers transfer
WHERE NOT EXISTS (SELECT FROM payments.ledger_entries entry WHERE entry.transfer_id = transfer.id);
