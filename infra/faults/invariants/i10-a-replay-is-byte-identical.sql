-- I10: an acknowledged mutation that is sent again under its key answers byte for byte what it answered first.
SELECT 'another answer' AS problem, operation.mutation || ' ' || operation.key AS subject, operation.body || ' became ' || replay.body AS detail
FROM client.replays replay
JOIN client.operations operation ON operation.id = replay.operation
WHERE replay.body IS DISTINCT FROM operation.body;
