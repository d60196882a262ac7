-- SIGTERM under load: every request that was in flight when a process was asked to stop was answered.
SELECT 'a request in flight failed' AS problem, drain.process AS subject, drain.mutation || ' ' || drain.detail AS detail
FROM client.drains drain
WHERE NOT drain.answered;
