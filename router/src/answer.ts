import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { toClientError } from './errors.ts'
import type { Answer } from './pipeline.ts'

/** The answer as JSON, errors first, as clients may see them. */
export function answerText(answer: Answer, production: boolean): string {
  const errors = answer.errors.length === 0 ? '' : `"errors":${JSON.stringify(answer.errors.map((error) => formatForClient(error, { production })))}`
  if (answer.kind === 'refused') return `{${errors}}`
  return `{${errors}${errors === '' ? '' : ','}"data":${answer.data}}`
}

/** An error as the client may see it; what is no GraphQL error is masked. */
export function formatForClient(error: unknown, { production }: { production: boolean }): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error instanceof Error ? error : undefined })
  return toClientError(graphqlError.toJSON(), { production })
}
