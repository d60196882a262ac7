import { GraphQLError, OperationTypeNode } from 'graphql'
import { refusal } from './errors.ts'
import type { ReadOperation } from './operations.ts'
import type { Answer } from './pipeline.ts'

/**
 * The members of a body that is a list, each an operation of its own.
 *
 * @throws {GraphQLError} `BAD_REQUEST` (400) where batches are not served (`maxOperations` is 0) and for an empty one, `BATCH_TOO_LARGE` (400).
 */
export function membersOf(body: readonly unknown[], maxOperations: number): readonly unknown[] {
  if (maxOperations === 0) throw refusal(400, 'BAD_REQUEST', 'Send one operation a request: batches are not served.')
  if (body.length === 0) throw refusal(400, 'BAD_REQUEST', 'The batch is empty.')
  if (body.length > maxOperations) {
    const error = refusal(400, 'BATCH_TOO_LARGE', `A batch has at most ${maxOperations} operations.`)
    Object.assign(error.extensions, { limit: 'batch', found: body.length, maximum: maxOperations })
    throw error
  }
  return body
}

/** What is answered in several payloads has no place among others that are answered in one. */
export function refusedInBatch({ written, coerced }: ReadOperation): GraphQLError | undefined {
  const isLive = written.operation.operation === OperationTypeNode.SUBSCRIPTION
  if (!isLive && !written.defers(coerced)) return undefined
  return refusal(400, 'OPERATION_NOT_BATCHABLE', `${isLive ? 'Subscriptions' : 'Operations with `@defer`'} are not served in a batch. Send it by itself.`)
}

/** When whoever was told to wait may come back: after the longest wait of all members. */
export function retryAfterOf(answers: readonly Answer[]): Readonly<Record<string, string>> {
  const waits = answers.flatMap(({ errors }) => errors.flatMap(({ extensions }) => {
    const { headers } = (extensions['http'] ?? {}) as { readonly headers?: Readonly<Record<string, string>> }
    return headers?.['retry-after'] === undefined ? [] : [Number(headers['retry-after'])]
  }))
  return waits.length === 0 ? {} : { 'retry-after': String(Math.max(...waits)) }
}
