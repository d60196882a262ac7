import { Counter, type Registry } from 'prom-client'
import type { GraphQLError } from 'graphql'

/** What refuses requests, as figures name it: in `extensions.limit` of a refusal it is in camel case. */
export const LIMITS = [
  // Budgets and cost.
  'all', 'requests', 'cost', 'operation_cost', 'subgraph_cost',
  // How large an operation may be.
  'tokens', 'nesting', 'depth', 'fields', 'root_fields', 'aliases', 'directives', 'directives_per_field', 'field_repeats', 'rows',
  // How large a request may be, and how much may be open.
  'body', 'batch', 'connections', 'connections_per_address', 'operations',
  // Credentials: of too many nobody finds out any more whose they are.
  'unauthenticated', 'address_not_allowed', 'credentials',
] as const

export type Limit = typeof LIMITS[number]

export interface LimitMetrics {
  limited(limit: Limit): void
  /** Counts a request once for each limit that its errors name by `extensions.limit`. */
  refused(errors: readonly GraphQLError[]): void
}

/** Without a registry nothing is counted. */
export function createLimitMetrics(registry: Registry | undefined): LimitMetrics {
  if (!registry) return { limited() {}, refused() {} }
  const counter = new Counter({ name: 'broxiva_router_limited_requests_total', help: 'Requests that were refused, by the limit.', labelNames: ['limit'], registers: [registry] })
  for (const limit of LIMITS) counter.inc({ limit }, 0)

  return {
    limited: (limit) => counter.inc({ limit }),
    refused(errors) {
      for (const limit of new Set(errors.map(limitOf))) if (limit) counter.inc({ limit })
    },
  }
}

/** Only what is known: a label must not come from anywhere else. */
function limitOf({ extensions }: GraphQLError): Limit | undefined {
  const name = String(extensions['limit']).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return LIMITS.find((limit) => limit === name)
}
