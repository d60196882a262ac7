import { deepStrictEqual as deepEqual } from 'node:assert'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GeneratorValue } from 'fast-check'
import * as fc from 'fast-check'
import { graphql, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { executedText, partText } from '../src/answer.ts'
import { costRules } from '../src/cost/cost-rules.ts'
import { createOperationCost, createWrittenCost } from '../src/cost/operation-cost.ts'
import { composeSupergraph, formatProblem } from '../src/compose.ts'
import { compileOperation, findOperation } from '../src/execution/compiled-operation.ts'
import { compileDeferrable, withoutDefer } from '../src/execution/deferrable-operation.ts'
import type { SubgraphResult } from '../src/execution/execute-steps.ts'
import type { SubgraphRequest } from '../src/execution/subgraph-request.ts'
import { loadSupergraph, type LoadedSupergraph } from '../src/supergraph.ts'
import type { Part } from './answer-parts.ts'

/** A field of an entity, and which subgraph answers it. */
interface FieldModel {
  readonly name: string
  /** `String`, `Int`, `Box` (a value type), or an entity's name. */
  readonly type: string
  readonly shape: 'one' | 'list' | 'lists'
  readonly nonNull: boolean
  readonly owners: readonly number[]
  /** A scalar of another subgraph that the owner needs: `@requires`. */
  readonly requires: string | undefined
  readonly takesArgument: boolean
}

interface EntityModel {
  readonly name: string
  readonly fields: readonly FieldModel[]
}

interface GraphModel {
  readonly subgraphs: number
  readonly entities: readonly EntityModel[]
}

/** In a subgraph: the representation that an entity was found by. */
const REFERENCE = Symbol('reference')

interface Row {
  readonly [field: string]: unknown
  readonly [REFERENCE]?: Row
}

/** What goes wrong on purpose: at one field of one entity. */
export interface Fault {
  readonly entity: string
  readonly id: string
  readonly field: string
  readonly how: 'throws' | 'null'
}

/** A supergraph over random data, and the one schema that it must be indistinguishable from. */
export interface GeneratedGraph {
  readonly supergraph: LoadedSupergraph
  readonly monolith: GraphQLSchema
  readonly description: string
  federated(query: string, variables: Record<string, unknown>): Promise<{ data: unknown; errors: readonly GraphQLError[]; text: string }>
  /** What a query may cost and what it did, with weights by coordinates of the schema, when lists are said to be as long as they may be. */
  costs(query: string, variables: Record<string, unknown>, weights: ReadonlyMap<string, number>): Promise<{ requested: number; actual: number }>
  /** For a client that reads answers in parts: the first of them, and all. */
  federatedInParts(query: string, variables: Record<string, unknown>): Promise<Part[]>
  single(query: string, variables: Record<string, unknown>): Promise<{ data: unknown; errors: readonly GraphQLError[] }>
  /** A random query that is valid; with `deferring` some of it is deferred. */
  query(g: GeneratorValue, deferring?: boolean): { query: string; variables: Record<string, unknown> }
}

const ROWS = 3
/** Of lists within rows. */
const MAX_LENGTH = 3
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])'

