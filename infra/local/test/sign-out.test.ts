import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mutate } from '../../../clients/cli/mutate.ts'
import { startGraph, type Graph } from '../testing/graph.ts'

let graph: Graph
beforeAll(async () => { graph = await startGraph() }, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

describe('signing out', () => {
  it('ends the access token of this session at once, in every subgraph, and no other session', async () => {
    const here = await graph.buyer()
    const there = await here.signedInAgain()
    const whoami = '{ viewer { kind } cart { id } }'
    expect((await here.client.request(whoami)).viewer.kind).toBe('USER')

    await mutate(here.client, 'sessionRevoke', {}, 'revokedCount')

    await expect(here.client.request(whoami)).rejects.toThrow('This session has ended')
    expect((await there.client.request(whoami)).viewer.kind).toBe('USER')
  })

  it('ends an API key at once that the router has just seen', async () => {
    const { client, organizationId } = await graph.buyer()
    const { apiKey, secret } = await mutate(client, 'apiKeyCreate', { organizationId, name: 'ERP', scopes: ['orders:read'], idempotencyKey: 'create' }, 'apiKey { id } secret')
    const program = graph.anonymous.as({ apiKey: secret })
    expect((await program.request('{ viewer { kind } }')).viewer.kind).toBe('API_KEY')

    await mutate(client, 'apiKeyRevoke', { apiKeyId: apiKey.id, idempotencyKey: 'revoke' }, 'apiKey { id }')

    await expect(program.request('{ viewer { kind } }')).rejects.toThrow('The API key is not valid')
  })
})
