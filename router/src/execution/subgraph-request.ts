import { setOwn, type JsonObject } from './own.ts'
import type { OperationTemplate } from './steps.ts'

/** One operation for one subgraph, in the form that its way there wants. */
export interface SubgraphRequest {
  readonly subgraph: string
  readonly template: OperationTemplate
  /** The entities that it asks for; none of a root fetch. */
  readonly lookups: readonly Representations[]
  /** Mutations are never sent twice. */
  readonly isMutation: boolean
  /** JSON, ready to be sent: `query`, `operationName`, `variables`. */
  body(): string
  /** The same as values, which belong to whoever takes them. */
  operation(): SubgraphOperation
  /** All that it asks, but for the entities. */
  text(): string
  /** The same for other lists of entities. */
  only(lookups: readonly Representations[]): SubgraphRequest
}

export interface SubgraphOperation {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: JsonObject
}

/** The representations of one look-up, and the variable that they are passed in. */
export interface Representations {
  /** The response name of their entities. */
  readonly alias: string
  readonly variable: string
  readonly wanted: readonly Wanted[]
}

/** An entity that is asked for. */
export interface Wanted {
  /** Its representation, JSON. */
  readonly text: string
  readonly typeName: string
}

/** `variables` are the client's: what the operation does not use stays here. `more` has values of the operation's own ones. */
export function subgraphRequest(
  template: OperationTemplate, variables: Readonly<Record<string, unknown>>, representations: readonly Representations[], more?: JsonObject,
): SubgraphRequest {
  const { subgraph, isMutation, head } = template
  return {
    subgraph,
    template,
    lookups: representations,
    isMutation,
    text: () => head + variablesJson(template, variables, more),
    only: (lookups) => subgraphRequest(template, variables, lookups, more),
    body() {
      const own = variablesJson(template, variables, more)
      if (representations.length === 0) return `${head}${own}}`
      const lists = representations.map((each) => `"${each.variable}":${listOf(each)}`).join(',')
      return `${head}${own.slice(0, -1)}${own.length > 2 ? ',' : ''}${lists}}}`
    },
    operation() {
      const values = usedVariables(template, variables, more, copyOf)
      // Written as text to tell equal ones, they are read again: a resolver gets objects that are nobody else's.
      for (const each of representations) setOwn(values, each.variable, JSON.parse(listOf(each)))
      return { ...textOf(template), variables: values }
    },
  }
}

/** JSON of those of the client's variables that a fetch uses. */
export function variablesJson(template: OperationTemplate, variables: Readonly<Record<string, unknown>>, more?: JsonObject): string {
  return template.variables.length === 0 && !more ? '{}' : JSON.stringify(usedVariables(template, variables, more, asItIs))
}

function usedVariables({ variables: names }: OperationTemplate, variables: Readonly<Record<string, unknown>>, more: JsonObject | undefined, take: (value: unknown) => unknown): JsonObject {
  const used: JsonObject = {}
  for (const name in more) if (more[name] !== undefined) setOwn(used, name, take(more[name]))
  for (const { name, as } of names) if (Object.hasOwn(variables, name)) setOwn(used, as, take(variables[name]))
  return used
}

function asItIs<T>(value: T): T {
  return value
}

function copyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? structuredClone(value) : value
}

function listOf({ wanted }: Representations): string {
  return `[${wanted.map(({ text }) => text).join(',')}]`
}

const texts = new WeakMap<OperationTemplate, Omit<SubgraphOperation, 'variables'>>()

/** Read from what is sent over HTTP at the first local call: a router without local subgraphs keeps each text once. */
function textOf(template: OperationTemplate): Omit<SubgraphOperation, 'variables'> {
  let text = texts.get(template)
  if (!text) {
    const { query, operationName } = JSON.parse(`${template.head}{}}`) as SubgraphOperation
    texts.set(template, text = { query, operationName })
  }
  return text
}
