import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, parse } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/http'
import { PubSub } from 'graphql-subscriptions'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { composeSupergraph, formatProblem } from '../../src/compose.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n'

const SUBGRAPHS = {
  'books': `${LINK} type Query { book(id: ID!): Book slow: Boolean } type Subscription { bookAdded: ID } type Book @key(fields: "id") { id: ID! title: String! }`,
  'star-reviews': `${LINK} type Book @key(fields: "id") { id: ID! stars: Int! }`,
} as const
type Name = keyof typeof SUBGRAPHS
const NAMES = Object.keys(SUBGRAPHS) as readonly Name[]

export interface Call { readonly query: string; readonly headers: IncomingHttpHeaders }

/** A graph that is not this product's: two subgraphs that ask nobody who calls. */
export interface PlainGraph extends AsyncDisposable {
  readonly urls: Readonly<Record<Name, string>>
  readonly calls: Readonly<Record<Name, Call[]>>
  /** Lets the slow answers go. */
  release(): void
  readonly waiting: number
  /** Tells subscribers of a book. */
  addBook(id: string): void
  supergraph(changes?: { readonly urls?: Partial<Record<Name, string>>; readonly books?: (sdl: string) => string; readonly only?: readonly Name[] }): string
}

export async function startPlainGraph(): Promise<PlainGraph> {
  const slow: (() => void)[] = []
  const added = new PubSub()
  await using started = new AsyncDisposableStack()
  const books = started.use(await serve(SUBGRAPHS.books, {
    Query: {
      book: (_: unknown, { id }: { id: string }) => ({ id, title: `Book ${id}` }),
      slow: () => new Promise((resolve) => { slow.push(() => resolve(true)) }),
    },
    Subscription: { bookAdded: { subscribe: () => added.asyncIterableIterator('added') } },
    Book: { __resolveReference: ({ id }: { id: string }) => ({ id, title: `Book ${id}` }) },
  }))
  const reviews = started.use(await serve(SUBGRAPHS['star-reviews'], { Book: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: id.length }) } }))
  const owned = started.move()
  const urls = { 'books': books.url, 'star-reviews': reviews.url }

  return {
    urls,
    calls: { 'books': books.calls, 'star-reviews': reviews.calls },
    release() { for (const answer of slow.splice(0)) answer() },
    get waiting() { return slow.length },
    addBook(id) { void added.publish('added', { bookAdded: id }) },
    supergraph({ urls: others = {}, books: change = (sdl: string) => sdl, only = NAMES } = {}) {
      const composed = composeSupergraph(only.map((name) => ({
        name, typeDefs: name === 'books' ? change(SUBGRAPHS[name]) : SUBGRAPHS[name], url: others[name] ?? urls[name],
      })))
      if (!composed.ok) throw new Error(composed.problems.map(formatProblem).join('\n'))
      return composed.supergraphSdl
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function serve(sdl: string, resolvers: object): Promise<AsyncDisposable & { readonly url: string; readonly calls: Call[] }> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }])
  const calls: Call[] = []
  const stream = createHandler({ schema, authenticate: () => null })
  const server = createServer((request, response) => {
    if (request.url === '/graphql/stream') {
      void stream(request, response).catch(() => { /* The subscriber broke off in the middle of an event. */ })
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => { chunks.push(chunk) })
    request.once('end', () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: Record<string, unknown> }
      calls.push({ query, headers: request.headers })
      void graphql({ schema, source: query, variableValues: variables }).then((result) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result)))
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    calls,
    [Symbol.asyncDispose]: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** A folder with files, gone afterwards. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'router-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content)
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** `npm run router`, as npm runs it in a folder. */
export class RouterCommand implements AsyncDisposable {
  readonly #child: ChildProcess
  stdout = ''
  stderr = ''

  constructor(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    this.#child = spawn(process.execPath, ['infra/local/run.mjs', 'router/src/cli/main.ts', ...args], {
      cwd: ROOT, env: { PATH: process.env['PATH'], INIT_CWD: folder, ...env }, stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stdout?.on('data', (chunk: Buffer) => { this.stdout += chunk.toString() })
    this.#child.stderr?.on('data', (chunk: Buffer) => { this.stderr += chunk.toString() })
  }

  /** Resolves with the address once it answers. */
  async url(): Promise<string> {
    return waitFor('the router to answer', () => {
      if (this.#child.exitCode !== null) throw new Error(`it ended with ${this.#child.exitCode}: ${this.stderr}`)
      return /answers at (\S+)/.exec(this.stdout)?.[1]
    }, { timeoutMs: 50_000 })
  }

  async post(body: object, headers: Record<string, string> = {}): Promise<{ readonly status: number; readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[] } }> {
    const response = await fetch(await this.url(), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() as never }
  }

  /** The log's lines. */
  logged(): Record<string, unknown>[] {
    return this.stderr.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>)
  }

  /** Resolves with the exit code once all that it said has been read. */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'close')
    return this.#child.exitCode
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGTERM')
    await this.ended()
  }
}
