import type { Registry } from 'prom-client'
import type { Logger } from '#kit/log.ts'
import type { RedisConnection } from '#kit/redis.ts'
import { RedisResponseMarks } from '#kit/response-marks.ts'
import { readCacheControl, type CacheControl, type CachePolicy } from './cache-policy.ts'
import type { Fetch, SubgraphResult } from './execution/execute-steps.ts'
import { isJsonObject, type JsonObject } from './execution/own.ts'
import type { OperationTemplate } from './execution/steps.ts'
import type { SubgraphRequest, Wanted } from './execution/subgraph-request.ts'
import { createResponseCacheMetrics } from './response-cache-metrics.ts'
import { answerKey, ResponseStore, type NewAnswer, type StoredAnswer, type Tick } from './response-store.ts'
import type { SubgraphFetcher } from './subgraph-fetch.ts'

/** A cache in Redis, for the fetchers of one supergraph after the other. */
export function createResponseCache({ redis, registry, maxBytes, log }: { redis: RedisConnection; registry: Registry | undefined; maxBytes: number; log: Logger }): (fetcher: SubgraphFetcher) => SubgraphFetcher {
  const metrics = createResponseCacheMetrics(registry)
  const store = new ResponseStore({ marks: new RedisResponseMarks({ redis, log }), maxBytes, onTooLarge: () => metrics.tooLarge() })
  return (fetcher) => cachingFetcher(fetcher, { store, metrics })
}

/** What became of a look for cached answers; `skipped`: the last answers to the same were not to be cached, so that nobody looked. */
export type CacheReadOutcome = 'hit' | 'miss' | 'error' | 'skipped'

export interface ResponseCacheMetrics {
  /** Of a subgraph, entities of a type, or root fetches (`Query`). */
  read(subgraph: string, type: string, outcome: CacheReadOutcome, count?: number): void
  tooLarge(): void
}

/** The fetches of one request. */
interface Asking {
  readonly fetch: Fetch
  readonly policy: CachePolicy | undefined
  /** All that is known of the asker. */
  readonly viewer: () => string
}

/** One thing to look for: under the key for everybody, and under that for this viewer alone. */
interface Slot {
  readonly keys: readonly [shared: string, own: string]
}

/** What is looked for of one look-up, and what was found. */
interface SoughtLookup {
  readonly alias: string
  readonly variable: string
  readonly wanted: readonly Wanted[]
  /** One for each that is wanted; undefined when nobody looks. */
  readonly slots: readonly Slot[] | undefined
  readonly cached: readonly (CachedAnswer | undefined)[]
  /** Of those that are wanted, which are asked for. */
  readonly places: readonly number[]
}

/** How long an answer may be kept: of a root fetch, and of each look-up by its response name. */
type ControlOf = (alias: string) => CacheControl | undefined

const ROOT = ''

/**
 * Fetches through a cache of what subgraphs answered: whole root fetches, and each entity by itself, so that of many only the missing ones are asked for. A subgraph
 * says by `Cache-Control` how long, and whether for everybody (`public`) or for the viewer alone; where that is nothing, it may say so of single look-ups (`entityCacheControl`). What it says
 * nothing of is not kept. An answer with an error, a mutation, an entity that is not there and a root field that is null are never kept.
 */