export function generateGraph(g: GeneratorValue, withFault: boolean): GeneratedGraph {
  const model = generateModel(g)
  const rows = new Map(model.entities.map(({ name, fields }) => [name, Array.from({ length: ROWS }, (_, index) => generateRow(g, name, index, fields, model))]))
  const fault = withFault ? generateFault(g, model) : undefined
  const resolvers = resolversOf(model, rows, fault)

  const subgraphs = Array.from({ length: model.subgraphs }, (_, index) => ({ name: `s${index}`, typeDefs: subgraphSdl(model, index), url: 'http://localhost/' }))
  const composed = composeSupergraph(subgraphs)
  if (!composed.ok) throw new Error(`${composed.problems.map(formatProblem).join('\n')}\n${subgraphs.map(({ typeDefs }) => typeDefs).join('\n---\n')}`)
  const supergraph = loadSupergraph(composed.supergraphSdl, {})
  const costs = costRules(supergraph.apiSchema, supergraph.costModel)
  const schemas = new Map(subgraphs.map(({ name, typeDefs }, index) => [name, buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: subgraphResolvers(model, index, resolvers) as never }])]))
  const monolith = makeExecutableSchema({ typeDefs: monolithSdl(model), resolvers })

  return {
    supergraph,
    monolith,
    description: [...subgraphs.map(({ name, typeDefs }) => `# ${name}\n${typeDefs}`), JSON.stringify(fault)].join('\n'),
    async federated(query, variables) {
      const document = parse(query)
      const compiled = compileOperation({ document, operationName: null, ...supergraph.plan(document, null, supergraph.drawOverrides()), apiSchema: supergraph.apiSchema, types: supergraph.types, costs })
      const { data, errors } = await compiled.execute({ variables, coerced: variables, fetch: (request) => ask(schemas, request) })
      return { data: JSON.parse(data) as unknown, errors, text: data }
    },
    async costs(query, variables, weights) {
      const document = parse(query)
      const { apiSchema, types } = supergraph
      const priced = { ...supergraph.costModel, weights }
      const rules = costRules(apiSchema, priced)
      const planned = supergraph.plan(document, null, supergraph.drawOverrides())
      const compiled = compileOperation({ document, operationName: null, ...planned, apiSchema, types, costs: rules })
      const { cost } = await compiled.execute({ variables, coerced: variables, fetch: (request) => ask(schemas, request) })
      // The longest list is that of all entities.
      const settings = { assumedListSize: Math.max(ROWS * model.entities.length, MAX_LENGTH), limitsSubgraphs: true }
      const written = createWrittenCost({ rules, ...findOperation(document, null), assumedListSize: settings.assumedListSize })
      const operation = createOperationCost({ written, model: priced, plan: planned.plan, supergraphSchema: types.schema, settings })
      return { requested: operation.requested(variables), actual: operation.base + cost }
    },
    async federatedInParts(query, variables) {
      const document = parse(query)
      const context = { operationName: null, apiSchema: supergraph.apiSchema, types: supergraph.types, costs }
      const plan = (planned: DocumentNode) => supergraph.plan(planned, null, supergraph.drawOverrides())
      const plain = withoutDefer(document)
      const planned = plan(plain)
      const compiled = compileDeferrable({ ...context, compiled: compileOperation({ ...context, document: plain, ...planned }), planned, document, plan })
      const run = { variables, coerced: variables, fetch: (request: SubgraphRequest) => ask(schemas, request) }
      const inParts = compiled.inParts?.(variables)
      if (!inParts) return [JSON.parse(executedText(await compiled.execute(run), false, '"hasNext":false')) as Part]
      const answer = await inParts.execute({ ...run, onErrors() {} })
      const parts = [JSON.parse(executedText(answer.initial, false, `"hasNext":${answer.hasNext}`)) as Part]
      for await (const part of answer.parts) parts.push(JSON.parse(partText(part, false)) as Part)
      return parts
    },
    async single(query, variables) {
      const { data, errors } = await graphql({ schema: monolith, source: query, variableValues: variables })
      return { data: JSON.parse(JSON.stringify(data)) as unknown, errors: errors ?? [] }
    },
    query: (generator, deferring = false) => generateQuery(generator, model, deferring),
  }
}

/** The first subgraph is as one in the same process, which gets and answers values; the others are sent JSON. */
async function ask(schemas: ReadonlyMap<string, GraphQLSchema>, request: SubgraphRequest): Promise<SubgraphResult> {
  const schema = schemas.get(request.subgraph)
  if (!schema) throw new Error(`No subgraph ${request.subgraph}.`)
  const sent = JSON.parse(request.body()) as ReturnType<SubgraphRequest['operation']>
  const given = request.operation()
  deepEqual(JSON.parse(JSON.stringify(given)), sent)
  if (request.subgraph !== schemas.keys().next().value) {
    return JSON.parse(JSON.stringify(await graphql({ schema, source: sent.query, variableValues: sent.variables }))) as SubgraphResult
  }
  const { data, errors } = await graphql({ schema, source: given.query, variableValues: given.variables })
  return { data, errors: errors?.map((error) => error.toJSON()) }
}

