-- I7: every outbox row was published at least once; every event was handled exactly once, or lies with the dead letters, by every group that handles its type;
-- and what that did was done exactly once.
WITH outbox AS (SELECT * FROM client.outbox),
taken AS (
  SELECT outbox.event_id, outbox.type, consumption."group",
    (SELECT count(*) FROM client.inbox WHERE inbox.consumer = consumption."group" AND inbox.event_id = outbox.event_id) AS consumed,
    (SELECT count(*) FROM client.dead_letters letter WHERE letter."group" = consumption."group" AND letter.event_id = outbox.event_id) AS buried
  FROM outbox JOIN client.consumptions consumption ON consumption.topic = outbox.topic AND consumption.type = outbox.type AND consumption.inbox
)
SELECT 'lost' AS kind, 'not marked as published' AS problem, outbox.event_id AS subject, outbox.type AS detail
FROM outbox WHERE outbox.published_at IS NULL
UNION ALL
SELECT 'lost', 'not in its topic', outbox.event_id, outbox.topic || ' ' || outbox.type
FROM outbox WHERE NOT EXISTS (SELECT FROM client.messages message WHERE message.topic = outbox.topic AND message.event_id = outbox.event_id)
UNION ALL
SELECT 'lost', 'the topic holds fewer messages than the outbox', topic.topic, format('%s of %s', topic.messages, count(outbox.event_id))
FROM client.topics topic LEFT JOIN outbox ON outbox.topic = topic.topic
GROUP BY topic.topic, topic.messages HAVING topic.messages < count(outbox.event_id)
UNION ALL
SELECT 'lost', 'neither handled nor buried', taken.event_id, taken."group" || ' ' || taken.type
FROM taken WHERE taken.consumed + taken.buried = 0
UNION ALL
SELECT 'doubled', 'both handled and buried', taken.event_id, taken."group" || ' ' || taken.type
FROM taken WHERE taken.consumed + taken.buried > 1
UNION ALL
SELECT 'doubled', 'handled, and nobody published it', inbox.event_id, inbox.consumer
FROM client.inbox WHERE NOT EXISTS (SELECT FROM outbox WHERE outbox.event_id = inbox.event_id)
UNION ALL
SELECT 'lost', 'poison that is in no dead letter', poison.id, poison.topic || ' ' || reader."group"
FROM client.poison poison
JOIN (SELECT DISTINCT topic, type, "group" FROM client.consumptions UNION SELECT DISTINCT topic, NULL, "group" FROM client.consumptions) reader
  ON reader.topic = poison.topic AND reader.type IS NOT DISTINCT FROM poison.type
WHERE NOT EXISTS (SELECT FROM client.dead_letters letter WHERE letter."group" = reader."group" AND letter.event_id = poison.id)
UNION ALL
-- Effects. Each of these facts is told once in the order's timeline, whatever state the order is in.
SELECT CASE WHEN coalesce(told.times, 0) < coalesce(said.times, 0) THEN 'lost' ELSE 'doubled' END, 'told ' || coalesce(told.times, 0) || ' times, said ' || coalesce(said.times, 0) || ' times',
  coalesce(said.order_id, told.order_id), coalesce(said.type, told.type)
FROM (
  SELECT outbox.data ->> 'orderId' AS order_id, outbox.type, count(*) AS times FROM outbox
  WHERE outbox.type IN ('shipment.created', 'shipment.booked', 'shipment.picked_up', 'shipment.in_transit', 'shipment.out_for_delivery', 'shipment.delivered', 'inventory.released',
    'payment.captured', 'payment.refund.initiated', 'payment.refund.completed', 'vendor.payout.processed', 'trade_document.issued')
    AND NOT EXISTS (SELECT FROM taken WHERE taken.event_id = outbox.event_id AND taken."group" LIKE 'orders.%' AND taken.buried > 0)
  GROUP BY 1, 2
) said
FULL JOIN (
  SELECT entry.order_id, entry.type, count(*) AS times FROM orders.order_timeline entry
  WHERE entry.type IN ('shipment.created', 'shipment.booked', 'shipment.picked_up', 'shipment.in_transit', 'shipment.out_for_delivery', 'shipment.delivered', 'inventory.released',
    'payment.captured', 'payment.refund.initiated', 'payment.refund.completed', 'vendor.payout.processed', 'trade_document.issued')
  GROUP BY 1, 2
) told ON told.order_id = said.order_id AND told.type = said.type
WHERE coalesce(told.times, 0) <> coalesce(said.times, 0)
UNION ALL
SELECT CASE WHEN count(entry.id) = 0 THEN 'lost' ELSE 'doubled' END, count(entry.id) || ' entries in the audit log', outbox.event_id, outbox.type
FROM outbox LEFT JOIN compliance.audit_entries entry ON entry.event_id = outbox.event_id
WHERE NOT EXISTS (SELECT FROM client.dead_letters letter WHERE letter.event_id = outbox.event_id AND letter."group" LIKE 'compliance.audit.%')
GROUP BY outbox.event_id, outbox.type HAVING count(entry.id) <> 1
UNION ALL
SELECT CASE WHEN count(document.id) < 2 THEN 'lost' ELSE 'doubled' END, count(document.id) || ' documents of a confirmed order', bought.id, bought.status
FROM orders.orders bought LEFT JOIN compliance.trade_documents document ON document.order_id = bought.id
WHERE bought.confirmed_at IS NOT NULL
GROUP BY bought.id, bought.status HAVING count(document.id) <> 2
UNION ALL
SELECT 'doubled', count(*) || ' transfers of one kind for one order', transfer.order_id, transfer.kind
FROM payments.ledger_transfers transfer
GROUP BY transfer.order_id, transfer.kind, transfer.refund_id HAVING count(*) > 1;
