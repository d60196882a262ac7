import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { currentTrace } from '#kit/trace.ts'
import { answerText, formatForClient } from './answer.ts'
import type { Authenticator } from './authentication.ts'
import type { ClientAddress } from './client-address.ts'
import { refusal } from './errors.ts'
import type { RouteHandler } from './http-server.ts'
import type { OperationRequest } from './operations.ts'
import type { Documents, SentRequest } from './persisted-documents.ts'
import type { Pipeline } from './pipeline.ts'
import { parentOf, traceOf, type RequestContext } from './request-context.ts'

/** A query or mutation that a mounted handler asks for the client whose request it answers. */
export interface AskedOperation {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** A session's; anonymous without one. Nothing is taken from the request's own headers. */
  readonly accessToken?: string
}

/** GraphQL's answer as it would be over HTTP. */
export interface AskedAnswer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
}

/** Asks the graph in this process as the client of `request`: from its address, within its limits and its budget. Faults are in `errors`; never rejects. */
export type AskGraph = (request: IncomingMessage, operation: AskedOperation) => Promise<AskedAnswer>

/** Answers every request at its path and below, with headers, CORS included, all its own. What it throws is logged, and a 500. */
export type Mount = (request: IncomingMessage, response: ServerResponse, url: URL, ask: AskGraph) => Promise<void> | void

/** `/app` answers `/app` and `/app/…`; of several the longest. Undefined where none is mounted. */
export function findMount(mounts: Readonly<Record<string, Mount>>, ask: AskGraph): (url: URL) => RouteHandler | undefined {
  for (const path of Object.keys(mounts)) {
    if (!/^(\/[\w.~-]+)+$/.test(path)) throw new Error(`A handler cannot be mounted at ${JSON.stringify(path)}: a path begins with a slash and ends without one.`)
  }
  const byLength = Object.entries(mounts).toSorted(([one], [other]) => other.length - one.length)

  return ({ pathname }) => {
    for (const [path, mount] of byLength) {
      if (pathname === path || pathname.startsWith(`${path}/`)) return (request, response, url) => mount(request, response, url, ask)
    }
    return undefined
  }
}

export function createAskGraph({ pipeline, documents, authenticator, clientAddress, requestTimeoutMs, production, log }: {
  pipeline: Pipeline
  documents: Documents
  authenticator: Authenticator
  clientAddress: ClientAddress
  requestTimeoutMs: number
  production: boolean
  log: Logger
}): AskGraph {
  async function find(sent: SentRequest, context: RequestContext): Promise<OperationRequest> {
    try {
      return await documents.find(sent, context.viewer)
    } catch (error) {
      throw error instanceof GraphQLError ? pipeline.refuseUnread(error, context) : error
    }
  }

  return async (request, { query, variables = {}, accessToken }) => {
    const trace = currentTrace() ?? traceOf(request.headers)
    const { requestId, traceparent } = trace
    try {
      const { viewer } = await authenticator.authenticate(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }, request)
      const context = { viewer, clientAddress: () => clientAddress(request), requestId, traceparent, clientSpan: parentOf(request.headers, trace), deadline: { at: performance.now() + requestTimeoutMs } }
      const parameters = await find({ query, operationName: null, variables, documentId: undefined, extensions: undefined }, context)
      const answer = await pipeline.execute(parameters, context, () => undefined)
      if (answer.kind === 'live') {
        await answer.updates.return?.()
        throw refusal(400, 'BAD_REQUEST', 'A mounted handler asks queries and mutations.')
      }
      return JSON.parse(answerText(answer, production)) as AskedAnswer
    } catch (error) {
      if (!(error instanceof GraphQLError)) log.error({ err: error, requestId }, 'a request failed')
      return { errors: [formatForClient(error, { production })] }
    }
  }
}
