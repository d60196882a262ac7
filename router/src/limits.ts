import type { IncomingMessage } from 'node:http'
import { GraphQLError, Kind, type ASTNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode, type ValidationRule } from 'graphql'
import { refusal } from './errors.ts'

interface Extent {
  readonly depth: number
  readonly fields: number
}

/**
 * Refuses operations whose fields nest deeper than `maxDepth` or are more than `maxFields`, fragments counted wherever they are spread: a few short
 * fragments that spread each other can stand for millions of fields, and planning them would stop everything else.
 * Introspection is not counted: graphql-js has its own rule for it.
 */
export function extentRule({ maxDepth, maxFields }: { maxDepth: number; maxFields: number }): ValidationRule {
  return (context) => {
    const extents = new Map<string, Extent>()

    function extentOf({ selections }: SelectionSetNode, spreadIn: ReadonlySet<string>): Extent {
      let depth = 0
      let fields = 0
      for (const selection of selections) {
        const inner = extentOfSelection(selection, spreadIn)
        depth = Math.max(depth, inner.depth)
        fields += inner.fields
      }
      return { depth, fields }
    }

    function extentOfSelection(selection: SelectionNode, spreadIn: ReadonlySet<string>): Extent {
      switch (selection.kind) {
        case Kind.FIELD: {
          if (selection.name.value.startsWith('__')) return NOTHING
          const { depth, fields } = selection.selectionSet ? extentOf(selection.selectionSet, spreadIn) : NOTHING
          return { depth: depth + 1, fields: fields + 1 }
        }
        case Kind.INLINE_FRAGMENT: return extentOf(selection.selectionSet, spreadIn)
        case Kind.FRAGMENT_SPREAD: return extentOfFragment(selection.name.value, spreadIn)
        default: return selection satisfies never
      }
    }

    function extentOfFragment(name: string, spreadIn: ReadonlySet<string>): Extent {
      const known = extents.get(name)
      if (known !== undefined) return known
      const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name)
      // Cycles and unknown fragments are reported by the rules of the specification.
      if (!fragment || spreadIn.has(name)) return NOTHING
      const extent = extentOf(fragment.selectionSet, new Set([...spreadIn, name]))
      extents.set(name, extent)
      return extent
    }

    return {
      OperationDefinition(node) {
        const { depth, fields } = extentOf(node.selectionSet, new Set())
        if (depth > maxDepth) report(node, `The operation nests ${depth} fields deep; ${maxDepth} are allowed.`)
        if (fields > maxFields) report(node, `The operation has ${fields} fields, fragments counted wherever they are spread; ${maxFields} are allowed.`)
      },
    }

    function report(node: ASTNode, message: string): void {
      context.reportError(new GraphQLError(message, { nodes: [node] }))
    }
  }
}

const NOTHING: Extent = { depth: 0, fields: 0 }

/**
 * Reads a JSON body.
 *
 * @throws {GraphQLError} `PAYLOAD_TOO_LARGE` (413) as soon as it is known, `UNSUPPORTED_MEDIA_TYPE` (415), `BAD_REQUEST` (400).
 */
export async function readJsonBody(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  const [mediaType, ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '')
  if (mediaType !== 'application/json' || (charset !== undefined && charset !== 'utf-8')) {
    throw refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the operation as `content-type: application/json`, in UTF-8.')
  }
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Compressed request bodies are not read.')
  }
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw payloadTooLarge(limitBytes)

  const text = await readText(request, limitBytes)
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(400, 'BAD_REQUEST', 'The request body is not JSON.')
  }
}

async function readText(request: IncomingMessage, limitBytes: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > limitBytes) reject(payloadTooLarge(limitBytes))
    else chunks.push(chunk)
  })
  request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
  request.once('error', () => reject(refusal(400, 'BAD_REQUEST', 'The request body ended early.')))
  return promise
}

function payloadTooLarge(limitBytes: number): GraphQLError {
  return refusal(413, 'PAYLOAD_TOO_LARGE', `A request body has at most ${limitBytes} bytes.`, { connection: 'close' })
}
