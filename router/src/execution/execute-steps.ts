import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { mergeInto } from './merge.ts'
import { isJsonObject, setOwn, type JsonObject } from './own.ts'
import type { FetchStep, Step } from './steps.ts'
import { commonPath, findTargetPaths, findTargets, type Path } from './targets.ts'

/** One operation for one subgraph. */
export interface SubgraphRequest {
  readonly subgraph: string
  /** JSON, ready to be sent: `query`, `operationName`, `variables`. */
  readonly body: string
  /** Mutations are never sent twice. */
  readonly isMutation: boolean
}

/** What a subgraph answers to one operation, by the GraphQL specification. */
export interface SubgraphResult {
  readonly data?: JsonObject | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/**
 * Asks a subgraph.
 *
 * @throws {GraphQLError} when there is no answer in GraphQL; the executor adds the path.
 */
export type Fetch = (request: SubgraphRequest) => Promise<SubgraphResult>

export interface Gathered {
  readonly data: JsonObject
  readonly errors: readonly GraphQLError[]
  /** Where entities are that a subgraph does not know, though another one referred to them: what it would have added is null. */
  readonly unknown: readonly Path[]
}

/** What is being gathered. */
export interface Gathering extends Gathered {
  readonly errors: GraphQLError[]
  readonly unknown: Path[]
}

/** A representation, and the objects of the answer that it stands for. */
interface Place {
  readonly objects: JsonObject[]
  /** Their numbers among the targets of the fetch. */
  readonly targets: number[]
  readonly isPartial: boolean
}

/** Runs a compiled plan: each fetch as soon as what it needs is there, all that is brought in one tree. */
export async function executeSteps(step: Step | undefined, { variables, booleans, fetch, event, isAsked, into = { data: {}, errors: [], unknown: [] }, ended }: {
  /** As the client sent them. */
  variables: Readonly<Record<string, unknown>>
  /** The variables of conditions, with their defaults. */
  booleans: Readonly<Record<string, unknown>>
  fetch: Fetch
  /** What a subscription's own fetch has brought already. */
  event?: { readonly step: FetchStep; readonly result: SubgraphResult }
  /** Whether the client asks for what is there. */
  isAsked: (path: Path) => boolean
  /** What is there already, and is added to. */
  into?: Gathering
  /** Called when what others wait for has ended. */
  ended?: (id: string) => void
}): Promise<Gathered> {
  const { data, errors, unknown } = into
  if (event) takeRoot(event.step, event.result)
  if (step) await run(step)
  return into

  async function run(current: Step): Promise<void> {
    switch (current.kind) {
      case 'sequence': {
        for (const each of current.steps) await run(each)
        return
      }
      case 'parallel': {
        await Promise.all(current.steps.map(run))
        return
      }
      case 'condition': {
        const chosen = booleans[current.variable] === true ? current.whenTrue : current.whenFalse
        if (chosen) await run(chosen)
        return
      }
      case 'awaited': {
        await run(current.step)
        ended?.(current.id)
        return
      }
      case 'fetch': {
        await (current.representation ? fetchEntities(current, current.representation) : fetchRoot(current))
        return
      }
      default: current satisfies never
    }
  }

  async function fetchRoot(step_: FetchStep): Promise<void> {
    if (findTargets(data, step_.path).length === 0) return
    const result = await ask(step_, variablesOf(step_))
    if (result) takeRoot(step_, result)
  }

  function takeRoot(step_: FetchStep, result: SubgraphResult): void {
    for (const error of result.errors ?? []) errors.push(subgraphError(error, step_, [...commonPath(step_.path), ...error.path ?? []]))
    if (!isJsonObject(result.data)) return
    step_.rewriteOutput?.(result.data)
    for (const target of findTargets(data, step_.path)) mergeInto(target, result.data)
  }

  async function fetchEntities(step_: FetchStep, representationOf: NonNullable<FetchStep['representation']>): Promise<void> {
    // Equal representations are sent once; an entity that is in many places is fetched once.
    const places = new Map<string, Place>()
    for (const [index, object] of findTargets(data, step_.path).entries()) {
      const whole = representationOf(object, false)
      const representation = whole ?? (hasFailedNear(step_) ? undefined : representationOf(object, true))
      if (!representation) continue
      step_.rewriteInput?.(representation)
      const key = JSON.stringify(representation)
      const place = places.get(key)
      if (place) {
        place.objects.push(object)
        place.targets.push(index)
      } else {
        places.set(key, { objects: [object], targets: [index], isPartial: whole === undefined })
      }
    }
    if (places.size === 0) return

    const own = variablesOf(step_)
    const result = await ask(step_, `${own.slice(0, -1)}${own.length > 2 ? ',' : ''}"representations":[${[...places.keys()].join(',')}]}`)
    if (!result) return
    const all = [...places.values()]
    if (result.errors && result.errors.length > 0) reportEntityErrors(step_, result.errors, all)
    if (!isJsonObject(result.data)) return

    const { _entities: entities } = result.data
    if (!Array.isArray(entities) || entities.length !== all.length) {
      if (!result.errors) errors.push(invalidAnswer(step_, `It answered ${Array.isArray(entities) ? entities.length : 'no'} entities of ${all.length}.`))
      return
    }
    let paths: readonly Path[] | undefined
    for (const [index, { objects, targets }] of all.entries()) {
      const entity: unknown = entities[index]
      if (isJsonObject(entity)) {
        step_.rewriteOutput?.(entity)
        for (const object of objects) mergeInto(object, entity)
        continue
      }
      paths ??= findTargetPaths(data, step_.path)
      for (const target of targets) {
        const path = clientPath(paths[target] ?? [], step_.originalName)
        if (entity === null) unknown.push(path)
        else errors.push(invalidAnswer(step_, 'It answered an entity that is no object.', path))
      }
    }
  }

  /** Whether an error accounts for what is missing there: of such an entity nothing is asked, as its fields would be computed from nothing. */
  function hasFailedNear({ path, originalName }: FetchStep): boolean {
    const place = clientPath(path.filter((key) => key !== '@'), originalName)
    return errors.some((error) => {
      const failed = (error.path ?? []).filter((key) => typeof key === 'string')
      return failed.every((key, index) => index >= place.length || place[index] === key)
    })
  }

  async function ask(step_: FetchStep, variablesText: string): Promise<SubgraphResult | undefined> {
    const { subgraph, head, isMutation } = step_
    try {
      return await fetch({ subgraph, isMutation, body: `${head}${variablesText}}` })
    } catch (error) {
      errors.push(error instanceof GraphQLError ? withPath(error, clientPath(commonPath(step_.path), step_.originalName)) : unexpected(error, step_))
      return undefined
    }
  }

  function variablesOf(step_: FetchStep): string {
    return variablesJson(step_, variables)
  }

  /** An error about one representation is an error about every place that it stands for. */
  function reportEntityErrors(step_: FetchStep, found: readonly GraphQLFormattedError[], places: readonly Place[]): void {
    const paths = findTargetPaths(data, step_.path)
    for (const error of found) {
      const [root, index, ...rest] = error.path ?? []
      const place = root === '_entities' && typeof index === 'number' ? places[index] : undefined
      if (!place) {
        errors.push(subgraphError(error, step_, commonPath(step_.path)))
        continue
      }
      for (const target of place.targets) {
        const path = [...paths[target] ?? commonPath(step_.path), ...rest]
        // What could not be computed without the part that was left out, nobody wants either.
        if (!place.isPartial || isAsked(clientPath(path, step_.originalName))) errors.push(subgraphError(error, step_, path))
      }
    }
  }
}

/** JSON of those of the client's variables that a fetch uses. */
export function variablesJson({ variables: names }: FetchStep, variables: Readonly<Record<string, unknown>>): string {
  if (names.length === 0) return '{}'
  const used: JsonObject = {}
  for (const { name, as } of names) if (Object.hasOwn(variables, name)) setOwn(used, as, variables[name])
  return JSON.stringify(used)
}

function subgraphError({ message, extensions }: GraphQLFormattedError, { subgraph, originalName }: FetchStep, path: Path): GraphQLError {
  const { code, ...others } = extensions ?? {}
  return new GraphQLError(message || `The subgraph ${subgraph} reported an error.`, {
    path: clientPath(path, originalName),
    extensions: { code: typeof code === 'string' ? code : 'DOWNSTREAM_SERVICE_ERROR', ...others, serviceName: subgraph },
  })
}

function invalidAnswer({ subgraph, path, originalName }: FetchStep, message: string, place = clientPath(commonPath(path), originalName)): GraphQLError {
  return new GraphQLError(message, { path: place, extensions: { code: 'INVALID_GRAPHQL', serviceName: subgraph } })
}

function unexpected(error: unknown, { subgraph, path, originalName }: FetchStep): GraphQLError {
  return new GraphQLError('A fetch failed.', {
    path: clientPath(commonPath(path), originalName),
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName: subgraph },
  })
}

function clientPath(path: Path, originalName: FetchStep['originalName']): (string | number)[] {
  return path.map((element) => typeof element === 'string' ? originalName(element) : element)
}

function withPath(error: GraphQLError, path: Path): GraphQLError {
  return new GraphQLError(error.message, { path: path.length > 0 ? [...path] : undefined, originalError: error.originalError, extensions: error.extensions })
}