function generateModel(g: GeneratorValue): GraphModel {
  const subgraphs = g(fc.integer, { min: 2, max: 4 })
  const names = Array.from({ length: g(fc.integer, { min: 1, max: 3 }) }, (_, index) => `E${index}`)
  const owner = () => g(fc.integer, { min: 0, max: subgraphs - 1 })
  return {
    subgraphs,
    entities: names.map((name) => {
      const scalars: FieldModel[] = Array.from({ length: g(fc.integer, { min: 1, max: 4 }) }, (_, index) => ({
        name: `f${index}`,
        type: g(fc.constantFrom, 'String', 'Int', 'Box'),
        shape: g(fc.constantFrom, 'one', 'one', 'list', 'lists'),
        nonNull: g(fc.boolean),
        owners: [...new Set([owner(), ...g(fc.boolean) ? [owner()] : []])],
        requires: undefined,
        takesArgument: false,
      }))
      const links: FieldModel[] = Array.from({ length: g(fc.integer, { min: 1, max: 3 }) }, (_, index) => ({
        name: `r${index}`,
        type: g(fc.constantFrom, ...names, 'Node'),
        shape: g(fc.constantFrom, 'one', 'list'),
        nonNull: g(fc.boolean),
        owners: [owner()],
        requires: undefined,
        takesArgument: false,
      }))
      const source = scalars.find(({ type, shape }) => type !== 'Box' && shape === 'one')
      const elsewhere = source && Array.from({ length: subgraphs }, (_, index) => index).find((index) => !source.owners.includes(index))
      const derived: FieldModel[] = source && elsewhere !== undefined
        ? [{ name: 'd', type: 'String', shape: 'one', nonNull: g(fc.boolean), owners: [elsewhere], requires: source.name, takesArgument: g(fc.boolean) }]
        : []
      return { name, fields: [...scalars, ...links, ...derived] }
    }),
  }
}

function generateRow(g: GeneratorValue, entity: string, index: number, fields: readonly FieldModel[], model: GraphModel): Row {
  const row: Record<string, unknown> = { __typename: entity, id: `${entity}-${index}` }
  const value = (type: string): unknown => {
    switch (type) {
      case 'String': return g(fc.constantFrom, 'plain', 'with "quotes"', 'ünï😀', '', 'a\nb')
      case 'Int': return g(fc.integer, { min: -5, max: 5 })
      case 'Box': return { label: value('String'), size: value('Int') }
      case 'Node': return { ref: g(fc.constantFrom, ...model.entities.map(({ name }) => name)), index: g(fc.integer, { min: 0, max: ROWS - 1 }) }
      default: return { ref: type, index: g(fc.integer, { min: 0, max: ROWS - 1 }) }
    }
  }
  const orNull = (nonNull: boolean, make: () => unknown): unknown => !nonNull && g(fc.integer, { min: 0, max: 4 }) === 0 ? null : make()
  const listOf = (make: () => unknown): unknown[] => Array.from({ length: g(fc.integer, { min: 0, max: MAX_LENGTH }) }, make)
  for (const { name, type, shape, nonNull, requires } of fields) {
    if (requires !== undefined) continue
    row[name] = orNull(nonNull, () => {
      if (shape === 'one') return value(type)
      if (shape === 'list') return listOf(() => orNull(false, () => value(type)))
      return listOf(() => listOf(() => value(type)))
    })
  }
  return row
}

function generateFault(g: GeneratorValue, { entities }: GraphModel): Fault | undefined {
  const entity = g(fc.constantFrom<EntityModel[]>, ...entities)
  // What `@requires` needs is asked for where the client did not, and a fault there is one that a single schema cannot have.
  const needed = new Set(entity.fields.map(({ requires }) => requires))
  const candidates = entity.fields.filter(({ name, requires, owners }) => !needed.has(name) && requires === undefined && owners.length === 1)
  if (candidates.length === 0) return undefined
  return { entity: entity.name, id: `${entity.name}-${g(fc.integer, { min: 0, max: ROWS - 1 })}`, field: g(fc.constantFrom, ...candidates).name, how: g(fc.constantFrom, 'throws', 'null') }
}

type Resolver = (source: Row, arguments_: { times?: number }) => unknown

