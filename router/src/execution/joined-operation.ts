import type { FetchNode } from '@apollo/query-planner'
import { Kind, parse, print, stripIgnoredCharacters, visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type NameNode, type OperationDefinitionNode, type VariableDefinitionNode } from 'graphql'

/** Where a planned fetch passes its representations, and where their entities come back. */
const REPRESENTATIONS = 'representations'
const ENTITIES = '_entities'

/** Several look-ups in one operation. */
export interface JoinedOperation {
  readonly text: string
  readonly operationName: string | undefined
  /** Of each look-up, in their order. */
  readonly lookups: readonly JoinedLookup[]
}

export interface JoinedLookup {
  /** The response name of its entities. */
  readonly alias: string
  /** The variable of its representations. */
  readonly variable: string
  /** What its own variables are called. */
  readonly own: readonly string[]
}

/** What makes two fetches of entities ask for the same, whatever the operation is called. */
export function selectionKey({ operation, outputRewrites }: FetchNode): string {
  const document = parse(operation, { noLocation: true })
  return `${print(visit(document, { OperationDefinition: { enter: (node) => ({ ...node, name: undefined }) } }))}\n${JSON.stringify(outputRewrites ?? [])}`
}

/**
 * Joins fetches of entities: `{ _entities(representations: $representations) {…} _entities_1: _entities(representations: $representations_1) {…} }`. Variables are the
 * same for all, but for those that are each one's `own`.
 */
export function joinOperations(fetches: readonly FetchNode[], own: readonly string[] = []): JoinedOperation {
  const documents = fetches.map(({ operation }) => parse(operation, { noLocation: true }))
  const suffix = freeSuffix(documents)
  const renamable = new Set([REPRESENTATIONS, ...own])
  const fields: FieldNode[] = []
  const variables = new Map<string, VariableDefinitionNode>()
  const fragments: FragmentDefinitionNode[] = []
  const lookups = documents.map((document, index) => {
    const named = (name: string) => index === 0 ? name : `${name}${suffix}${index}`
    const renamed = ({ value }: NameNode): NameNode => ({ kind: Kind.NAME, value: named(value) })
    const { definitions } = visit(document, {
      Variable: (node) => renamable.has(node.name.value) ? { ...node, name: renamed(node.name) } : undefined,
      FragmentDefinition: { leave: (node) => ({ ...node, name: renamed(node.name) }) },
      FragmentSpread: (node) => ({ ...node, name: renamed(node.name) }),
    })
    for (const definition of definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.push(definition)
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue
      for (const variable of definition.variableDefinitions ?? []) variables.set(variable.variable.name.value, variable)
      for (const field of definition.selectionSet.selections) {
        if (field.kind === Kind.FIELD) fields.push(index === 0 ? field : { ...field, alias: { kind: Kind.NAME, value: named(ENTITIES) } })
      }
    }
    return { alias: named(ENTITIES), variable: named(REPRESENTATIONS), own: own.map(named) }
  })
  const [first] = documents.flatMap(({ definitions }) => definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION))
  if (!first) throw new Error('There is nothing to join.')
  const operation: OperationDefinitionNode = { ...first, variableDefinitions: [...variables.values()], selectionSet: { kind: Kind.SELECTION_SET, selections: fields } }
  return { text: stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] })), operationName: first.name?.value, lookups }
}

/** No name of the documents ends like a name that is made with it. */
function freeSuffix(documents: readonly DocumentNode[]): string {
  let suffix = '_'
  const names = new Set<string>()
  for (const document of documents) visit(document, { Name: ({ value }) => { names.add(value) } })
  while (names.values().some((name) => name.slice(0, name.search(/\d*$/)).endsWith(suffix) && /\d$/.test(name))) suffix += '_'
  return suffix
}
