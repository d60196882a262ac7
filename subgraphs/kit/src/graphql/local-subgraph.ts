import type { ApolloServer } from '@apollo/server'
import { getNamedType, GraphQLError, isInterfaceType, isObjectType, isScalarType, isSpecifiedScalarType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Logger } from '../log.ts'
import type { RequestMeter } from '../metrics.ts'
import { Patience } from '../patience.ts'
import { Roster } from '../roster.ts'
import { SpanKind, traced } from '../tracing.ts'
import type { Viewer } from '../viewer.ts'
import { maskError } from './masking.ts'
import { scalars } from './scalars.ts'

/** What a router says to a subgraph, as values. */
export interface LocalCall {
  readonly query: string
  readonly operationName: string | undefined
  /** The subgraph's own from now on: nobody else holds them. */
  readonly variables: Record<string, unknown>
  /** Believed as it is: over HTTP a signed token vouches for it. */
  readonly viewer: Viewer
  /** Where the client is; told with mutations. */
  readonly clientAddress?: string
  readonly requestId: string
  /** W3C Trace Context. */
  readonly traceparent: string
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal
}

/** Plain JSON of which the subgraph keeps nothing: the caller may change it. */
export interface LocalAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: Readonly<Record<string, unknown>>
  /** What the header says over HTTP. */
  readonly cacheControl?: string
}

/** A subgraph for callers in its own process. */
export interface LocalSubgraph {
  /**
   * Answers what `POST /graphql` answers.
   *
   * @throws when the subgraph has been stopped.
   */
  execute(call: LocalCall): Promise<LocalAnswer>
}

/** As long as over HTTP. */
const DRAIN_TIMEOUT_MS = 10_000

/** The server's door within the process. `drain` lets nothing new in and waits for what is in flight. */
export function createLocalSubgraph({ name = 'subgraph', apollo, schema, contextFor, requests, log }: {
  name?: string
  apollo: ApolloServer<object>
  schema: GraphQLSchema
  contextFor: (viewer: Viewer, clientAddress?: string) => unknown
  requests?: RequestMeter
  log: Logger
}): LocalSubgraph & { drain(): Promise<void> } {
  const plainData = yieldsPlainValues(schema) ? asItIs : plainCopy
  const inFlight = new Roster<Promise<LocalAnswer>>()
  let stopped = false

  async function answer({ query, operationName, variables, viewer, clientAddress }: LocalCall): Promise<LocalAnswer> {
    try {
      const { body, http } = await apollo.executeOperation({ query, operationName, variables }, { contextValue: contextFor(viewer, clientAddress) as object })
      if (body.kind !== 'single') throw new Error('The answer comes in parts, which no router asks a subgraph for.')
      const { data, errors, extensions } = body.singleResult
      if (errors) return { errors: plainCopy(errors), data: plainData(data) }
      const cacheControl = http.headers.get('cache-control')
      return { data: plainData(data), ...extensions && { extensions: plainCopy(extensions) }, ...cacheControl !== undefined && cacheControl !== 'no-store' && { cacheControl } }
    } catch (error) {
      return { errors: [plainCopy(failure(error, log))] }
    }
  }

  return {
    async execute(call) {
      if (stopped) throw new Error('The subgraph has been stopped.')
      const { requestId, traceparent, signal } = call
      const work = { failed: false }
      const patience = new Patience()
      const leave = () => patience.end()
      if (signal?.aborted) leave()
      signal?.addEventListener('abort', leave)
      const startedAt = performance.now()
      const answering = traced({ requestId, correlationId: requestId, traceparent, work, patience }, name, { kind: SpanKind.SERVER }, () => answer(call))
      const place = inFlight.enter(answering)
      try {
        return await answering
      } finally {
        inFlight.leave(place)
        signal?.removeEventListener('abort', leave)
        requests?.(work.failed ? 'failed' : 'ok', startedAt)
      }
    },
    async drain() {
      stopped = true
      const { promise: late, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, DRAIN_TIMEOUT_MS)
      await Promise.race([Promise.all(inFlight), late])
      clearTimeout(timer)
    },
  }
}

/** What Apollo Server makes over HTTP of an error outside of the execution. */
function failure(thrown: unknown, log: Logger): GraphQLFormattedError {
  const error = thrown instanceof GraphQLError ? thrown
    : new GraphQLError('The operation failed.', { originalError: thrown instanceof Error ? thrown : new Error(String(thrown)) })
  return maskError(log, { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }, error)
}

/**
 * Whether nothing in an answer can be shared or other than JSON. Execution makes every object and list anew; what a scalar is serialised to is taken as it is,
 * and only of GraphQL's own and the kit's it is known to be no object.
 */
function yieldsPlainValues(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).every((type) => !(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')
    || Object.values(type.getFields()).every(({ type: fieldType }) => {
      const leaf = getNamedType(fieldType)
      return !isScalarType(leaf) || isSpecifiedScalarType(leaf) || (Object.hasOwn(scalars, leaf.name) && leaf.serialize === scalars[leaf.name as keyof typeof scalars].serialize)
    }))
}

function asItIs<T>(value: T): T {
  return value
}

function plainCopy<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value)) as T
}
