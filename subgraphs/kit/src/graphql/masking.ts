import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'
import { QueryFailedError } from 'typeorm'
import { CurrencyMismatchError } from '../money.ts'
import type { Logger } from '../log.ts'
import { IllegalTransitionError } from '../transitions.ts'

/** PostgreSQL's `character_not_in_repertoire` and `untranslatable_character`: a text with U+0000, which only a caller can have sent. */
const UNSTORABLE_TEXT = new Set(['22021', '22P05'])

/**
 * What leaves a subgraph when something throws: GraphQL errors as they are, without stack traces; anything else is a bug
 * or an outage, logged once with its cause and answered as `INTERNAL_SERVER_ERROR`.
 */
export function maskError(log: Logger, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
  const cause = unwrapResolverError(error)
  if (cause instanceof CurrencyMismatchError || cause instanceof IllegalTransitionError) {
    return { ...formatted, extensions: { ...extensions, code: cause.code } }
  }
  if (cause instanceof QueryFailedError && UNSTORABLE_TEXT.has(String((cause.driverError as { code?: string }).code))) {
    return { ...formatted, message: 'A text holds a character that cannot be stored.', extensions: { code: 'BAD_USER_INPUT' } }
  }
  const expected = cause instanceof GraphQLError && cause.originalError === undefined
  if (expected || (extensions['code'] !== undefined && extensions['code'] !== 'INTERNAL_SERVER_ERROR')) return { ...formatted, extensions }

  log.error({ err: cause, path: formatted.path }, 'a resolver failed')
  return { message: 'Something went wrong on our side.', path: formatted.path, locations: formatted.locations, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}
