import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'
import { refusal } from './errors.ts'

/** Far more than an operation or an input needs, and far less than would exhaust the stack of what walks through them. */
const MAX_NESTING = 200

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Tells of a document whose brackets nest so deeply that the parser, which calls itself for each, might not come back. Looks at `maxTokens` tokens: more are for
 * the parser to refuse.
 *
 * @throws {GraphQLError} at what is no GraphQL.
 */
export function findDeepNesting(text: string, maxTokens: number): GraphQLError | undefined {
  const lexer = new Lexer(new Source(text))
  let nesting = 0
  for (let count = 0; count < maxTokens; count++) {
    const { kind, start } = lexer.advance()
    if (kind === TokenKind.EOF) return undefined
    if (OPENING.has(kind)) nesting += 1
    else if (CLOSING.has(kind)) nesting -= 1
    if (nesting > MAX_NESTING) return new GraphQLError(`The document nests more than ${MAX_NESTING} brackets deep.`, { source: lexer.source, positions: [start], extensions: { limit: 'nesting', maximum: MAX_NESTING } })
  }
  return undefined
}

/** Why variables that nest so deeply are not looked at. */
export function variablesTooDeep(): GraphQLError {
  const error = refusal(400, 'BAD_USER_INPUT', 'The variables nest too deeply.')
  Object.assign(error.extensions, { limit: 'nesting', maximum: MAX_NESTING })
  return error
}

/** Whether a value read from JSON nests more deeply than any input does. */
export function nestsDeeply(value: unknown, left = MAX_NESTING): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left === 0) return true
  for (const key in value) if (nestsDeeply((value as Record<string, unknown>)[key], left - 1)) return true
  return false
}
