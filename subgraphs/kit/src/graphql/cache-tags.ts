import type { ApolloServerPlugin } from '@apollo/server'
import { isObjectType, type ConstDirectiveNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'
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
 * An answer with something that not everybody sees becomes private. Nothing is done for a schema without `@cacheControl`.
 */
export function cacheTagPlugins(schema: GraphQLSchema, more: CacheTagsByType = {}): ApolloServerPlugin<object>[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type))
  if (!types.some(isCached)) return []
  const entities = new Set(types.filter((type) => directivesOf(type).some(({ name, arguments: [fields] = [] }) => name.value === 'key' && fields?.value.kind === 'StringValue' && fields.value.value === 'id')))

  return [{
    async requestDidStart() {
      const tags = new Set<string>()
      const byLookup = new Map<string, Set<string>[]>()
      return {
        async executionDidStart({ contextValue, overallCachePolicy }) {
          return {
            willResolveField({ source, info }: { source: unknown; info: GraphQLResolveInfo }) {
              const { name } = info.parentType
              const others = more[name]
              if (overallCachePolicy.maxAge === 0 || others === null) return
              const isEntity = entities.has(info.parentType)
              if (!isEntity && !others) return
              const place = tagsOfPlace(info) ?? tags
              const { id } = (source ?? {}) as { id?: unknown }
              if (isEntity && typeof id === 'string') place.add(name).add(`${name}:${id}`)
              for (const other of others?.(source, info.fieldName, (contextValue as { viewer: Viewer }).viewer) ?? []) place.add(other)
            },
            async executionDidEnd() {
              if ((contextValue as { audience?: Audience }).audience?.isEverybody === false) overallCachePolicy.restrict({ scope: 'PRIVATE' })
            },
          }
        },
        async willSendResponse({ response, overallCachePolicy }) {
          if (response.body.kind !== 'single' || response.body.singleResult.errors || !overallCachePolicy.policyIfCacheable()) return
          const extensions = { ...response.body.singleResult.extensions, ...tags.size > 0 && { apolloCacheTags: [...tags] }, ...byLookup.size > 0 && { apolloEntityCacheTags: entityTags() } }
          if (Object.keys(extensions).length > 0) response.body = { kind: 'single', singleResult: { ...response.body.singleResult, extensions } }
        },
      }

      /** Of the representation that a field is answered for, if it is. */
      function tagsOfPlace({ path }: GraphQLResolveInfo): Set<string> | undefined {
        let root = path
        let index: string | number | undefined
        while (root.prev) {
          index = root.key
          root = root.prev
        }
        if (typeof index !== 'number' || !String(root.key).startsWith('_entities')) return undefined
        let lists = byLookup.get(String(root.key))
        if (!lists) byLookup.set(String(root.key), lists = [])
        return lists[index] ??= new Set()
      }

      function entityTags(): unknown {
        const lists = Object.fromEntries([...byLookup].map(([alias, sets]) => [alias, Array.from(sets, (set) => [...set ?? []])] as const))
        return byLookup.size === 1 && lists['_entities'] ? lists['_entities'] : lists
      }
    },
  }]
}

function isCached(type: GraphQLObjectType): boolean {
  return [...directivesOf(type), ...Object.values(type.getFields()).flatMap(({ astNode }) => astNode?.directives ?? [])].some(({ name, arguments: given = [] }) => name.value === 'cacheControl' && given.some((argument) => argument.name.value === 'maxAge'))
}

function directivesOf({ astNode, extensionASTNodes }: GraphQLObjectType): readonly ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? [])
}
