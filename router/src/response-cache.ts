import type { Registry } from 'prom-client'
import type { Logger } from '#kit/log.ts'
import type { RedisConnection } from '#kit/redis.ts'
import { RedisResponseMarks } from '#kit/response-marks.ts'
import { readCacheControl, type CacheControl, type CachePolicy } from './cache-policy.ts'
import type { Fetch, SubgraphResult } from './execution/execute-steps.ts'
import { isJsonObject, type JsonObject } from './execution/own.ts'
import type { OperationTemplate } from './execution/steps.ts'
import type { SubgraphRequest } from './execution/subgraph-request.ts'
import { createResponseCacheMetrics } from './response-cache-metrics.ts'
import { answerKey, ResponseStore, type NewAnswer, type StoredAnswer } from './response-store.ts'
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
  read(kind: 'root' | 'entity', outcome: CacheReadOutcome, count: number): void
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
  /** Of an entity. */
  readonly representation?: string
}

/**
 * Fetches through a cache of what subgraphs answered: whole root fetches, and each entity by itself, so that of many only the missing ones are asked for. A subgraph
 * says by `Cache-Control` how long, and whether for everybody (`public`) or for the viewer alone; without it nothing is kept. An answer with an error, a mutation, an entity that is not
 * there and a root field that is null are never kept.
 */
function cachingFetcher(fetcher: SubgraphFetcher, { store, metrics }: { store: ResponseStore; metrics: ResponseCacheMetrics }): SubgraphFetcher {
  /** What was not to be cached the last time: not worth looking for. */
  const uncacheable = new WeakSet<OperationTemplate>()

  return (context) => {
    const fetch = fetcher(context)
    let viewer: string | undefined
    const asking: Asking = {
      fetch,
      policy: context.policy,
      viewer: () => viewer ??= JSON.stringify(context.viewer),
    }
    return (request) => {
      if (request.isMutation) return fetchAside(request, asking)
      const kind = request.lookups.length === 0 ? 'root' : 'entity'
      if (!uncacheable.has(request.template)) return kind === 'root' ? fetchRoot(request, asking) : fetchEntities(request, asking)
      metrics.read(kind, 'skipped', kind === 'root' ? 1 : request.lookups.reduce((sum, { wanted }) => sum + wanted.length, 0))
      return fetchAside(request, asking)
    }
  }

  /** Without the cache. What it says of itself is noted, for the next time and for the client. */
  async function fetchAside(request: SubgraphRequest, { fetch, policy }: Asking): Promise<SubgraphResult> {
    const result = await fetch(request)
    const control = note(request, result)
    policy?.restrict(request.isMutation ? undefined : control)
    return result
  }

  async function fetchRoot(request: SubgraphRequest, { fetch, policy, viewer }: Asking): Promise<SubgraphResult> {
    const slot = slotOf([request.subgraph, request.text()], viewer())
    const seen = await store.read(slot.keys)
    const cached = seen && answerOf(slot, 0, seen.answers)
    metrics.read('root', seen ? cached ? 'hit' : 'miss' : 'error', 1)
    if (cached) {
      policy?.restrict(cached.control)
      return { data: cached.value }
    }
    const result = await fetch(request)
    const control = note(request, result)
    policy?.restrict(control)
    if (seen && control && isWhole(result) && Object.values(result.data).every((value) => value !== null)) {
      store.write(seen.tick, [newAnswer(slot, result.data, control, tagsOf(result.extensions?.['apolloCacheTags']))])
    }
    return result
  }

  async function fetchEntities(request: SubgraphRequest, { fetch, policy, viewer }: Asking): Promise<SubgraphResult> {
    const text = request.text()
    const lookups = request.lookups.map(({ variable, alias, wanted }) => ({
      variable, alias,
      // Written once: what is looked for is what is asked for, whatever other fetches add to the entity meanwhile.
      slots: wanted.map(({ text: representation }) => slotOf([request.subgraph, text, alias, representation], viewer(), representation)),
    }))
    const seen = await store.read(lookups.flatMap(({ slots }) => slots.flatMap(({ keys }) => keys)))
    let at = 0
    const known = lookups.map((lookup) => ({ ...lookup, cached: lookup.slots.map((slot) => seen && answerOf(slot, at++ * 2, seen.answers)) }))
    const all = known.flatMap(({ cached }) => cached)
    const missing = all.filter((cached) => cached === undefined).length
    if (seen) metrics.read('entity', 'hit', all.length - missing)
    metrics.read('entity', seen ? 'miss' : 'error', missing)
    for (const cached of all) if (cached) policy?.restrict(cached.control)
    if (missing === 0) return { data: Object.fromEntries(known.map(({ alias, cached }) => [alias, cached.map((each) => each?.value)])) }

    const asked = known.map((lookup) => ({ ...lookup, places: lookup.cached.flatMap((cached, place) => cached ? [] : [place]) }))
    const result = await fetch(request.only(asked.map(({ variable, alias, slots, places }) => ({
      variable, alias, wanted: places.map((place) => ({ text: slots[place]?.representation ?? '' })),
    }))))
    const control = note(request, result)
    policy?.restrict(control)
    if (seen && control && isWhole(result)) store.write(seen.tick, asked.flatMap((lookup) => newEntities(lookup, result.data, result, control)))
    return missing === all.length ? result : together(asked, result)
  }

  /** What the subgraph says of its answer; an answer with errors says nothing. */
  function note({ template }: SubgraphRequest, result: SubgraphResult): CacheControl | undefined {
    const control = controlOf(result)
    if (control) uncacheable.delete(template)
    else if (!result.errors || result.errors.length === 0) uncacheable.add(template)
    return control
  }
}

