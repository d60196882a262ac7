import type { IncomingMessage } from 'node:http'
import { GraphQLError, Kind, type ASTNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule } from 'graphql'
import { refusal } from './errors.ts'

/**
 * Refuses operations whose fields nest deeper than `maxDepth`, fragments counted where they are spread.
 * Introspection is not counted: graphql-js has its own rule for it.
 */
export function maxDepthRule(maxDepth: number): ValidationRule {
  return (context) => {
    const depths = new Map<string, number>()

    function depthOf({ selections }: SelectionSetNode, spreadIn: ReadonlySet<string>): number {
      let deepest = 0
      for (const selection of selections) {
        switch (selection.kind) {
          case Kind.FIELD:
            if (selection.name.value.startsWith('__')) continue
            deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet, spreadIn) : 0))
            break
          case Kind.INLINE_FRAGMENT:
            deepest = Math.max(deepest, depthOf(selection.selectionSet, spreadIn))
            break
          case Kind.FRAGMENT_SPREAD:
            deepest = Math.max(deepest, fragmentDepth(selection.name.value, spreadIn))
            break
          default:
            selection satisfies never
        }
      }
      return deepest
    }

    function fragmentDepth(name: string, spreadIn: ReadonlySet<string>): number {
      const known = depths.get(name)
      if (known !== undefined) return known
      const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name)
      // Cycles and unknown fragments are reported by the rules of the specification.
      if (!fragment || spreadIn.has(name)) return 0
      const depth = depthOf(fragment.selectionSet, new Set([...spreadIn, name]))
      depths.set(name, depth)
      return depth
    }

    return {
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet, new Set())
        if (depth > maxDepth) report(node, depth)
      },
    }

    function report(node: ASTNode, depth: number): void {
      context.reportError(new GraphQLError(`The operation nests ${depth} fields deep; ${maxDepth} are allowed.`, { nodes: [node] }))
    }
  }
}

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
