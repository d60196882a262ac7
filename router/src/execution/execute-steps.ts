import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Meetings } from './meetings.ts'
import { copyOfObject, mergeInto } from './merge.ts'
import { isJsonObject, type JsonObject } from './own.ts'
import type { ContextLookupStep, Destination, EntityPart, Lookup, LookupStep, OperationTemplate, RootStep, Step } from './steps.ts'
import { subgraphRequest, type Representations, type SubgraphRequest } from './subgraph-request.ts'
import { commonPath, findPlaces, findTargets, visitTargets, type Path } from './targets.ts'
import { WantedEntities, type Target, type WantedEntity } from './wanted-entities.ts'

/** What a subgraph answers to one operation, by the GraphQL specification. */
export interface SubgraphResult {
  readonly data?: JsonObject | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: Readonly<Record<string, unknown>>
  /** The header beside the answer. */
  readonly cacheControl?: string | undefined
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
  /** Objects and lists in `data` that stand in several places. */
  readonly shared: ReadonlySet<unknown>
}

/** What is being gathered. */
export interface Gathering extends Gathered {
  readonly errors: GraphQLError[]
  readonly unknown: Path[]
  readonly shared: Set<unknown>
}

export interface ExecutionOptions {
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>
  /** The variables of conditions, with their defaults. */
  readonly booleans: Readonly<Record<string, unknown>>
  readonly fetch: Fetch
  /** Whether the client asks for what is there. */
  readonly isAsked: (path: Path) => boolean
  /** Called when what others wait for has ended. */
  readonly ended?: (id: string) => void
}

/** Runs a compiled plan: each fetch as soon as what it needs is there, all that is brought in one tree. */
export async function executeSteps(step: Step | undefined, options: ExecutionOptions, { event, into = { data: {}, errors: [], unknown: [], shared: new Set() } }: {
  /** What a subscription's own fetch has brought already. */
  readonly event?: { readonly step: RootStep; readonly result: SubgraphResult }
  /** What is there already, and is added to. */
  readonly into?: Gathering
} = {}): Promise<Gathered> {
  const execution = new Execution(options, into)
  if (event) execution.takeRoot(event.step, event.result)
  if (step) await execution.run(step)
  return into
}

/** One run of a plan. */
class Execution {
  readonly #options: ExecutionOptions
  readonly #data: JsonObject
  readonly #errors: GraphQLError[]
  readonly #unknown: Path[]
  readonly #shared: Set<unknown>
  readonly #began = performance.now()
  #meetings: Meetings | undefined

  constructor(options: ExecutionOptions, { data, errors, unknown, shared }: Gathering) {
    this.#options = options
    this.#data = data
    this.#errors = errors
    this.#unknown = unknown
    this.#shared = shared
  }

