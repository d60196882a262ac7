import { CLIENT_NAME, GRAPH_PATH } from '../graph/endpoints.ts'
import { inTurn, mayBeSignedIn, refreshSession, type Refreshed } from '../graph/session-endpoint.ts'
import { newTraceparent } from '../graph/trace.ts'
import { questionsAt, type Question } from './questions.ts'

// The first script of the page that runs (`vite.config.ts`), before the app's own code is there: it has the session refreshed and asks the graph what the page at this address will ask. The app takes
// the answers from here when it asks the same. What it does not ask after all is lost; what is not here is asked as ever.

/** Answers that nobody took by then are of a page that was left. */
const FRESH_MS = 30_000

const answers = new Map<string, Promise<Response>>()
let refreshed = mayBeSignedIn() ? inTurn(() => refreshSession()) : undefined

/** The answer to a refresh of the session that is under way, to whoever asks first. */
export function takeRefreshed(): Promise<Refreshed> | undefined {
  const taken = refreshed
  refreshed = undefined
  return taken
}

/** `fetch` of the graph, with the answer that is on its way to the same question of the same person. */
export async function fetchGraph(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const early = await takeAnswer(init)?.catch(() => undefined)
  return early ?? fetch(input, { ...init, headers: { ...init?.headers as Record<string, string>, traceparent: newTraceparent() } })
}

function takeAnswer({ body, headers }: RequestInit = {}): Promise<Response> | undefined {
  if (answers.size === 0 || typeof body !== 'string') return undefined
  const { operationName, variables = {}, extensions, query } = JSON.parse(body) as { operationName: string; variables?: Question['variables']; extensions?: { persistedQuery?: { sha256Hash: string } }; query?: string }
  // With its text it is asked for the second time: the router did not know the hash.
  if (query !== undefined) return undefined
  const key = keyOf({ operationName, sha256Hash: extensions?.persistedQuery?.sha256Hash ?? '', variables }, new Headers(headers).get('authorization'))
  const taken = answers.get(key)
  answers.delete(key)
  return taken
}

async function start(): Promise<void> {
  // Documents are asked for by their hashes where browsers have Web Crypto: elsewhere the app will ask otherwise.
  if (!('subtle' in crypto)) return
  // Without an answer nobody knows who asks.
  const session = refreshed ? await refreshed : { tokens: null }
  const authorization = session.tokens && `Bearer ${session.tokens.accessToken}`
  for (const question of questionsAt(location, session.tokens !== null)) {
    const answer = askGraph(question, authorization)
    answer.catch(() => {})
    answers.set(keyOf(question, authorization), answer)
  }
  setTimeout(() => answers.clear(), FRESH_MS)
}

function askGraph({ operationName, sha256Hash, variables }: Question, authorization: string | null): Promise<Response> {
  return fetch(GRAPH_PATH, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'accept': 'application/graphql-response+json,application/json;q=0.9', 'content-type': 'application/json', 'apollographql-client-name': CLIENT_NAME, 'traceparent': newTraceparent(), ...authorization !== null && { authorization } },
    body: JSON.stringify({ operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  })
}

function keyOf({ operationName, sha256Hash, variables }: Question, authorization: string | null): string {
  return JSON.stringify([operationName, sha256Hash, Object.entries(variables).toSorted(([one], [other]) => one < other ? -1 : 1), authorization])
}

// The app asks for itself then, and says what is wrong.
start().catch(() => {})
