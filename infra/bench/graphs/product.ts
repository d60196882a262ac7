import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import {
  print, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType, visit,
  type DocumentNode, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo,
} from 'graphql'
import { parseSubgraphFiles, SUBGRAPH_NAMES } from '../../../router/src/compose.ts'
import type { BenchGraph } from './graph.ts'

// This product's own seven schemas over invented values: each follows from the entity's id (or the way to it), the field and its arguments alone,
// so that every gateway gets the same answer by whatever way it asks.

const ROOT = new URL('../../../', import.meta.url)
const ROWS = 3

export async function productGraph(): Promise<BenchGraph> {
  const shared = await sdl('subgraphs/kit/src/graphql/shared.graphql')
  return {
    name: 'product',
    subgraphs: await Promise.all(SUBGRAPH_NAMES.map(async (name) => ({
      name,
      typeDefs: print(withoutRights(parseSubgraphFiles([shared, await sdl(`subgraphs/${name}/schema.graphql`)]))),
      fieldResolver: inventField,
    }))),
  }
}

/** Gateways that do not know them refuse to start on a graph that says who may ask. */
function withoutRights(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => RIGHTS.has(name.value) ? null : undefined })
}

const RIGHTS = new Set(['authenticated', 'requiresScopes', 'policy'])

async function sdl(path: string) {
  return { path, text: await readFile(new URL(path, ROOT), 'utf8') }
}

function inventField(source: never, args: never, _context: unknown, info: GraphQLResolveInfo): unknown {
  const object = (source ?? {}) as Readonly<Record<string | symbol, unknown>>
  if (info.fieldName in object) return object[info.fieldName]
  return invent(info.returnType, `${seedOf(object)}.${info.fieldName}(${JSON.stringify(args)})`, info)
}

/** An entity is known by its id wherever it is met; everything else by the way to it. */
function seedOf({ id, __typename, [SEED]: seed }: Readonly<Record<string | symbol, unknown>>): string {
  return typeof id === 'string' ? `${String(__typename)}:${id}` : String(seed ?? '')
}

const SEED = Symbol('seed')

function invent(type: GraphQLOutputType, seed: string, info: GraphQLResolveInfo): unknown {
  if (isNonNullType(type)) return invent(type.ofType, seed, info)
  if (isListType(type)) return Array.from({ length: ROWS }, (_, index) => invent(type.ofType, `${seed}[${index}]`, info))
  if (isAbstractType(type)) return inventObject(info.schema.getPossibleTypes(type).toSorted((a, b) => a.name < b.name ? -1 : 1)[0], seed)
  if (isObjectType(type)) return inventObject(type, seed)
  const digits = digest(seed)
  if (isEnumType(type)) return type.getValues().toSorted((a, b) => a.name < b.name ? -1 : 1)[digits % type.getValues().length]?.value
  switch (type.name) {
    case 'Boolean': return digits % 2 === 0
    case 'Int': return digits % 1_000
    case 'Float': return digits % 1_000 / 4
    case 'BigInt': return String(digits % 10_000_000)
    case 'DateTime': return new Date(1_700_000_000_000 + digits).toISOString()
    case 'CurrencyCode': return 'USD'
    case 'CountryCode': return 'NG'
    case 'LanguageCode': return 'fr'
    default: return `${type.name.toLowerCase()}_${digits.toString(36)}`
  }
}

function inventObject(type: GraphQLObjectType | undefined, seed: string) {
  if (!type) throw new Error(`Nothing implements what ${seed} asks for.`)
  return { __typename: type.name, [SEED]: seed, ...type.getFields()['id'] && { id: `${type.name.toLowerCase()}_${digest(seed).toString(36)}` } }
}

function digest(text: string): number {
  return createHash('md5').update(text).digest().readUInt32BE()
}