  run(current: Step): Promise<unknown> {
    switch (current.kind) {
      case 'sequence': return this.#runInOrder(current.steps)
      case 'parallel': return Promise.all(current.steps.map((each) => this.run(each)))
      case 'condition': {
        const chosen = this.#options.booleans[current.variable] === true ? current.whenTrue : current.whenFalse
        return chosen ? this.run(chosen) : NOTHING
      }
      case 'awaited': return this.run(current.step).then(() => this.#options.ended?.(current.id))
      case 'root': return this.#fetchRoot(current)
      case 'lookup': return this.#lookUp(current)
      case 'meeting': return (this.#meetings ??= new Meetings(this.#began, (step) => this.#lookUp(step))).arrive(current)
      case 'contextLookup': return this.#lookUpByContext(current)
      default: return current satisfies never
    }
  }

  async #runInOrder(steps: readonly Step[]): Promise<void> {
    for (const each of steps) await this.run(each)
  }

  async #fetchRoot(root: RootStep): Promise<void> {
    if (findTargets(this.#data, root.path, this.#shared).length === 0) return
    const result = await this.#ask(root.template, NO_REPRESENTATIONS, [root])
    if (result) this.takeRoot(root, result)
  }

  takeRoot(root: RootStep, result: SubgraphResult): void {
    for (const error of result.errors ?? []) this.#errors.push(subgraphError(error, root, [...commonPath(root.path), ...error.path ?? []]))
    if (!isJsonObject(result.data)) return
    root.rewriteOutput?.(result.data)
    for (const [index, target] of findTargets(this.#data, root.path, this.#shared).entries()) mergeInto(target, index === 0 ? result.data : copyOfObject(result.data))
  }

  async #lookUp({ lookups, together }: LookupStep): Promise<void> {
    const asked = lookups.map((lookup) => ({ ...lookup, wanted: this.#entitiesOf(lookup) }))
    const [first, second] = asked.filter(({ wanted }) => wanted.length > 0)
    if (first) await (second ? this.#lookUpIn(together, asked) : this.#lookUpIn(first.alone, [{ ...first, ...ALONE }]))
  }

  async #lookUpByContext({ part, values, operationFor }: ContextLookupStep): Promise<void> {
    const byValues = new Map<string, { readonly values: readonly unknown[]; readonly wanted: WantedEntities }>()
    visitTargets(this.#data, part.path, (object, ancestors) => {
      const own = values.read(object, ancestors)
      const key = JSON.stringify(own)
      let group = byValues.get(key)
      if (!group) byValues.set(key, group = { values: own, wanted: new WantedEntities() })
      this.#wish(group.wanted, object, part)
    })
    const groups = [...byValues.values()].filter(({ wanted }) => wanted.list.length > 0)
    const requests: Promise<void>[] = []
    for (let at = 0; at < groups.length; at += MAX_CONTEXTS) {
      const some = groups.slice(at, at + MAX_CONTEXTS)
      const { template, lookups } = operationFor(some.length)
      const asked = some.flatMap(({ wanted }, nth) => {
        const lookup = lookups[nth]
        return lookup ? [{ alias: lookup.alias, variable: lookup.variable, parts: [part], wanted: wanted.list }] : []
      })
      const own = Object.fromEntries(some.flatMap((group, nth) => (lookups[nth]?.own ?? []).map((name, which) => [name, group.values[which]])))
      requests.push(this.#lookUpIn(template, asked, own))
    }
    await Promise.all(requests)
  }

  #entitiesOf({ parts }: Lookup): readonly WantedEntity[] {
    const wanted = new WantedEntities()
    for (const part of parts) {
      for (const object of findTargets(this.#data, part.path, this.#shared)) this.#wish(wanted, object, part)
    }
    return wanted.list
  }

  #wish(wanted: WantedEntities, object: JsonObject, part: EntityPart): void {
    if (!wanted.add(object, part) && !this.#hasFailedNear(part)) wanted.addPartial(object, part)
  }

  async #lookUpIn(template: OperationTemplate, lookups: readonly AskedLookup[], more?: JsonObject): Promise<void> {
    const parts = lookups.flatMap((lookup) => lookup.parts)
    const result = await this.#ask(template, lookups, parts, more)
    if (!result) return
    const placesOf = this.#placesByPart()
    if (result.errors && result.errors.length > 0) this.#reportEntityErrors(result.errors, lookups, placesOf)
    if (!isJsonObject(result.data)) return
    for (const { alias, parts: asking, wanted } of lookups) {
      const entities = result.data[alias]
      if (Array.isArray(entities) && entities.length === wanted.length) this.#takeEntities(entities, wanted, placesOf)
      else if (!result.errors) for (const part of onePerPlace(asking)) this.#errors.push(invalidAnswer(part, `It answered ${Array.isArray(entities) ? entities.length : 'no'} entities of ${wanted.length}.`))
    }
  }

  #takeEntities(entities: readonly unknown[], list: readonly WantedEntity[], placesOf: PlacesOf): void {
    for (let at = 0; at < list.length; at++) {
      const entity = entities[at]
      const wanted = list[at] as WantedEntity
      if (isJsonObject(entity)) {
        wanted.part.rewriteOutput?.(entity)
        this.#takeEntity(wanted, entity)
        continue
      }
      for (const target of [wanted, ...wanted.others]) {
        for (const place of placesOf(target)) {
          const path = clientPath(place, target.part.originalName)
          if (entity === null) this.#unknown.push(path)
          else this.#errors.push(invalidAnswer(target.part, 'It answered an entity that is no object.', path))
        }
      }
    }
  }

  /** Each target gets the answer, and what is in it: the same as the target before it where their part allows that, otherwise a copy. */
  #takeEntity(wanted: WantedEntity, entity: JsonObject): void {
    mergeInto(wanted.object, entity)
    if (wanted.others.length === 0) return
    const hasInner = Object.values(entity).some(isObject)
    let answer = entity
    let { part } = wanted
    for (const target of wanted.others) {
      if (hasInner) {
        if (target.part === part && part.sharesAnswers) {
          for (const value of Object.values(answer)) if (isObject(value)) this.#shared.add(value)
        } else {
          answer = copyOfObject(entity)
          part = target.part
        }
      }
      mergeInto(target.object, answer)
    }
  }

  #placesByPart(): PlacesOf {
    const known = new Map<EntityPart, ReadonlyMap<JsonObject, readonly Path[]>>()
    return ({ object, part }) => {
      let places = known.get(part)
      if (!places) known.set(part, places = findPlaces(this.#data, part.path))
      return places.get(object) ?? [commonPath(part.path)]
    }
  }

  /** Whether something known accounts for what is missing there: of such an entity nothing is asked, as its fields would be computed from nothing. */
  #hasFailedNear({ path, originalName }: Destination): boolean {
    const place = clientPath(path.filter((key) => key !== '@'), originalName)
    const isNear = (failed: Path) => failed.filter((key) => typeof key === 'string').every((key, index) => index >= place.length || place[index] === key)
    return this.#unknown.some(isNear) || this.#errors.some(({ path: failed = [] }) => isNear(failed))
  }

  async #ask(template: OperationTemplate, representations: readonly Representations[], destinations: readonly Destination[], more?: JsonObject): Promise<SubgraphResult | undefined> {
    try {
      return await this.#options.fetch(subgraphRequest(template, this.#options.variables, representations, more))
    } catch (error) {
      for (const destination of onePerPlace(destinations)) {
        this.#errors.push(error instanceof GraphQLError ? withPath(error, clientPath(commonPath(destination.path), destination.originalName)) : unexpected(error, destination))
      }
      return undefined
    }
  }

  /** An error about one representation is an error about every place that it stands for; any other one about all that was asked. */
  #reportEntityErrors(found: readonly GraphQLFormattedError[], lookups: readonly AskedLookup[], placesOf: PlacesOf): void {
    for (const error of found) {
      const [root, index, ...rest] = error.path ?? []
      const lookup = lookups.find(({ alias }) => alias === root)
      const wanted = typeof index === 'number' ? lookup?.wanted[index] : undefined
      if (!wanted) {
        for (const part of onePerPlace((lookup ? [lookup] : lookups).flatMap(({ parts }) => parts))) this.#errors.push(subgraphError(error, part, commonPath(part.path)))
        continue
      }
      for (const target of [wanted, ...wanted.others]) {
        const { part, isPartial } = target
        for (const place of placesOf(target)) {
          const path = [...place, ...rest]
          // What could not be computed without the part that was left out, nobody wants either.
          if (!isPartial || this.#options.isAsked(clientPath(path, part.originalName))) this.#errors.push(subgraphError(error, part, path))
        }
      }
    }
  }
}

const NOTHING = Promise.resolve()

/** So many sets of values from a context are asked for in one request. */
const MAX_CONTEXTS = 32

interface AskedLookup extends Pick<Lookup, 'alias' | 'variable' | 'parts'> {
  readonly wanted: readonly WantedEntity[]
}

const NO_REPRESENTATIONS: readonly Representations[] = []

/** Names in an operation that asks for one look-up alone. */
const ALONE = { alias: '_entities', variable: 'representations' }

type PlacesOf = (target: Target) => readonly Path[]

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What went wrong with several parts of one place is one error. */
function onePerPlace<Part extends Destination>(destinations: readonly Part[]): Iterable<Part> {
  return new Map(destinations.map((destination) => [commonPath(destination.path).join('/'), destination])).values()
}

function subgraphError({ message, extensions }: GraphQLFormattedError, { subgraph, originalName }: Destination, path: Path): GraphQLError {
  const { code, ...others } = extensions ?? {}
  return new GraphQLError(message || `The subgraph ${subgraph} reported an error.`, {
    path: clientPath(path, originalName),
    extensions: { code: typeof code === 'string' ? code : 'DOWNSTREAM_SERVICE_ERROR', ...others, serviceName: subgraph },
  })
}

function invalidAnswer({ subgraph, path, originalName }: Destination, message: string, place = clientPath(commonPath(path), originalName)): GraphQLError {
  return new GraphQLError(message, { path: place, extensions: { code: 'INVALID_GRAPHQL', serviceName: subgraph } })
}

function unexpected(error: unknown, { subgraph, path, originalName }: Destination): GraphQLError {
  return new GraphQLError('A fetch failed.', {
    path: clientPath(commonPath(path), originalName),
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName: subgraph },
  })
}

function clientPath(path: Path, originalName: Destination['originalName']): (string | number)[] {
  return path.map((element) => typeof element === 'string' ? originalName(element) : element)
}

function withPath(error: GraphQLError, path: Path): GraphQLError {
  return new GraphQLError(error.message, { path: path.length > 0 ? [...path] : undefined, originalError: error.originalError, extensions: error.extensions })
}
