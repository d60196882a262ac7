-- What the clients did and saw, and what lies in Kafka, as the checker's queries read it.
CREATE SCHEMA client;
CREATE TABLE client.operations (
  id text, organization_id text, mutation text, key text, input jsonb, outcome text, attempts integer, unknowns integer, codes jsonb,
  body text, answer jsonb, started_at timestamptz, ended_at timestamptz
);
CREATE TABLE client.replays (operation text, attempt integer, body text);
CREATE TABLE client.updates (subscriber text, channel text, place integer, sequence bigint, event_type text, entity_id text, resync boolean);
CREATE TABLE client.subscribers (subscriber text, channel text, drops integer);
CREATE TABLE client.seen_rows (organization_id text, row_id text);
CREATE TABLE client.drains (process text, mutation text, answered boolean, detail text);
CREATE TABLE client.consumptions (subgraph text, "group" text, topic text, type text, inbox boolean);
CREATE TABLE client.topics (topic text, messages bigint);
CREATE TABLE client.messages (topic text, partition integer, "offset" bigint, event_id text);
CREATE TABLE client.dead_letters (topic text, "group" text, event_id text, reason text);
-- `type` is null for what is no event at all.
CREATE TABLE client.poison (id text, topic text, type text);
