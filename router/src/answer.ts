import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql'
import { toClientError } from './errors.ts'
import type { Executed } from './execution/compiled-operation.ts'
import type { IncrementalPart } from './execution/incremental.ts'
import { mapIterator } from './map-iterator.ts'
import type { Answer, AnswerInParts } from './pipeline.ts'

/** The answer as JSON, errors first, as clients may see them. */
export function answerText(answer: Answer, production: boolean): string {
  const extensions = answer.extensions ? `"extensions":${JSON.stringify(answer.extensions)}` : ''
  if (answer.kind === 'executed') return executedText(answer, production, extensions)
  return `{${errorsText(answer.errors, production)}${extensions && `,${extensions}`}}`
}

/** The first part of an answer in parts. */
export function firstPartText({ initial, hasNext, extensions }: Pick<AnswerInParts, 'initial' | 'hasNext' | 'extensions'>, production: boolean): string {
  return executedText(initial, production, `${extensions ? `"extensions":${JSON.stringify(extensions)},` : ''}"hasNext":${hasNext}`)
}

/** `more` is further members of the object. */
export function executedText({ data, errors }: Omit<Executed, 'cost'>, production: boolean, more = ''): string {
  return `{${errors.length === 0 ? '' : `${errorsText(errors, production)},`}"data":${data}${more === '' ? '' : `,${more}`}}`
}

/** What follows the first part of an answer in parts. */
export function partText({ payloads, hasNext }: IncrementalPart, production: boolean): string {
  if (payloads.length === 0) return `{"hasNext":${hasNext}}`
  const incremental = payloads.map((payload) => {
    const label = payload.label === undefined ? '' : `"label":${JSON.stringify(payload.label)},`
    return executedText(payload, production, `${label}"path":${JSON.stringify(payload.path)}`)
  })
  return `{"incremental":[${incremental.join(',')}],"hasNext":${hasNext}}`
}

/** An answer in parts as messages of a wire that carries objects. Who does not read them to the end calls `return()`. */
export function partsAsMessages(answer: AnswerInParts, production: boolean): AsyncIterableIterator<Message, undefined> {
  const message = (text: string) => JSON.parse(text) as Message
  return mapIterator(answer.parts, (part) => message(partText(part, production)), message(firstPartText(answer, production)))
}

/** One part: the first has `data`, the others `incremental`. */
interface Message extends ExecutionResult {
  readonly hasNext: boolean
}

function errorsText(errors: readonly GraphQLError[], production: boolean): string {
  return `"errors":${JSON.stringify(errors.map((error) => formatForClient(error, { production })))}`
}

/** An error as the client may see it; what is no GraphQL error is masked. */
export function formatForClient(error: unknown, { production }: { production: boolean }): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error instanceof Error ? error : undefined })
  return toClientError(graphqlError.toJSON(), { production })
}
