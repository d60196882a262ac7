-- I8: what each subscriber noted, across all its reconnects, is the update log of its channel: every update, once, in order.
WITH log AS (
  SELECT subscriber.subscriber, logged.channel, logged.sequence, logged.event_type, logged.entity_id
  FROM client.subscribers subscriber JOIN orders.live_updates logged ON logged.channel = subscriber.channel
)
SELECT 'lost' AS kind, 'never seen' AS problem, log.subscriber AS subject, log.sequence || ' ' || log.event_type AS detail
FROM log LEFT JOIN client.updates seen ON seen.subscriber = log.subscriber AND seen.sequence = log.sequence
WHERE seen.sequence IS NULL
UNION ALL
SELECT 'doubled', 'seen ' || count(*) || ' times', seen.subscriber, seen.sequence::text
FROM client.updates seen GROUP BY seen.subscriber, seen.sequence HAVING count(*) > 1
UNION ALL
SELECT 'doubled', 'seen, and not in the log', seen.subscriber, seen.sequence || ' ' || seen.event_type
FROM client.updates seen
LEFT JOIN log ON log.subscriber = seen.subscriber AND log.sequence = seen.sequence AND log.event_type = seen.event_type AND log.entity_id = seen.entity_id
WHERE log.sequence IS NULL
UNION ALL
SELECT 'lost', 'out of order', placed.subscriber, placed.before || ' before ' || placed.sequence
FROM (SELECT subscriber, sequence, lag(sequence) OVER (PARTITION BY subscriber ORDER BY place) AS before FROM client.updates) placed
WHERE placed.sequence <= placed.before
UNION ALL
SELECT 'lost', 'was told to read anew', seen.subscriber, seen.sequence::text
FROM client.updates seen WHERE seen.resync;
