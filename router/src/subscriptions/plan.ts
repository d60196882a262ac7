import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import type { OperationPlanner, Operation } from '../operation.ts'

/** A subscription's plan: who publishes the events, and how an event becomes what the client selected. */
export interface SubscriptionPlan {
  /** The subscription to send to the subgraph that owns the field. */
  readonly primary: FetchNode
  /** A query plan whose first fetch is `primary`; its answer is the event itself. */
  readonly perEvent: QueryPlan
}

/** @throws {GraphQLError} when the operation is too complex to plan. */
export function planSubscription(planner: OperationPlanner, operation: Operation): SubscriptionPlan {
  const { node } = planner.plan(operation)
  if (node?.kind !== 'Subscription') throw new Error(`A subscription was planned as ${node?.kind ?? 'nothing'}.`)

  const { primary, rest } = node
  const steps: PlanNode[] = rest ? [primary, rest] : [primary]
  return { primary, perEvent: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: steps } } }
}