interface AskedLookup {
  readonly alias: string
  readonly slots: readonly Slot[]
  readonly cached: readonly (CachedAnswer | undefined)[]
  /** Of the slots, those that were asked for. */
  readonly places: readonly number[]
}

interface CachedAnswer {
  readonly value: JsonObject
  readonly control: CacheControl
}

/** With an answer of all that is known of the asker: a session, an organization, roles and scopes. */
function slotOf(parts: readonly string[], viewer: string, representation?: string): Slot {
  return { keys: [answerKey(parts), answerKey([...parts, viewer])], representation }
}

function answerOf({ keys }: Slot, at: number, answers: readonly (StoredAnswer | undefined)[]): CachedAnswer | undefined {
  for (let scope = 0; scope < keys.length; scope++) {
    const answer = answers[at + scope]
    const maxAgeMs = answer ? answer.expiresAt - Date.now() : 0
    if (!answer || maxAgeMs <= 0) continue
    return { value: JSON.parse(answer.text) as JsonObject, control: { maxAgeMs, isPublic: scope === 0 } }
  }
  return undefined
}

function newEntities({ alias, slots, places }: AskedLookup, data: JsonObject, { extensions }: SubgraphResult, control: CacheControl): NewAnswer[] {
  const entities = data[alias]
  if (!Array.isArray(entities) || entities.length !== places.length) return []
  const tags = extensions?.['apolloEntityCacheTags']
  // Without a place for other look-ups than the first, a list says nothing of them.
  if (Array.isArray(tags) && alias !== '_entities') return []
  const ofAlias: unknown = isJsonObject(tags) ? tags[alias] : tags
  return places.flatMap((place, index) => {
    const slot = slots[place]
    const entity: unknown = entities[index]
    if (!slot || !isJsonObject(entity)) return []
    return [newAnswer(slot, entity, control, [...ownTags(slot.representation ?? '{}'), ...tagsOf(Array.isArray(ofAlias) ? ofAlias[index] : undefined)])]
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
function together(lookups: readonly AskedLookup[], result: SubgraphResult): SubgraphResult {
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

function controlOf({ errors, cacheControl }: SubgraphResult): CacheControl | undefined {
  return errors && errors.length > 0 ? undefined : readCacheControl(cacheControl)
}

function isWhole(result: SubgraphResult): result is SubgraphResult & { readonly data: JsonObject } {
  return isJsonObject(result.data) && (!result.errors || result.errors.length === 0)
}

function tagsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : []
}
