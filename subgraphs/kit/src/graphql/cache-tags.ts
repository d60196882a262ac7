import { cacheControlFromInfo, type CacheHint } from '@apollo/cache-control-types'
import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl'
import { isObjectType, Kind, type ConstDirectiveNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Viewer } from '../viewer.ts'
import type { Audience } from './context.ts'

/**
 * By type, of a row of which a field is read: tags of what else the answer depends on. Null for rows that never change and are only seen with another one that is
 * tagged: they have no tags of their own. `Query` stands for root fields, which have no row.
 */
export type CacheTagsByType = Readonly<Record<string, ((row: unknown, field: string, viewer: Viewer) => readonly string[]) | null>>

/** Of a list that belongs to somebody: the tag of all such lists, which stands for them when too many have changed, and that of this one. */
export function listTags(list: string, owner: string): readonly string[] {
  return [list, `${list}:${owner}`]
}

/**
 * Tells routers what a cacheable answer is about, so that they can forget it when that changes: the entities that fields were read of (`Product:prd_1`) and their
 * types (`Product`), as the extensions `apolloCacheTags` and, of each representation, `apolloEntityCacheTags`: in the order of `_entities`, or by response name where there are several.
 * Of an answer that may not be kept as a whole, `entityCacheControl` says by response name which of several `_entities` may: as `Cache-Control` would of them alone.
 * An answer with something that not everybody sees becomes private. Nothing is done for a schema without `@cacheControl`.
 */
export function cacheTagPlugins(schema: GraphQLSchema, more: CacheTagsByType = {}): ApolloServerPlugin<object>[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type))
  if (!types.some(isCached)) return []
  const entities = new Set(types.filter((type) => directivesOf(type).some(({ name, arguments: [fields] = [] }) => name.value === 'key' && fields?.value.kind === 'StringValue' && fields.value.value === 'id')))

  const tagging: ApolloServerPlugin<object> = {
    async requestDidStart() {
      const tags = new Set<string>()
      const byLookup = new Map<string, Set<string>[]>()
      let policies: ReadonlyMap<string, LookupPolicy> | undefined
      return {
        async executionDidStart({ contextValue, overallCachePolicy, operation }) {
          policies = policiesOf(operation)
          return {
            willResolveField({ source, info }: { source: unknown; info: GraphQLResolveInfo }) {
              const place = placeOf(info)
              const policy = policies?.get(place.root)
              if ((policy ?? overallCachePolicy).maxAge === 0) return undefined
              note(place, source, info, (contextValue as { viewer: Viewer }).viewer)
              return policy && (() => policy.restrict(cacheControlFromInfo(info).cacheHint))
            },
            async executionDidEnd() {
              if ((contextValue as { audience?: Audience }).audience?.isEverybody !== false) return
              overallCachePolicy.restrict({ scope: 'PRIVATE' })
              for (const policy of policies?.values() ?? []) policy.restrict({ scope: 'PRIVATE' })
            },
          }
        },
        async willSendResponse({ response, overallCachePolicy }) {
          if (response.body.kind !== 'single' || response.body.singleResult.errors) return
          const isWhole = overallCachePolicy.policyIfCacheable() !== null
          const kept = isWhole ? [] : [...policies ?? []].flatMap(([alias, policy]) => policy.header === undefined ? [] : [[alias, policy.header] as const])
          if (!isWhole && kept.length === 0) return
          const extensions = {
            ...response.body.singleResult.extensions, ...tags.size > 0 && { apolloCacheTags: [...tags] },
            ...byLookup.size > 0 && { apolloEntityCacheTags: entityTags() }, ...kept.length > 0 && { entityCacheControl: Object.fromEntries(kept) },
          }
          if (Object.keys(extensions).length > 0) response.body = { kind: 'single', singleResult: { ...response.body.singleResult, extensions } }
        },
      }

      function note({ root, index }: Place, source: unknown, { parentType, fieldName }: GraphQLResolveInfo, viewer: Viewer): void {
        const { name } = parentType
        const others = more[name]
        if (others === null) return
        const isEntity = entities.has(parentType)
        if (!isEntity && !others) return
        const place = index !== undefined && root.startsWith('_entities') ? tagsOf(root, index) : tags
        const { id } = (source ?? {}) as { id?: unknown }
        if (isEntity && typeof id === 'string') place.add(name).add(`${name}:${id}`)
        for (const other of others?.(source, fieldName, viewer) ?? []) place.add(other)
      }

      /** Of the representation that a field is answered for. */
      function tagsOf(alias: string, index: number): Set<string> {
        let lists = byLookup.get(alias)
        if (!lists) byLookup.set(alias, lists = [])
        return lists[index] ??= new Set()
      }

      function entityTags(): unknown {
        const lists = Object.fromEntries([...byLookup].map(([alias, sets]) => [alias, Array.from(sets, (set) => [...set ?? []])] as const))
        return byLookup.size === 1 && lists['_entities'] ? lists['_entities'] : lists
      }
    },
  }
  // Asked for here, before ours, because what is asked for later has its last word on a field later: ours reads what it has found.
  return [ApolloServerPluginCacheControl(), tagging]
}

/** How long the answer to one of several look-ups may be kept, and whether for everybody: as short, and as private, as any field of it. */
class LookupPolicy {
  maxAge: number | undefined
  #isPrivate = false

  restrict({ maxAge, scope }: CacheHint): void {
    if (maxAge !== undefined) this.maxAge = Math.min(this.maxAge ?? Infinity, maxAge)
    if (scope === 'PRIVATE') this.#isPrivate = true
  }

  /** As `Cache-Control`; undefined when it may not be kept. */
  get header(): string | undefined {
    return this.maxAge === undefined || this.maxAge <= 0 ? undefined : `max-age=${this.maxAge}, ${this.#isPrivate ? 'private' : 'public'}`
  }
}

/** By response name, of an operation with several look-ups; any other one is kept as a whole or not at all. */
function policiesOf({ selectionSet }: OperationDefinitionNode): ReadonlyMap<string, LookupPolicy> | undefined {
  const lookups = selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD && selection.name.value === '_entities')
  return lookups.length < 2 ? undefined : new Map(lookups.map((selection) => [selection.kind === Kind.FIELD ? selection.alias?.value ?? '_entities' : '', new LookupPolicy()]))
}

/** Where a field's answer goes: the response name of its root field, and the place in that one's list. */
interface Place {
  readonly root: string
  readonly index: number | undefined
}

function placeOf({ path }: GraphQLResolveInfo): Place {
  let root = path
  let index: string | number | undefined
  while (root.prev) {
    index = root.key
    root = root.prev
  }
  return { root: String(root.key), index: typeof index === 'number' ? index : undefined }
}

function isCached(type: GraphQLObjectType): boolean {
  return [...directivesOf(type), ...Object.values(type.getFields()).flatMap(({ astNode }) => astNode?.directives ?? [])].some(({ name, arguments: given = [] }) => name.value === 'cacheControl' && given.some((argument) => argument.name.value === 'maxAge'))
}

function directivesOf({ astNode, extensionASTNodes }: GraphQLObjectType): readonly ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? [])
}