function resolversOf({ entities }: GraphModel, rows: ReadonlyMap<string, Row[]>, fault: Fault | undefined): Record<string, Record<string, unknown>> {
  const deref = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(deref)
    const { ref, index } = (value ?? {}) as { ref?: string; index?: number }
    return ref === undefined || index === undefined ? value : rows.get(ref)?.[index]
  }
  const resolve = (entity: string, { name, requires }: FieldModel): Resolver => (source, { times }) => {
    if (fault && fault.entity === entity && fault.field === name && fault.id === source['id']) {
      if (fault.how === 'null') return null
      throw new GraphQLError(`${entity}.${name} fails`, { extensions: { code: 'ON_PURPOSE' } })
    }
    if (requires !== undefined) {
      const known = source[REFERENCE] ?? source
      if (!(requires in known)) throw new Error(`${entity}.${requires} was not brought.`)
      return String(known[requires]).repeat(times ?? 1)
    }
    return deref(source[name])
  }
  return {
    Query: {
      nodes: () => [...rows.values()].flat(),
      ...Object.fromEntries(entities.map(({ name }) => [`all${name}`, () => rows.get(name)])),
      ...Object.fromEntries(entities.map(({ name }) => [`one${name}`, (_: unknown, { id }: { id: string }) => rows.get(name)?.find((row) => row['id'] === id) ?? null])),
    },
    Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    ...Object.fromEntries(entities.map(({ name, fields }) => [name, {
      ...Object.fromEntries(fields.map((field) => [field.name, resolve(name, field)])),
      // What `@requires` needs is taken from the reference alone: the router must bring it.
      __resolveReference: (reference: Row) => {
        const row = rows.get(name)?.find(({ id }) => id === reference['id'])
        return row && { ...row, [REFERENCE]: reference }
      },
    }])),
  }
}

function subgraphResolvers({ entities }: GraphModel, index: number, resolvers: Record<string, Record<string, unknown>>): Record<string, Record<string, unknown>> {
  const own: Record<string, Record<string, unknown>> = { Node: resolvers['Node'] ?? {} }
  if (index === 0) own['Query'] = resolvers['Query'] ?? {}
  for (const { name, fields } of entities) {
    const kept = new Set(['__resolveReference', ...fields.filter(({ owners }) => owners.includes(index)).map((field) => field.name)])
    own[name] = Object.fromEntries(Object.entries(resolvers[name] ?? {}).filter(([field]) => kept.has(field)))
  }
  return own
}

function typeOf({ type, shape, nonNull }: FieldModel): string {
  const inner = shape === 'one' ? type : shape === 'list' ? `[${type}]` : `[[${type}!]!]`
  return nonNull ? `${inner}!` : inner
}

function fieldSdl(field: FieldModel, directives: string): string {
  return `${field.name}${field.takesArgument ? '(times: Int = 1)' : ''}: ${typeOf(field)}${directives}`
}

const BOX = 'type Box { label: String size: Int }'

function querySdl({ entities }: GraphModel): string {
  return `type Query { nodes: [Node] ${entities.map(({ name }) => `all${name}: [${name}!]! one${name}(id: ID!): ${name}`).join(' ')} }`
}

function subgraphSdl(model: GraphModel, index: number): string {
  const types = model.entities.map(({ name, fields }) => {
    const own = fields.filter(({ owners }) => owners.includes(index)).map((field) => fieldSdl(field, `${field.owners.length > 1 ? ' @shareable' : ''}${field.requires === undefined ? '' : ` @requires(fields: "${field.requires}")`}`))
    const external = fields.filter(({ name: field }) => fields.some(({ requires, owners }) => requires === field && owners.includes(index))).map((field) => fieldSdl(field, ' @external'))
    return `type ${name} implements Node @key(fields: "id") { id: ID! ${[...own, ...external].join(' ')} }`
  })
  return [LINK, 'interface Node { id: ID! }', ...types, BOX.replace('type Box', 'type Box @shareable'), ...index === 0 ? [querySdl(model)] : []].join('\n')
}

