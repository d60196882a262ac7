import { Kind, parse, print, valueFromASTUntyped, type ASTNode, type ConstDirectiveNode, type DocumentNode } from 'graphql'
import { directiveNames, graphNames } from './cost-model.ts'

/** What one subgraph says of the cost of a type or field, by the directive's own name: its arguments as they are written. */
type Said = ReadonlyMap<'cost' | 'listSize', string>

/**
 * Adds to a supergraph, as `@join__directive`, what single subgraphs say with `@cost` and `@listSize` of a type or field where they differ: composition keeps the
 * highest of it alone. Where they agree the supergraph stays as it is.
 */
export function keepSubgraphCosts(supergraphSdl: string, subgraphs: readonly { readonly name: string; readonly typeDefs: DocumentNode }[]): string {
  const said = subgraphs.map(({ name, typeDefs }) => ({ name, costs: costsOf(typeDefs) }))
  if (said.every(({ costs }) => costs.size === 0)) return supergraphSdl

  const document = parse(supergraphSdl)
  const names = directiveNames(document)
  const graphs = new Map([...graphNames(document)].map(([value, name]) => [name, value]))
  const insertions: { readonly at: number; readonly text: string }[] = []
  forEachElement(document, (coordinate, { directivesEnd }) => {
    for (const directive of ['cost', 'listSize'] as const) {
      const stated = said.flatMap(({ name, costs }) => {
        const args = costs.get(coordinate)?.get(directive)
        return args === undefined ? [] : [{ graph: graphs.get(name) ?? name, args }]
      })
      if (new Set(stated.map(({ args }) => args)).size < 2) continue
      for (const { graph, args } of stated) insertions.push({ at: directivesEnd, text: ` @join__directive(graphs: [${graph}], name: "${names[directive]}", args: {${args}})` })
    }
  })
  return insertions.toReversed().reduce((sdl, { at, text }) => sdl.slice(0, at) + text + sdl.slice(at), supergraphSdl)
}

function costsOf(typeDefs: DocumentNode): ReadonlyMap<string, Said> {
  const ownNames = namesIn(typeDefs)
  const costs = new Map<string, Map<'cost' | 'listSize', string>>()
  forEachElement(typeDefs, (coordinate, { directives }) => {
    for (const { name, arguments: given = [] } of directives) {
      const directive = ownNames.get(name.value)
      if (!directive) continue
      const args = given.map((argument) => print(argument)).toSorted().join(', ')
      costs.set(coordinate, (costs.get(coordinate) ?? new Map<'cost' | 'listSize', string>()).set(directive, args))
    }
  })
  return costs
}

/** What a subgraph calls the two: it may import them under other names. */
function namesIn({ definitions }: DocumentNode): ReadonlyMap<string, 'cost' | 'listSize'> {
  const names = new Map<string, 'cost' | 'listSize'>([['cost', 'cost'], ['listSize', 'listSize'], ['federation__cost', 'cost'], ['federation__listSize', 'listSize']])
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_EXTENSION && definition.kind !== Kind.SCHEMA_DEFINITION) continue
    for (const { arguments: given = [] } of definition.directives ?? []) {
      const value = given.find(({ name }) => name.value === 'import')?.value
      const imports = value ? valueFromASTUntyped(value) as unknown : []
      for (const imported of Array.isArray(imports) ? imports as (string | { name: string; as?: string })[] : []) {
        if (typeof imported === 'string' || imported.as === undefined) continue
        if (imported.name === '@cost') names.set(imported.as.slice(1), 'cost')
        if (imported.name === '@listSize') names.set(imported.as.slice(1), 'listSize')
      }
    }
  }
  return names
}

/** The types and fields that `@join__directive` may stand on, in the order of the text. */
function forEachElement({ definitions }: DocumentNode, visit: (coordinate: string, element: { readonly directives: readonly ConstDirectiveNode[]; readonly directivesEnd: number }) => void): void {
  for (const definition of definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION: {
        const { name, interfaces = [], directives = [], fields = [] } = definition
        visit(name.value, { directives, directivesEnd: endOf(directives.at(-1) ?? interfaces.at(-1) ?? name) })
        for (const field of fields) visit(`${name.value}.${field.name.value}`, { directives: field.directives ?? [], directivesEnd: endOf(field) })
        break
      }
      default:
    }
  }
}

function endOf(node: ASTNode): number {
  return node.loc?.end ?? 0
}
