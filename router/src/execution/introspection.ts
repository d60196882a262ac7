import { executeSync, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql'
import type { JsonObject } from './own.ts'
import { selectFields, type Selecting } from './selected-fields.ts'

/** Answers `__schema` and `__type` of an operation's root, for its coerced variables. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => JsonObject

/** Undefined for an operation that does not introspect. */
export function compileIntrospection(selecting: Selecting, operation: OperationDefinitionNode): Introspect | undefined {
  const { schema, fragments } = selecting
  const queryType = schema.getQueryType()
  if (!queryType || operation.operation !== 'query') return undefined
  const selections: SelectionNode[] = selectFields(selecting, queryType, [operation.selectionSet])
    .filter(({ fieldName }) => fieldName === '__schema' || fieldName === '__type')
    .flatMap(({ nodes }) => nodes)
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
