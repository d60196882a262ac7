import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { newId } from '#kit/ids.ts'
import { classify, ClientLog } from '../client-log.ts'

const answer = (body: unknown, status = 200) => ({ status, body: JSON.stringify(body) })
const refused = (...codes: string[]) => answer({ data: { orderAccept: { order: null, userErrors: codes.map((code) => ({ code })) } } })
const failed = (code: string, status = 200, data?: unknown) => answer({ ...(data === undefined ? {} : { data }), errors: [{ message: 'x', extensions: { code } }] }, status)

describe('judging what came of a mutation', () => {
  it.each([
    ['an acknowledgement', answer({ data: { orderAccept: { order: { id: 'ord_1' }, userErrors: [] } } }), 'ok'],
    ['a refusal', refused('ORDER_ALREADY_ACCEPTED'), 'fail'],
    ['a refusal of what was asked', failed('FORBIDDEN'), 'fail'],
    ['a refusal that heals', refused('VENDOR_NOT_READY'), 'later'],
    ['two refusals of which one does not heal', refused('VENDOR_NOT_READY', 'ORDER_ALREADY_ACCEPTED'), 'fail'],
    ['a token that has ended', failed('UNAUTHENTICATED', 401), 'later'],
    ['a part of the graph that is away', failed('SUBGRAPH_UNAVAILABLE', 200, null), 'unknown'],
    ['a bug', failed('INTERNAL_SERVER_ERROR', 500), 'unknown'],
    ['an error beside data', failed('FORBIDDEN', 200, { orderAccept: { order: null, userErrors: [] } }), 'unknown'],
    ['a status without a body of the graph', { status: 503, body: 'Not ready yet.' }, 'unknown'],
    ['an acknowledgement under a status that says otherwise', answer({ data: { orderAccept: { userErrors: [] } } }, 500), 'unknown'],
    ['half an answer', { status: 200, body: '{"data":{"orderAcc' }, 'unknown'],
    ['no answer at all', { error: 'ECONNRESET' }, 'unknown'],
  ] as const)('takes %s for what it is', (_what, reply, outcome) => {
    expect(classify(reply).outcome).toBe(outcome)
  })
})

describe('the clients’ log', () => {
  it('keeps every line, and every id that an organization was shown', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'client-log-'))
    try {
      const log = new ClientLog(join(folder, 'client.jsonl'))
      const [order, shipment] = [newId('ord'), newId('shp')]
      log.write({ kind: 'invoke', operation: 'buyer1#1' })
      log.sawRows('org_1', { orders: { nodes: [{ id: order, status: 'PLACED', shipments: [{ id: shipment }] }] } })
      log.sawRows('org_1', { order: { id: order } })
      log.flush()

      expect(log.seenRows).toEqual([{ organizationId: 'org_1', rowId: order }, { organizationId: 'org_1', rowId: shipment }])
      expect(JSON.parse(await readFile(join(folder, 'client.jsonl'), 'utf8'))).toEqual({ at: expect.any(String), kind: 'invoke', operation: 'buyer1#1' })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
