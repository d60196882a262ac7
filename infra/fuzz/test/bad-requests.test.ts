import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { randomOf } from '../../faults/random.ts'
import { rawRequest } from '../bad-request.ts'
import { badRequest, type Material } from '../bad-requests.ts'
import { exchange } from '../exchange.ts'

const material: Material = {
  schema: buildSchema('type Query { thing(id: ID!, by: By): String } type Subscription { things(after: Int): String } input By { name: String!, tags: [Tag!], page: Int } enum Tag { A B }'),
  operations: [{ name: 'Thing', body: 'query Thing($id: ID!, $by: By) { thing(id: $id, by: $by) }' }],
  subscriptions: [{ name: 'Things', body: 'subscription Things($after: Int) { things(after: $after) }' }],
  ids: ['thing_1'],
  credentials: [[], [['authorization', 'Bearer x']]],
  streams: [{ token: 'token', headers: [] }],
}

describe('bad requests', () => {
  it('are the same for the same seed and number, and others for another', () => {
    const made = (seed: number) => Array.from({ length: 50 }, (_, number) => badRequest(randomOf(seed, `request ${number}`), material).bytes.toString('latin1'))

    expect(made(1)).toEqual(made(1))
    expect(made(1)).not.toEqual(made(2))
  })

  it('are of every kind before long', () => {
    const kinds = new Set(Array.from({ length: 1_000 }, (_, number) => badRequest(randomOf(3, `request ${number}`), material).kind))

    expect([...kinds].toSorted()).toEqual([
      'JSON of the wrong shape', 'WebSocket frames', 'a body that is no JSON', 'a broken document', 'a heavy document', 'a query by GET', 'a stream asked badly', 'a truncated request', 'another encoding', 'no HTTP', 'tricks with headers',
      'variables that mean nothing',
    ])
  })
})

describe('an exchange', () => {
  it('tells status, media type and body, chunked or not', async () => {
    const server = createServer((request, response) => {
      response.writeHead(418, { 'content-type': 'application/json', 'connection': 'close' })
      if (request.url === '/chunked') response.write('{"a":')
      response.end(request.url === '/chunked' ? '"é"}' : '{"a":"é"}')
    })
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
    try {
      const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
      for (const path of ['/plain', '/chunked']) {
        const outcome = await exchange(url, { kind: 'any', breaksHttp: false, leaves: false, bytes: rawRequest({ method: 'GET', path, headers: [['host', 'x']] }) })

        expect(outcome).toEqual({ status: 418, contentType: 'application/json', body: '{"a":"é"}', end: 'closed' })
      }
    } finally {
      server.close()
    }
  })
})
