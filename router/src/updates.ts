import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { formatForClient } from './answer.ts'
import { isLoggedBySubgraph, isUnexpected } from './errors.ts'

/** One payload of a subscription. */
export interface Update extends ExecutionResult {
  /** The last one, by which the router itself says why it ends what the owner has not ended. */
  readonly isFarewell?: true
}

export function farewell(error: GraphQLError): Update {
  return { errors: [error], isFarewell: true }
}

/** Live updates as clients may see them. What several subscribers get is written, and what nobody expected in it is logged, once. */
export interface UpdateWriter {
  formatted(update: Update): FormattedExecutionResult
  text(update: Update): string
}

export function createUpdateWriter({ production, log }: { production: boolean; log: Logger }): UpdateWriter {
  const formatted = new WeakMap<Update, FormattedExecutionResult>()
  const texts = new WeakMap<Update, string>()

  const writer: UpdateWriter = {
    formatted: (update) => once(formatted, update, format),
    text: (update) => once(texts, update, () => JSON.stringify(writer.formatted(update))),
  }
  return writer

  function format({ data, errors }: Update): FormattedExecutionResult {
    return { ...errors && { errors: errors.map(formatError) }, ...data !== undefined && { data } }
  }

  function formatError(error: GraphQLError) {
    if (isUnexpected(error)) log[isLoggedBySubgraph(error) ? 'warn' : 'error']({ err: error.originalError ?? error, path: error.path, subgraph: error.extensions['serviceName'] }, 'a subscription failed unexpectedly')
    return formatForClient(error, { production })
  }
}

function once<T>(made: WeakMap<Update, T>, update: Update, make: (update: Update) => T): T {
  let value = made.get(update)
  if (value === undefined) made.set(update, value = make(update))
  return value
}
