import { isUtf8 } from 'node:buffer'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import {
  getNamedType, GraphQLError, isInterfaceType, isObjectType, Kind, valueFromAST,
  type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type InlineFragmentNode, type OperationDefinitionNode,
  type SelectionNode, type SelectionSetNode,
} from 'graphql'
import { DEFAULT_PAGE, MAX_PAGE } from '#kit/connections.ts'
import { refusal } from './errors.ts'

/**
 * Refuses an operation whose pages may hold more than `maxRows` rows: five pages of a hundred within each other are ten thousand million. For operations
 * that `checkExtent` has let through; a page larger than the largest is left to the subgraph, which knows what it allows.
 */
export function checkRows({ schema, operation, fragments, variables, maxRows }: {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  variables: Readonly<Record<string, unknown>>
  maxRows: number
}): readonly GraphQLError[] {
  const rows = rowsOf(operation.selectionSet, schema.getRootType(operation.operation))
  if (rows <= maxRows) return []
  const message = `The pages of the operation may hold ${rows} rows; ${maxRows} are allowed. Ask for smaller pages within pages.`
  return [new GraphQLError(message, { nodes: [operation], extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 'rows', found: rows, maximum: maxRows } })]

  function rowsOf({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined | null): number {
    return selections.reduce((sum, selection) => sum + rowsOfSelection(selection, parent), 0)
  }

  function rowsOfSelection(selection: SelectionNode, parent: GraphQLNamedType | undefined | null): number {
    switch (selection.kind) {
      case Kind.FIELD: return rowsOfField(selection, parent)
      case Kind.INLINE_FRAGMENT: return rowsOf(selection.selectionSet, typeOf(selection) ?? parent)
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments[selection.name.value]
        return fragment ? rowsOf(fragment.selectionSet, typeOf(fragment)) : 0
      }
      default: return selection satisfies never
    }
  }

  function rowsOfField(field: FieldNode, parent: GraphQLNamedType | undefined | null): number {
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined
    if (!definition || !field.selectionSet) return 0
    const inside = rowsOf(field.selectionSet, getNamedType(definition.type))
    if (!definition.args.some(({ name }) => name === 'first')) return inside
    const asked = argumentOf(definition, field, 'first') ?? argumentOf(definition, field, 'last') ?? DEFAULT_PAGE
    const size = Math.min(Math.max(Number(asked), 0), MAX_PAGE)
    return size * (1 + inside)
  }

  /** Its own value, whatever is given for the others. */
  function argumentOf({ args }: GraphQLField<unknown, unknown>, field: FieldNode, name: string): unknown {
    const argument = args.find((each) => each.name === name)
    if (!argument) return undefined
    const value = field.arguments?.find((given) => given.name.value === name)?.value
    const isGiven = value !== undefined && (value.kind !== Kind.VARIABLE || Object.hasOwn(variables, value.name.value))
    return isGiven ? valueFromAST(value, argument.type, variables) : argument.defaultValue
  }

  function typeOf({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode): GraphQLNamedType | undefined {
    return typeCondition && schema.getType(typeCondition.name.value)
  }
}

/**
 * Reads a JSON body.
 *
 * @throws {GraphQLError} `PAYLOAD_TOO_LARGE` (413) as soon as it is known, `UNSUPPORTED_MEDIA_TYPE` (415), `BAD_REQUEST` (400).
 */
export function readJsonBody(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  const refused = refusedBody(request.headers, limitBytes)
  return refused ? Promise.reject(refused) : readJson(request, limitBytes)
}

function refusedBody(headers: IncomingHttpHeaders, limitBytes: number): GraphQLError | undefined {
  if (headers['content-type'] !== 'application/json' && !isJson(headers['content-type'])) {
    return refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation as `content-type: application/json`, in UTF-8.')
  }
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') return refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Compressed request bodies are not read.')
  return Number(headers['content-length'] ?? 0) > limitBytes ? payloadTooLarge(limitBytes) : undefined
}

function isJson(contentType = ''): boolean {
  const [mediaType, ...parameters] = contentType.toLowerCase().split(';').map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '')
  return mediaType === 'application/json' && (charset === undefined || charset === 'utf-8')
}

function readJson(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > limitBytes) reject(payloadTooLarge(limitBytes))
    else chunks.push(chunk)
  })
  request.once('end', () => {
    const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
    // What is no UTF-8 would otherwise become other characters than were sent.
    if (!isUtf8(body)) return reject(refusal(400, 'BAD_REQUEST', 'The request body is not UTF-8.'))
    try {
      resolve(JSON.parse(body.toString('utf8')))
    } catch {
      reject(refusal(400, 'BAD_REQUEST', 'The request body is not JSON.'))
    }
  })
  request.once('error', () => reject(refusal(400, 'BAD_REQUEST', 'The request body ended early.')))
  return promise
}

/** Reads on and throws away, until the request has ended or its client is gone, or so much has been read for so long. */
export function readToEnd(request: IncomingMessage, { bytes, ms }: { readonly bytes: number; readonly ms: number }): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  if (request.complete || request.destroyed) return Promise.resolve()
  const timer = setTimeout(resolve, ms)
  let left = bytes
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left <= 0) resolve()
  })
  request.once('end', resolve).once('close', resolve)
  return promise.finally(() => clearTimeout(timer))
}

function payloadTooLarge(limitBytes: number): GraphQLError {
  const error = refusal(413, 'PAYLOAD_TOO_LARGE', `A request body has at most ${limitBytes} bytes.`, { connection: 'close' })
  Object.assign(error.extensions, { limit: 'body', maximum: limitBytes })
  return error
}
