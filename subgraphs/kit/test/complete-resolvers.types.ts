import type { GraphQLScalarType } from 'graphql'
import type { Complete } from '../src/graphql/complete-resolvers.ts'

// Read by the type check only: each line under an `@ts-expect-error` must not compile.

type Fn<Answer, Row> = (row: Row, args: object, context: object, info: object) => Promise<Answer> | Answer
/** The shape that the code generation writes. */
type Resolver<Answer, Row> = Fn<Answer, Row> | { resolve: Fn<Answer, Row> }

interface OrderRow { id: string; status: 'OPEN' | 'CLOSED'; note?: string; totalMinor: bigint }
interface Page { next: string | null }

interface Generated {
  BigInt: GraphQLScalarType
  Query: { order: Resolver<OrderRow | null, unknown> }
  Order: {
    __resolveReference: (reference: { id: string }) => Promise<OrderRow | null>
    id: Resolver<string, OrderRow>
    status: Resolver<'OPEN' | 'CLOSED', OrderRow>
    note: Resolver<string | null, OrderRow>
    total: Resolver<string, OrderRow>
  }
  Page: { next: Resolver<string | null, Page> }
}

type Resolvers = Complete<Generated>

const Query: Resolvers['Query'] = { order: () => null }
const __resolveReference = () => Promise.resolve(null)
const total = ({ totalMinor }: OrderRow) => String(totalMinor)

export const enough: Resolvers = { Query, Order: { __resolveReference, total } }

export const more: Resolvers = { Query, Order: { __resolveReference, total, id: ({ id }) => id }, Page: {} }

// @ts-expect-error nothing answers `total`
export const fieldMissing: Resolvers = { Query, Order: { __resolveReference } }

// @ts-expect-error nobody resolves references to an order
export const referenceMissing: Resolvers = { Query, Order: { total } }

// @ts-expect-error nothing answers the type's `total`
export const typeMissing: Resolvers = { Query }

// @ts-expect-error nothing answers the query
export const rootFieldMissing: Resolvers = { Query: {}, Order: { __resolveReference, total } }

// @ts-expect-error the schema has no such field
export const fieldUnknown: Resolvers = { Query, Order: { __resolveReference, total, weight: () => 1 } }

// @ts-expect-error a total is a string
export const answerUnfit: Resolvers = { Query, Order: { __resolveReference, total: ({ totalMinor }) => totalMinor } }

interface NullableRow extends Omit<OrderRow, 'status'> { status: string | null }
interface GeneratedForNullable extends Omit<Generated, 'Order'> {
  Order: { id: Resolver<string, NullableRow>; status: Resolver<'OPEN' | 'CLOSED', NullableRow> }
}

// @ts-expect-error the row has a `status`, which is not what the schema promises
export const propertyUnfit: Complete<GeneratedForNullable> = { Query, Order: {} }
