import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'
import { QueryFailedError } from 'typeorm'
import { isGivenUp } from '../db/stoppable-client.ts'
import { CurrencyMismatchError } from '../money.ts'
import type { Logger } from '../log.ts'
import { patienceOfQuery } from '../patience.ts'
import { currentTrace } from '../trace.ts'
import { failSpan } from '../tracing.ts'
import { IllegalTransitionError } from '../transitions.ts'

/**
 * PostgreSQL's `character_not_in_repertoire` and `untranslatable_character`, a text with U+0000; and `numeric_value_out_of_range`,
 * a number of more than 64 bits. Callers send such things; should a sum of ours ever come so far, the log has it.
 */
const UNSTORABLE = new Set(['22021', '22P05', '22003'])

/**
 * What leaves a subgraph when something throws: GraphQL errors as they are, without stack traces; anything else is a bug
 * or an outage, logged once with its cause and answered as `INTERNAL_SERVER_ERROR`, with `logged`, so that the router does not report it once more.
 */
export function maskError(log: Logger, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
  const cause = unwrapResolverError(error)
  if (cause instanceof CurrencyMismatchError || cause instanceof IllegalTransitionError) {
    return { ...formatted, extensions: { ...extensions, code: cause.code } }
  }
  if (cause instanceof QueryFailedError && isGivenUp(cause.driverError) && patienceOfQuery()?.isOver) {
    return { message: 'Nobody waits for the answer any more.', path: formatted.path, extensions: { code: 'REQUEST_TIMEOUT' } }
  }
  if (cause instanceof QueryFailedError && UNSTORABLE.has(String((cause.driverError as { code?: string }).code))) {
    log.warn({ err: cause, path: formatted.path }, 'a value that PostgreSQL cannot hold')
    return { ...formatted, message: 'A text holds a character, or a number is of a size, that cannot be stored.', extensions: { code: 'BAD_USER_INPUT' } }
  }
  const expected = cause instanceof GraphQLError && cause.originalError === undefined
  if (expected || (extensions['code'] !== undefined && extensions['code'] !== 'INTERNAL_SERVER_ERROR')) return { ...formatted, extensions }

  const work = currentTrace()?.work
  if (work) work.failed = true
  failSpan(cause)
  log.error({ err: cause, path: formatted.path }, 'a resolver failed')
  return { message: 'Something went wrong on our side.', path: formatted.path, locations: formatted.locations, extensions: { code: 'INTERNAL_SERVER_ERROR', logged: true } }
}
