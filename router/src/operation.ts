import { createHash } from 'node:crypto'
import { operationFromDocument } from '@apollo/federation-internals'
import type { QueryPlan } from '@apollo/query-planner'
import type { DocumentNode } from 'graphql'
import { BoundedCache } from './bounded-cache.ts'
import type { LoadedSupergraph } from './supergraph.ts'

const MAX_PLANS = 1_000

/** An operation as the client sent it, parsed and valid. */
export interface Operation {
  readonly query: string
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

export interface OperationPlanner {
  /**
   * The plan of an operation; variables do not matter to it. Planned once per text and name.
   *
   * @throws {GraphQLError} when the operation is too complex to plan.
   */
  plan(operation: Operation): QueryPlan
}

export function createOperationPlanner(supergraph: LoadedSupergraph): OperationPlanner {
  const plans = new BoundedCache<string, QueryPlan>(MAX_PLANS)

  return {
    plan({ query, document, operationName }) {
      const key = createHash('sha256').update(query).update('\0').update(operationName ?? '').digest('base64')
      return plans.getOrMake(key, () => {
        const operation = operationFromDocument(supergraph.plannerApiSchema, document, { operationName: operationName ?? undefined })
        return supergraph.planner.buildQueryPlan(operation)
      })
    },
  }
}