function cachingFetcher(fetcher: SubgraphFetcher, { store, metrics }: { store: ResponseStore; metrics: ResponseCacheMetrics }): SubgraphFetcher {
  /** Of a template, the response names of what was not to be cached the last time: not worth looking for. */
  const uncacheable = new WeakMap<OperationTemplate, Set<string>>()

  return (context) => {
    const fetch = fetcher(context)
    let viewer: string | undefined
    const asking: Asking = {
      fetch,
      policy: context.policy,
      viewer: () => viewer ??= JSON.stringify(context.viewer),
    }
    return (request) => {
      if (request.isMutation) return fetchMutation(request, asking)
      if (request.lookups.length === 0) return fetchRoot(request, asking)
      return isSkipped(request) ? fetchUnsought(request, asking) : fetchEntities(request, asking)
    }
  }

  async function fetchRoot(request: SubgraphRequest, { fetch, policy, viewer }: Asking): Promise<SubgraphResult> {
    const { subgraph, template } = request
    const isSought = !uncacheable.get(template)?.has(ROOT)
    const slot = isSought ? slotOf([subgraph, request.text()], viewer()) : undefined
    const seen = slot && await store.read(slot.keys)
    const cached = seen && answerOf(0, seen.answers)
    metrics.read(subgraph, 'Query', isSought ? seen ? cached ? 'hit' : 'miss' : 'error' : 'skipped')
    if (cached) {
      policy?.restrict(cached.control)
      return { data: cached.value }
    }
    const result = await fetch(request)
    const control = controlsOf(result)(ROOT)
    learn(template, ROOT, control, result)
    policy?.restrict(control)
    if (seen && slot && control && isWhole(result) && Object.values(result.data).every((value) => value !== null)) {
      store.write(seen.tick, [newAnswer(slot, result.data, control, tagsOf(result.extensions?.['apolloCacheTags']))])
    }
    return result
  }

  async function fetchEntities(request: SubgraphRequest, asking: Asking): Promise<SubgraphResult> {
    const { fetch, policy } = asking
    const { lookups, tick } = await lookFor(request, asking)
    for (const { cached } of lookups) for (const each of cached) if (each) policy?.restrict(each.control)
    if (lookups.every(({ places }) => places.length === 0)) return { data: Object.fromEntries(lookups.map(({ alias, cached }) => [alias, cached.map((each) => each?.value)])) }

    const isAll = lookups.every(({ wanted, places }) => places.length === wanted.length)
    const result = await fetch(request.only(lookups.map(({ variable, alias, wanted, places }) => ({ variable, alias, wanted: places.flatMap((place) => wanted[place] ?? []) }))))
    const controlOf = controlsOf(result)
    for (const lookup of lookups) {
      if (lookup.places.length === 0) continue
      const control = controlOf(lookup.alias)
      learn(request.template, lookup.alias, control, result)
      policy?.restrict(control)
      if (tick && control && isWhole(result)) store.write(tick, newEntities(lookup, result.data, result, control))
    }
    return isAll ? result : together(lookups, result)
  }

  function isSkipped({ template, lookups }: SubgraphRequest): boolean {
    const skipped = uncacheable.get(template)
    return skipped !== undefined && lookups.every(({ alias }) => skipped.has(alias))
  }

  /** Of what nobody looks for nothing is written or kept: it is as dear as without a cache. */
  async function fetchUnsought(request: SubgraphRequest, { fetch, policy }: Asking): Promise<SubgraphResult> {
    const { subgraph, lookups, template } = request
    for (const { wanted } of lookups) countSkipped(subgraph, wanted)
    const result = await fetch(request)
    const controlOf = controlsOf(result)
    for (const { alias, wanted } of lookups) {
      if (wanted.length === 0) continue
      const control = controlOf(alias)
      learn(template, alias, control, result)
      policy?.restrict(control)
    }
    return result
  }

  function countSkipped(subgraph: string, wanted: readonly Wanted[]): void {
    for (let at = 0, from = 0; at < wanted.length; at++) {
      const type = wanted[at]?.typeName ?? ''
      if (type === wanted[at + 1]?.typeName) continue
      metrics.read(subgraph, type, 'skipped', at + 1 - from)
      from = at + 1
    }
  }

  /** Without a tick nothing was found, and nothing can be kept. */
  async function lookFor(request: SubgraphRequest, { viewer }: Asking): Promise<{ readonly lookups: readonly SoughtLookup[]; readonly tick: Tick | undefined }> {
    const { subgraph } = request
    const skipped = uncacheable.get(request.template)
    const text = request.text()
    const sought = request.lookups.map(({ variable, alias, wanted: asked }) => {
      // Written once: what is looked for is what is asked for, whatever other fetches add to the entity meanwhile.
      const wanted = asked.map(({ text: written, typeName }) => ({ text: written, typeName }))
      return { variable, alias, wanted, slots: skipped?.has(alias) ? undefined : wanted.map((each) => slotOf([subgraph, text, alias, each.text], viewer())) }
    })
    const keys = sought.flatMap(({ slots }) => slots ?? []).flatMap((slot) => slot.keys)
    const seen = keys.length === 0 ? undefined : await store.read(keys)
    let at = 0
    const lookups = sought.map((lookup): SoughtLookup => {
      const cached = lookup.wanted.map(({ typeName }) => {
        const found = lookup.slots && seen && answerOf(at++ * 2, seen.answers)
        metrics.read(subgraph, typeName, lookup.slots ? seen ? found ? 'hit' : 'miss' : 'error' : 'skipped')
        return found
      })
      return { ...lookup, cached, places: cached.flatMap((each, place) => each ? [] : [place]) }
    })
    return { lookups, tick: seen?.tick }
  }

  /** For the next time; an answer with errors says nothing. */
  function learn(template: OperationTemplate, alias: string, control: CacheControl | undefined, { errors }: SubgraphResult): void {
    let aliases = uncacheable.get(template)
    if (control) aliases?.delete(alias)
    else if (!errors || errors.length === 0) {
      if (!aliases) uncacheable.set(template, aliases = new Set())
      aliases.add(alias)
    }
  }
}

