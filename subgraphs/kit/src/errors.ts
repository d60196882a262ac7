import { GraphQLError } from 'graphql'

/** An expected failure that the caller can act on; answered in a payload's `userErrors`. Nothing was written. */
export interface UserError {
  /** The concrete GraphQL type; `BasicError` unless the error has fields of its own. */
  readonly __typename: string
  readonly code: string
  readonly message: string
  readonly path: readonly string[] | null
}

export function userError(code: string, message: string, path: readonly string[] | null = null): UserError {
  return { __typename: 'BasicError', code, message, path }
}

/** No viewer where one is needed. */
export function unauthenticated(message = 'Sign in, or send an API key.'): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
}

/** A known viewer who may never do this, whatever the row; a row that may not be seen is null instead. */
export function forbidden(message = 'Your role or scope does not allow this.'): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } })
}

/** An argument outside what its description allows. */
export function badInput(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
}

/** Cannot succeed however often it is tried: a consumer that throws it sends the event to the dead letters at once. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError'
}
