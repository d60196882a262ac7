import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { serveSubgraph } from '#kit/graphql/server.ts'
import type { InternalTokenVerifier } from '#kit/internal-token.ts'
import { createLogger, onErrorLine } from '#kit/log.ts'
import { ANONYMOUS } from '../testing/viewers.ts'
import { waitFor } from '../testing/wait-for.ts'

it('opens no stream for a router that has gone while its token was being verified', async () => {
  const arrived = Promise.withResolvers<void>()
  const verified = Promise.withResolvers<void>()
  let verifications = 0
  const tokens: InternalTokenVerifier = {
    async verify() {
      verifications += 1
      if (verifications > 1) return ANONYMOUS
      arrived.resolve()
      await verified.promise
      return ANONYMOUS
    },
  }
  let subscribed = 0
  const schema = buildSchema('type Query { ok: Boolean } type Subscription { ticks: Int }')
  const ticks = schema.getSubscriptionType()?.getFields()['ticks']
  if (ticks) ticks.subscribe = () => { subscribed += 1; return (async function* () { await new Promise(() => {}); yield 1 })() }
  const log = createLogger({ name: 'test', level: 'silent' })
  await using server = await serveSubgraph({ schema, host: '127.0.0.1', port: 0, tokens, log, contextFor: () => ({ viewer: ANONYMOUS }), health: async () => ({}) })
  const open = () => {
    const stream = request(`${server.url}/stream`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' } })
    stream.on('error', () => {})
    stream.end('{"query":"subscription { ticks }"}')
    return stream
  }

  const gone = open()
  await arrived.promise
  gone.destroy()
  await new Promise((resolve) => { gone.once('close', resolve) })
  // A connection that came later has been answered: the server knows that the first is gone.
  for (let n = 0; n < 2; n++) await (await fetch(new URL('/health/live', server.url), { headers: { connection: 'close' } })).text()
  verified.resolve()
  const stays = open()
  await waitFor('the second stream', () => subscribed === 1)

  expect(server.openStreams).toBe(1)
  stays.destroy()
  await waitFor('no stream', () => server.openStreams === 0)
  expect(subscribed).toBe(1)
})

it('does not call it an error of its own when a router breaks off while it is being told something', async () => {
  const ticking = Promise.withResolvers<void>()
  const schema = buildSchema('type Query { ok: Boolean } type Subscription { ticks: Int }')
  const ticks = schema.getSubscriptionType()?.getFields()['ticks']
  if (ticks) ticks.subscribe = () => (async function* () { await ticking.promise; for (let n = 0; n < 10; n++) yield { ticks: n } })()
  const errors: string[] = []
  const stop = onErrorLine((line) => errors.push(line))
  const tokens = { verify: async () => ANONYMOUS }
  const log = createLogger({ name: 'test', level: 'error' })
  await using server = await serveSubgraph({ schema, host: '127.0.0.1', port: 0, tokens, log, contextFor: () => ({ viewer: ANONYMOUS }), health: async () => ({}) })
  const { hostname, port } = new URL(server.url)
  const body = '{"query":"subscription { ticks }"}'

  const socket = connect(Number(port), hostname)
  socket.write(`POST /graphql/stream HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
  await once(socket, 'data')
  // The reset is there at once, and the server, in this process, has not looked when it writes.
  socket.resetAndDestroy()
  ticking.resolve()
  await waitFor('no stream', () => server.openStreams === 0)
  await (await fetch(new URL('/health/live', server.url), { headers: { connection: 'close' } })).text()

  expect(errors).toEqual([])
  stop()
})