function monolithSdl(model: GraphModel): string {
  return ['interface Node { id: ID! }', ...model.entities.map(({ name, fields }) => `type ${name} implements Node { id: ID! ${fields.map((field) => fieldSdl(field, '')).join(' ')} }`), BOX, querySdl(model)].join('\n')
}

function generateQuery(g: GeneratorValue, model: GraphModel, deferring: boolean): { query: string; variables: Record<string, unknown> } {
  const variables = { yes: g(fc.boolean), no: g(fc.boolean) }
  const fragments: string[] = []
  let aliases = 0

  const condition = () => g(fc.constantFrom, '', '', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $yes) @skip(if: $no)')
  const alias = () => g(fc.integer, { min: 0, max: 3 }) === 0 ? `a${aliases++}: ` : ''
  // Without `deferring` nothing more is drawn, so that the seeds of other tests keep their queries.
  const defer = () => deferring ? g(fc.constantFrom, '', ' @defer', ' @defer', ' @defer(if: $yes)', ' @defer(if: $no)') : ''
  const inFragment = (field: string) => deferring && g(fc.integer, { min: 0, max: 3 }) === 0 ? `...${condition()}${defer()} { ${field} }` : field

  function selection(type: string, depth: number): string {
    if (type === 'Node') return nodeSelection(depth)
    if (type === 'Box') return `{ ${g(fc.constantFrom, 'label', 'size', 'label size', '__typename size')} }`
    const entity = model.entities.find(({ name }) => name === type)
    if (!entity) return ''
    const chosen = g(fc.subarray, [...entity.fields], {}).filter((field) => depth > 0 || !isLink(field)).map((field) => fieldOf(field, depth))
    const parts = [g(fc.constantFrom, 'id', '__typename', 'id t: __typename', 'id'), ...chosen]
    if (depth > 0 && g(fc.integer, { min: 0, max: 3 }) === 0) {
      const name = `F${fragments.length}`
      fragments.push('')
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type} ${selection(type, depth - 1)}`
      parts.push(`...${name}${condition()}${defer()}`)
    }
    if (depth > 0 && g(fc.integer, { min: 0, max: 3 }) === 0) parts.push(`... on ${g(fc.constantFrom, type, 'Node')}${condition()}${defer()} { id }`)
    return `{ ${parts.join(' ')} }`
  }

  function nodeSelection(depth: number): string {
    const on = g(fc.subarray, [...model.entities], {}).map(({ name }) => `... on ${name}${condition()}${defer()} ${selection(name, Math.max(0, depth - 1))}`)
    return `{ ${['id', g(fc.constantFrom, '', '__typename'), ...on].join(' ')} }`
  }

  // A response name must mean one thing: what has an argument, or a type of its own, has a name of its own.
  function fieldOf(field: FieldModel, depth: number): string {
    const argument = field.takesArgument && g(fc.boolean) ? `(times: ${g(fc.integer, { min: 0, max: 3 })})` : ''
    const name = argument === '' ? `${alias()}${field.name}` : `a${aliases++}: ${field.name}${argument}`
    const responseName = name.includes(':') ? name : `${field.name}${field.type}${field.shape}${field.nonNull ? 'x' : ''}: ${field.name}`
    return inFragment(`${responseName}${condition()} ${isLink(field) || field.type === 'Box' ? selection(field.type, depth - 1) : ''}`)
  }

  const roots = g(fc.subarray, ['nodes', ...model.entities.flatMap(({ name }) => [`all${name}`, `one${name}`])], { minLength: 1 })
  const depth = g(fc.integer, { min: 1, max: 4 })
  const body = roots.map((root) => {
    if (root === 'nodes') return inFragment(`nodes ${selection('Node', depth)}`)
    const type = root.slice(3)
    return inFragment(root.startsWith('all') ? `${root} ${selection(type, depth)}` : `${root}(id: "${type}-${g(fc.integer, { min: 0, max: ROWS })}") ${selection(type, depth)}`)
  })
  return { query: `query ($yes: Boolean!, $no: Boolean!) { q: __typename @include(if: $yes) q2: __typename @skip(if: $no) ${body.join(' ')} }\n${fragments.join('\n')}`, variables }
}

function isLink({ type }: FieldModel): boolean {
  return type === 'Node' || type.startsWith('E')
}
