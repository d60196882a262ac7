import type { Random } from '../faults/random.ts'
import { brokenDocument } from './bad-documents.ts'
import { jsonHeaders, rawRequest, type BadRequest, type Headers } from './bad-request.ts'
import type { Material } from './bad-requests.ts'
import { badVariables } from './bad-variables.ts'
import { nastyValue } from './nasty-values.ts'

const TOKEN = 'x-graphql-event-stream-token'
const EVENTS: Headers = [['accept', 'text/event-stream']]
const PARTS: Headers = [['accept', 'multipart/mixed;subscriptionSpec="1.0", application/json']]
const DEFERRED: Headers = [['accept', 'multipart/mixed;deferSpec=20220824, application/json']]

/** Operations over the wires that stay open, asked badly. Some are good enough to be served: the client leaves after a while, whatever comes. */
export function badStream(random: Random, material: Material): Omit<BadRequest, 'kind'> {
  const { operations, subscriptions, ids, credentials, streams } = material
  const operation = random.chance(0.7) ? random.pick(subscriptions) : random.pick(operations)
  const query = random.chance(0.2) ? brokenDocument(operation.body, random) : operation.body
  const variables = random.chance(0.1) ? nastyValue(random, ids) : badVariables(random, operation, material)
  const open = (body: object, headers: Headers) => post(JSON.stringify(body), [...headers, ...random.pick(credentials)])
  const bytes = random.pick<() => Buffer>([
    () => open({ query, variables }, EVENTS),
    () => open({ query, variables }, PARTS),
    () => open({ query: `query { ...@defer(label: ${JSON.stringify(nastyValue(random, ids)) ?? 'null'}) { __typename } viewer { kind } }` }, DEFERRED),
    () => open({ query: operation.body.replaceAll(/\{/g, (brace) => random.chance(0.2) ? '{ ... @defer { __typename } ' : brace), variables }, DEFERRED),
    () => ofOwnStream(random, { query, variables, streams, ids }),
    () => ofOwnStream(random, { query, variables, streams, ids }),
    () => rawRequest({ method: random.pick(['PUT', 'GET', 'DELETE']), headers: [['host', 'localhost'], ['connection', 'close'], ...EVENTS, [TOKEN, headerText(nastyValue(random, ids))], ...random.pick(credentials)] }),
    () => rawRequest({ method: 'GET', path: `/graphql?query=${encodeURIComponent(operation.body)}&variables=${encodeURIComponent(text(variables))}`.slice(0, 7_000), headers: [['host', 'localhost'], ['connection', 'close'], ['x-requested-with', 'x'], ['last-event-id', headerText(nastyValue(random, ids))], ...EVENTS, ...random.pick(credentials)] }),
  ])()
  return { bytes, breaksHttp: false, leaves: true }
}

/** To a stream that is open: operations that begin, clash, end, and that never were. */
function ofOwnStream(random: Random, { query, variables, streams, ids }: { query: string; variables: unknown; streams: Material['streams']; ids: readonly string[] }): Buffer {
  const operationId = random.chance(0.7) ? random.pick(['a', 'b', 'c', 'd']) : nastyValue(random, ids)
  const { token, headers: own } = random.chance(0.9) && streams.length > 0 ? random.pick(streams) : { token: 'none', headers: [] }
  const headers: Headers = [[TOKEN, token], ...own]
  if (random.chance(0.4)) {
    return rawRequest({ method: 'DELETE', path: `/graphql?operationId=${encodeURIComponent(text(operationId))}`.slice(0, 7_000), headers: [['host', 'localhost'], ['connection', 'close'], ...headers] })
  }
  return post(JSON.stringify({ query, variables, extensions: random.chance(0.9) ? { operationId } : nastyValue(random, ids) }), headers)
}

function post(body: string, headers: Headers): Buffer {
  return rawRequest({ headers: jsonHeaders(body, headers), body })
}

function text(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value) ?? '').toWellFormed()
}

/** What a header may hold: the request itself is good HTTP. */
function headerText(value: unknown): string {
  return text(value).replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 2_000)
}
