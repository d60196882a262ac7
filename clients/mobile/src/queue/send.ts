import { CombinedGraphQLErrors, ServerError, type ApolloClient, type TypedDocumentNode } from '@apollo/client'
import {
  ApprovalDecideDocument, OrderAcceptDocument, OrderCancelDocument, OrderRejectDocument, ShipmentHandoverDocument, TrackingEventIngestDocument,
} from '../../../operations/__generated__/operations.ts'
import type { Entry, Outcome, Refusal } from './outbox.ts'

/** What may be done without a network, by name: what is kept outlives the app that kept it. */
const MUTATIONS: Readonly<Record<string, TypedDocumentNode<unknown, never>>> = {
  ApprovalDecide: ApprovalDecideDocument,
  OrderAccept: OrderAcceptDocument,
  OrderCancel: OrderCancelDocument,
  OrderReject: OrderRejectDocument,
  ShipmentHandover: ShipmentHandoverDocument,
  TrackingEventIngest: TrackingEventIngestDocument,
}

/**
 * Faults that pass: too many requests, an outage, no answer in time. Of the last nobody knows whether it was done, which the idempotency key makes good. That nobody is
 * signed in passes too: the router keeps these mutations from strangers (`UNAUTHORIZED_FIELD_OR_TYPE`), and from no person.
 */
const PASSING_CODES = new Set([
  'RATE_LIMITED', 'TOO_MANY_CONNECTIONS', 'SUBGRAPH_UNAVAILABLE', 'AUTHENTICATION_UNAVAILABLE', 'REQUEST_TIMEOUT', 'UNAUTHENTICATED', 'UNAUTHORIZED_FIELD_OR_TYPE',
])
const PASSING_STATUS = new Set([401, 408, 429, 502, 503, 504])

/** Sends one change, and tells what became of it. */
export async function send(apollo: ApolloClient, entry: Entry): Promise<Outcome> {
  const mutation = MUTATIONS[entry.operation]
  if (!mutation) return { kind: 'refused', refusal: [{ code: 'UNKNOWN_OPERATION', message: 'This version of the app cannot do this any more.' }] }
  try {
    const { data } = await apollo.mutate<unknown, { input: unknown }>({ mutation: mutation as TypedDocumentNode<unknown, { input: unknown }>, variables: { input: entry.input } })
    const refusal = userErrorsOf(data)
    return refusal.length === 0 ? { kind: 'done' } : { kind: 'refused', refusal }
  } catch (error) {
    return outcomeOf(error)
  }
}

function userErrorsOf(data: unknown): Refusal[] {
  const [payload] = Object.values(data as Record<string, { userErrors: readonly Refusal[] }>)
  return payload?.userErrors.map(({ code, message }) => ({ code, message })) ?? []
}

export function outcomeOf(error: unknown): Outcome {
  if (CombinedGraphQLErrors.is(error)) {
    const passing = error.errors.find(({ extensions }) => PASSING_CODES.has(String(extensions?.['code'])))
    if (!passing) return { kind: 'refused', refusal: error.errors.map(({ message, extensions }) => ({ code: String(extensions?.['code'] ?? 'ERROR'), message })) }
    const seconds = passing.extensions?.['retryAfterSeconds']
    return { kind: 'later', ...(typeof seconds === 'number' && { afterMs: seconds * 1_000 }) }
  }
  if (ServerError.is(error) && !PASSING_STATUS.has(error.statusCode)) return { kind: 'refused', refusal: [{ code: `HTTP_${error.statusCode}`, message: 'The server could not do this.' }] }
  const seconds = ServerError.is(error) ? Number(error.response.headers.get('retry-after') ?? Number.NaN) : Number.NaN
  return { kind: 'later', ...(Number.isFinite(seconds) && { afterMs: seconds * 1_000 }) }
}
