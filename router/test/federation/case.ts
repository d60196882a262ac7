import { GraphQLError, type GraphQLScalarType } from 'graphql'
import type { RouterSettingsInput } from '../../src/config.ts'
import type { Fault } from './faults.ts'

/** A small supergraph, and what clients must get from it. */
export interface FederationCase {
  /** What the case is about, to be read after "answering". */
  readonly about: string
  readonly subgraphs: readonly CaseSubgraph[]
  readonly queries: readonly CaseQuery[]
  readonly settings?: RouterSettingsInput
}

export interface CaseSubgraph {
  readonly name: string
  /** Without a `@link` the harness writes one. */
  readonly typeDefs: string
  readonly resolvers: Resolvers
}

/** `__resolveReference` gets the representation, and `__resolveType` the object, as `source`. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolve>> | GraphQLScalarType>>
export type Resolve = (source: Source, args: Source) => unknown
export type Source = Readonly<Record<string, unknown>>

export interface CaseQuery {
  /** A present-tense sentence. */
  readonly about: string
  readonly query: string
  readonly variables?: Source
  readonly expected: {
    /** Compared with the order of its keys. Left out: the operation is refused. */
    readonly data?: Source | null
    /** In any order. */
    readonly errors?: readonly ExpectedError[]
  }
  /** What the subgraphs named here are asked, in any order: for each call the representations that it is sent, or `root`. */
  readonly calls?: Readonly<Record<string, readonly ('root' | readonly Source[])[]>>
  /** Of a query that defers: what a client gets that reads answers in parts. */
  readonly parts?: ExpectedParts
  /** How subgraphs misbehave. */
  readonly faults?: Readonly<Record<string, Fault>>
  /** Why stock `@apollo/gateway` answers something else. Without it, both must have the same data, and errors or none. */
  readonly stock?: string
}

/** All parts together must be the answer of a client that gets it at once, unless `merged` says otherwise. */
export interface ExpectedParts {
  readonly first: { readonly data: Source | null; readonly errors?: readonly ExpectedError[] }
  /** In any order. */
  readonly payloads: readonly ExpectedPayload[]
  /** A null that rises ends at the deferred fragment: then there is more than at once. */
  readonly merged?: Source
}

export interface ExpectedPayload {
  readonly label?: string
  readonly path: readonly (string | number)[]
  readonly data: Source | null
  readonly errors?: readonly ExpectedError[]
}

export interface ExpectedError {
  readonly message: string
  readonly code: string
  readonly path?: readonly (string | number)[]
  /** The subgraph that reported it. */
  readonly from?: string
}

export function defineCase(federationCase: FederationCase): FederationCase {
  return federationCase
}

/** What clients read of an error that nobody expected. */
export const MASKED = { message: 'Something went wrong on our side.', code: 'INTERNAL_SERVER_ERROR' } as const

/** What clients read of an entity that its owner does not know, when it must have what they ask. */
export const NOT_FOUND = { message: 'There is no such object, or you may not see it.', code: 'NOT_FOUND' } as const

/** What clients read when a subgraph did not answer in GraphQL. */
export const UNAVAILABLE = { message: 'A part of the graph cannot be reached at the moment.', code: 'SUBGRAPH_UNAVAILABLE' } as const

/** A resolver that reports an error which clients may read. */
export function fails(code: string, message: string): Resolve {
  return () => { throw new GraphQLError(message, { extensions: { code } }) }
}

/** Finds rows by what a representation or arguments say of them; null when there is none. */
export function finder<Row extends Source>(rows: readonly Row[], ...keys: readonly (keyof Row & string)[]): (wanted: Source) => Row | null {
  return (wanted) => rows.find((row) => keys.every((key) => JSON.stringify(row[key]) === JSON.stringify(wanted[key]))) ?? null
}
