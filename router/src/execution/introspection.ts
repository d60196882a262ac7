import { executeSync, Kind, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode } from 'graphql'
import type { JsonObject } from './own.ts'
import { selectFields } from './selected-fields.ts'

/** Answers `__schema` and `__type` of an operation's root, for its coerced variables. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => JsonObject

/** Undefined for an operation that does not introspect. */
export function compileIntrospection({ schema, operation, fragments }: {
  schema: GraphQLSchema
  operation: OperationDefinitionNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
}): Introspect | undefined {
  const queryType = schema.getQueryType()
  if (!queryType || operation.operation !== 'query') return undefined
  const selections: SelectionNode[] = selectFields(schema, fragments, queryType, [{ selectionSet: operation.selectionSet, condition: [] }])
    .filter(({ fieldName }) => fieldName === '__schema' || fieldName === '__type')
    // Whether the client wants the field is asked where the answer is shaped; here it may always be there.
    .flatMap(({ nodes }) => nodes.map((node) => ({ ...node, directives: [] })))
  if (selections.length === 0) return undefined

  const document = {
    kind: Kind.DOCUMENT as const,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET as const, selections } }, ...fragments.values()],
  }
  return (variables) => {
    const { data, errors } = executeSync({ schema, document, variableValues: variables })
    if (!data || errors) throw new Error('Introspection failed.', { cause: errors?.[0] })
    return { ...data }
  }
}