function fetchMutation(request: SubgraphRequest, { fetch, policy }: Asking): Promise<SubgraphResult> {
  policy?.restrict(undefined)
  return fetch(request)
}

interface CachedAnswer {
  readonly value: JsonObject
  readonly control: CacheControl
}

/** With an answer of all that is known of the asker: a session, an organization, roles and scopes. */
function slotOf(parts: readonly string[], viewer: string): Slot {
  return { keys: [answerKey(parts), answerKey([...parts, viewer])] }
}

/** `at`: where the answers under the slot's keys are. */
function answerOf(at: number, answers: readonly (StoredAnswer | undefined)[]): CachedAnswer | undefined {
  for (let scope = 0; scope < 2; scope++) {
    const answer = answers[at + scope]
    const maxAgeMs = answer ? answer.expiresAt - Date.now() : 0
    if (!answer || maxAgeMs <= 0) continue
    return { value: JSON.parse(answer.text) as JsonObject, control: { maxAgeMs, isPublic: scope === 0 } }
  }
  return undefined
}

function newEntities({ alias, wanted, slots, places }: SoughtLookup, data: JsonObject, { extensions }: SubgraphResult, control: CacheControl): NewAnswer[] {
  const entities = data[alias]
  if (!Array.isArray(entities) || entities.length !== places.length) return []
  const tags = extensions?.['apolloEntityCacheTags']
  // Without a place for other look-ups than the first, a list says nothing of them.
  if (Array.isArray(tags) && alias !== '_entities') return []
  const ofAlias: unknown = isJsonObject(tags) ? tags[alias] : tags
  return places.flatMap((place, index) => {
    const slot = slots?.[place]
    const entity: unknown = entities[index]
    if (!slot || !isJsonObject(entity)) return []
    return [newAnswer(slot, entity, control, [...ownTags(wanted[place]?.text ?? '{}'), ...tagsOf(Array.isArray(ofAlias) ? ofAlias[index] : undefined)])]
  })
}

/** The type of an entity, and the entity by its key `id`, if that is its key. */
function ownTags(representation: string): string[] {
  const { __typename: type, id } = JSON.parse(representation) as JsonObject
  if (typeof type !== 'string') return []
  return typeof id === 'string' || typeof id === 'number' ? [type, `${type}:${id}`] : [type]
}

function newAnswer({ keys }: Slot, value: JsonObject, { maxAgeMs, isPublic }: CacheControl, tags: readonly string[]): NewAnswer {
  return { key: keys[isPublic ? 0 : 1], text: JSON.stringify(value), lifeMs: maxAgeMs, tags: [...new Set(tags)] }
}

/** What was cached and what was asked for, each in its place; errors about the latter, too. */
function together(lookups: readonly SoughtLookup[], result: SubgraphResult): SubgraphResult {
  const { data } = result
  const merged = data && Object.fromEntries(lookups.map(({ alias, cached, places }) => {
    const asked = data[alias]
    if (!Array.isArray(asked) || asked.length !== places.length) return [alias, asked]
    const entities: unknown[] = cached.map((each) => each?.value)
    for (const [index, place] of places.entries()) entities[place] = asked[index]
    return [alias, entities]
  }))
  const errors = result.errors?.map((error) => {
    const [alias, index, ...rest] = error.path ?? []
    const place = typeof index === 'number' ? lookups.find((lookup) => lookup.alias === alias)?.places[index] : undefined
    return alias === undefined || place === undefined ? error : { ...error, path: [alias, place, ...rest] }
  })
  return { ...result, data: merged, ...errors && { errors } }
}

/** Of an answer with errors nothing may be kept. */
function controlsOf({ errors, cacheControl, extensions }: SubgraphResult): ControlOf {
  if (errors && errors.length > 0) return () => undefined
  const whole = readCacheControl(cacheControl)
  const byAlias = extensions?.['entityCacheControl']
  return (alias) => {
    const own = isJsonObject(byAlias) ? byAlias[alias] : undefined
    return whole ?? (typeof own === 'string' ? readCacheControl(own) : undefined)
  }
}

function isWhole(result: SubgraphResult): result is SubgraphResult & { readonly data: JsonObject } {
  return isJsonObject(result.data) && (!result.errors || result.errors.length === 0)
}

function tagsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : []
}
