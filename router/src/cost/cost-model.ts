import { Kind, parse, valueFromASTUntyped, visit, type ConstDirectiveNode, type DirectiveNode, type DocumentNode } from 'graphql'

/** What `@listSize` says of a field. */
export interface ListSize {
  readonly assumedSize: number | undefined
  readonly slicingArguments: readonly string[]
  /** The fields of the answer that have this size; none: the field itself. */
  readonly sizedFields: readonly string[]
  readonly requireOneSlicingArgument: boolean
}

/**
 * What the subgraphs say of costs by `@cost` and `@listSize` (https://specs.apollo.dev/cost/v0.1), by the coordinates of the schema: `Type`, `Type.field`,
 * `Type.field(argument)`, `Input.field`. Where subgraphs differ, composition takes the highest weight; `@join__directive` keeps those of single subgraphs.
 */
export interface CostModel {
  readonly weights: ReadonlyMap<string, number>
  /** By the name of the subgraph as it is in the graph. */
  readonly subgraphWeights: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly listSizes: ReadonlyMap<string, ListSize>
  readonly subgraphListSizes: ReadonlyMap<string, ReadonlyMap<string, ListSize>>
}

const COST_SPEC = 'https://specs.apollo.dev/cost/'

const NO_COSTS: CostModel = { weights: new Map(), subgraphWeights: new Map(), listSizes: new Map(), subgraphListSizes: new Map() }

/** For the SDL of a supergraph. */
export function readCostModel(sdl: string): CostModel {
  if (!sdl.includes(COST_SPEC)) return NO_COSTS
  const document = parse(sdl, { noLocation: true })
  const names = directiveNames(document)
  const graphs = graphNames(document)
  const weights = new Map<string, number>()
  const subgraphWeights = new Map<string, Map<string, number>>()
  const listSizes = new Map<string, ListSize>()
  const subgraphListSizes = new Map<string, Map<string, ListSize>>()

  function read(coordinate: string, directives: readonly ConstDirectiveNode[] = []): void {
    for (const directive of directives) {
      const name = directive.name.value
      if (name === 'join__directive') readJoined(coordinate, argumentsOf(directive))
      else if (name === names.cost) raise(weights, coordinate, argumentsOf(directive)['weight'])
      else if (name === names.listSize) listSizes.set(coordinate, toListSize(argumentsOf(directive)))
    }
  }

  function readJoined(coordinate: string, { name, graphs: of, args }: Readonly<Record<string, unknown>>): void {
    const given = (args ?? {}) as Record<string, unknown>
    const subgraphs = (Array.isArray(of) ? of : []).map((graph) => graphs.get(String(graph)) ?? String(graph))
    if (name === names.listSize) {
      // What was composed of all of them says it better.
      if (!listSizes.has(coordinate)) listSizes.set(coordinate, toListSize(given))
      for (const subgraph of subgraphs) ownOf(subgraphListSizes, subgraph).set(coordinate, toListSize(given))
    }
    if (name === names.cost) {
      raise(weights, coordinate, given['weight'])
      for (const subgraph of subgraphs) raise(ownOf(subgraphWeights, subgraph), coordinate, given['weight'])
    }
  }

  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const type = definition.name.value
        read(type, definition.directives)
        for (const field of definition.fields ?? []) {
          const coordinate = `${type}.${field.name.value}`
          read(coordinate, field.directives)
          for (const argument of field.arguments ?? []) read(`${coordinate}(${argument.name.value})`, argument.directives)
        }
        break
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
        for (const field of definition.fields ?? []) read(`${definition.name.value}.${field.name.value}`, field.directives)
        break
      }
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION: {
        read(definition.name.value, definition.directives)
        break
      }
      default:
    }
  }
  return { weights, subgraphWeights, listSizes, subgraphListSizes }
}

/** They may be imported under other names, or not at all. */
export function directiveNames(document: DocumentNode): { readonly cost: string; readonly listSize: string } {
  const names = { cost: 'cost', listSize: 'cost__listSize' }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION) continue
    for (const link of definition.directives ?? []) {
      const { url, as, import: imports } = argumentsOf(link)
      if (link.name.value !== 'link' || !String(url).startsWith(COST_SPEC)) continue
      if (typeof as === 'string') Object.assign(names, { cost: `${as}__cost`, listSize: `${as}__listSize` })
      for (const imported of Array.isArray(imports) ? imports as (string | { name: string; as?: string })[] : []) {
        const { name, as: renamed = name } = typeof imported === 'string' ? { name: imported } : imported
        if (name === '@cost') names.cost = renamed.slice(1)
        if (name === '@listSize') names.listSize = renamed.slice(1)
      }
    }
  }
  return names
}

/** From the values of `join__Graph` to the names of subgraphs. */
export function graphNames(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  visit(document, {
    EnumValueDefinition({ name, directives }) {
      const graph = directives?.find((directive) => directive.name.value === 'join__graph')
      if (graph) names.set(name.value, String(argumentsOf(graph)['name']))
    },
  })
  return names
}

function argumentsOf(directive: DirectiveNode): Record<string, unknown> {
  return Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
}

function ownOf<Said>(bySubgraph: Map<string, Map<string, Said>>, subgraph: string): Map<string, Said> {
  const own = bySubgraph.get(subgraph) ?? new Map<string, Said>()
  bySubgraph.set(subgraph, own)
  return own
}

function raise(weights: Map<string, number>, coordinate: string, weight: unknown): void {
  // Older subgraphs write it as text.
  const number = Number(weight)
  if (Number.isFinite(number)) weights.set(coordinate, Math.max(number, weights.get(coordinate) ?? -Infinity))
}

function toListSize({ assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument }: Readonly<Record<string, unknown>>): ListSize {
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicingArguments: texts(slicingArguments),
    sizedFields: texts(sizedFields),
    requireOneSlicingArgument: requireOneSlicingArgument !== false,
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
