import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { GraphClient, GraphRequestError } from '../graph-client.ts'
import { PersistentClient } from '../replay/persistent-client.ts'

type Behaviour = (response: ServerResponse) => void

const answers = (status: number, body: unknown): Behaviour => (response) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body))
}
const fails = (status: number, code: string) => answers(status, { errors: [{ message: code, extensions: { code } }] })
const works = answers(200, { data: { works: true } })
const hangs: Behaviour = () => {}
const breaksOff: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
  response.write('{"data"', () => response.destroy())
}

/** A server that behaves in one way after another, and a client that asks it. */
async function asking(behaviours: readonly Behaviour[], { attempts = 5 } = {}) {
  const left = [...behaviours]
  const bodies: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => { body += chunk.toString() })
    request.on('end', () => {
      bodies.push(body)
      left.shift()?.(response)
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const retried: string[] = []
  const client = new PersistentClient(
    new GraphClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }),
    { timeoutMs: 300, attempts, backoffMs: 1, random: () => 0.5, retried: (code) => retried.push(code) },
  )
  try {
    const outcome = await client.request('{ works }', { key: 'same' }).catch((error: unknown) => error)
    return { outcome, retried, bodies }
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => { server.close(resolve) })
  }
}

describe('asking a graph that has troubles', () => {
  it.each<[what: string, behaviour: Behaviour, code: string]>([
    ['too many requests', fails(429, 'RATE_LIMITED'), 'RATE_LIMITED'],
    ['a subgraph that is away', fails(200, 'SUBGRAPH_UNAVAILABLE'), 'SUBGRAPH_UNAVAILABLE'],
    ['an internal error', fails(500, 'INTERNAL_SERVER_ERROR'), 'INTERNAL_SERVER_ERROR'],
    ['the page of a proxy', answers(502, '<html>Bad gateway</html>'), 'NOT_THE_GRAPH'],
    ['a timeout', hangs, 'TIMEOUT'],
    ['half an answer', breaksOff, 'CONNECTION_LOST'],
  ])('asks the same again after %s', async (_, behaviour, code) => {
    const { outcome, retried, bodies } = await asking([behaviour, behaviour, works])

    expect(outcome).toEqual({ works: true })
    expect(retried).toEqual([code, code])
    expect(new Set(bodies).size).toBe(1)
  })

  it('does not repeat what would be answered alike', async () => {
    const { outcome, retried } = await asking([fails(200, 'FORBIDDEN'), works])

    expect(outcome).toBeInstanceOf(GraphRequestError)
    expect(retried).toEqual([])
  })

  it('gives up after as many attempts as it has', async () => {
    const { outcome, bodies } = await asking([fails(429, 'RATE_LIMITED'), fails(429, 'RATE_LIMITED'), works], { attempts: 2 })

    expect(outcome).toMatchObject({ codes: ['RATE_LIMITED'] })
    expect(bodies).toHaveLength(2)
  })
})
