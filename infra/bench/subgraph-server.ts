import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, parse, type GraphQLSchema } from 'graphql'
import type { BenchSubgraph } from './graphs/graph.ts'
import { loadGraphs } from './graphs/graphs.ts'

// A process that serves every subgraph of every graph at /GRAPH/SUBGRAPH. graphql-js executes a request once; the same body again gets the same bytes
// from memory, so that the subgraphs never are what a measurement measures. GET /fetches tells how many requests there were. At /GRAPH/SUBGRAPH?cacheable
// answers may be cached by whoever asks.

const MAX_ANSWERS = 30_000
const answers = new Map<string, Buffer>()
const schemas = new Map<string, { schema: GraphQLSchema; subgraph: BenchSubgraph }>()
let fetches = 0

for (const { name, subgraphs } of await loadGraphs()) {
  for (const subgraph of subgraphs) {
    schemas.set(`/${name}/${subgraph.name}`, { schema: buildSubgraphSchema([{ typeDefs: parse(subgraph.typeDefs), resolvers: subgraph.resolvers as never }]), subgraph })
  }
}

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ fetches }))
    return
  }
  fetches++
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => { chunks.push(chunk) })
  request.on('end', () => { answer(request, response, (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('latin1')) })
})
server.keepAliveTimeout = 600_000
server.listen(0, '127.0.0.1', () => { process.send?.({ port: (server.address() as AddressInfo).port }) })
process.on('disconnect', () => process.exit())

function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
  const key = `${request.url}\n${body}`
  const known = answers.get(key)
  const isCacheable = request.url?.endsWith('?cacheable') ?? false
  if (known) send(response, known, isCacheable)
  else void answerFirst(request.url?.split('?')[0] ?? '/', response, body, { key, isCacheable })
}

async function answerFirst(path: string, response: ServerResponse, body: string, { key, isCacheable }: { key: string; isCacheable: boolean }): Promise<void> {
  try {
    const fresh = await resolve(path, Buffer.from(body, 'latin1').toString())
    if (answers.size >= MAX_ANSWERS) answers.clear()
    answers.set(key, fresh)
    send(response, fresh, isCacheable)
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
  }
}

function send(response: ServerResponse, body: Buffer, isCacheable: boolean): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, ...isCacheable && { 'cache-control': 'public, max-age=3600' } }).end(body)
}

async function resolve(path: string, body: string): Promise<Buffer> {
  const served = schemas.get(path)
  if (!served) throw new Error(`There is no subgraph at ${path}.`)
  const { query, variables, operationName } = JSON.parse(body) as { query: string; variables?: Record<string, unknown>; operationName?: string }
  const { schema, subgraph: { fieldResolver } } = served
  const result = await execute({ schema, document: parse(query), variableValues: variables, operationName, fieldResolver: fieldResolver as never })
  return Buffer.from(JSON.stringify(result))
}
