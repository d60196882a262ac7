import type { EntitySchema } from 'typeorm'
import { eventContracts, topics } from '#events/registry.ts'
import type { ConsumerDefinition } from '#kit/events/consumer.ts'
import { complianceSubgraph } from '../../subgraphs/compliance/src/subgraph.ts'
import { logisticsSubgraph } from '../../subgraphs/logistics/src/subgraph.ts'
import { ordersSubgraph } from '../../subgraphs/orders/src/subgraph.ts'
import { paymentsSubgraph } from '../../subgraphs/payments/src/subgraph.ts'
import { productsSubgraph } from '../../subgraphs/products/src/subgraph.ts'
import { usersSubgraph } from '../../subgraphs/users/src/subgraph.ts'
import { vendorsSubgraph } from '../../subgraphs/vendors/src/subgraph.ts'
import { SUBGRAPHS, type SubgraphName } from '../local/stack.ts'
import { sagaCrashPoints, type Terrain } from './schedule.ts'

type Consumer = Pick<ConsumerDefinition<never>, 'group' | 'topic' | 'handlers' | 'reactors' | 'every'>

/** What each subgraph consumes, as it says itself. */
export const definitions: Readonly<Record<SubgraphName, { readonly consumers: readonly Consumer[] }>> = {
  users: usersSubgraph, products: productsSubgraph, orders: ordersSubgraph, payments: paymentsSubgraph, vendors: vendorsSubgraph, logistics: logisticsSubgraph, compliance: complianceSubgraph,
}

/** The tables of each, to make them without the process that owns them. */
export const schemas: Readonly<Record<SubgraphName, { readonly entities: readonly EntitySchema<never>[]; readonly migrations: readonly (new () => { up: unknown; down: unknown })[] }>> = {
  users: usersSubgraph, products: productsSubgraph, orders: ordersSubgraph, payments: paymentsSubgraph, vendors: vendorsSubgraph, logistics: logisticsSubgraph, compliance: complianceSubgraph,
}

export const terrain: Terrain = {
  subgraphs: SUBGRAPHS,
  consuming: SUBGRAPHS.filter((name) => definitions[name].consumers.length > 0),
  topics,
  crashPoints: sagaCrashPoints(definitions),
}

/** One consumer group and one type of event that it takes notice of. */
export interface Consumption {
  readonly subgraph: SubgraphName
  readonly group: string
  readonly topic: string
  readonly type: string
  /** Whether its handling leaves a row in the inbox; a reactor's does not. */
  readonly inbox: boolean
}

/** Who handles what: every event type of every consumer group. */
export function consumptions(): Consumption[] {
  return SUBGRAPHS.flatMap((subgraph) => definitions[subgraph].consumers.flatMap(({ group, topic, handlers = {}, reactors = {}, every }) => {
    const types = Object.entries(eventContracts).filter(([, contract]) => contract.topic === topic).map(([type]) => type)
    return types.filter((type) => every || type in handlers || type in reactors)
      .map((type) => ({ subgraph, group, topic, type, inbox: Boolean(every ?? handlers[type]) }))
  }))
}

/** The groups of each topic. */
export function groupsOf(topic: string): string[] {
  return SUBGRAPHS.flatMap((subgraph) => definitions[subgraph].consumers.filter((consumer) => consumer.topic === topic).map(({ group }) => group))
}
