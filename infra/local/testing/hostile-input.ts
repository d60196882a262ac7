import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isLeafType, type GraphQLField, type GraphQLInputType } from 'graphql'
import type { Answer, GraphClient } from '../../../clients/cli/graph-client.ts'

export const api = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))

/** What a scalar that is not free text gets, so that the rest of the input is looked at. */
const PLAUSIBLE: Readonly<Record<string, unknown>> = {
  Int: 1, Boolean: true, BigInt: '1', CountryCode: 'NG', CurrencyCode: 'USD', LanguageCode: 'en', DateTime: '2026-01-01T00:00:00Z', Cursor: 'bm90aGluZw',
}
/** Ends the sessions of whoever calls it. */
const LEFT_OUT = new Set(['sessionRevoke'])
const AT_A_TIME = 4

/** Writes `text` into each free text and id that the public graph takes, one field after the other; answers what each field said. */
export async function sendEverywhere(client: GraphClient, text: string): Promise<ReadonlyMap<string, Answer>> {
  const fields = (['query', 'mutation'] as const).flatMap((kind) => Object.values(rootOf(kind)).filter(({ name, args }) => !LEFT_OUT.has(name) && args.length > 0).map((field) => ({ kind, field })))
  const answers = new Map<string, Answer>()
  const rest = fields.values()
  await Promise.all(Array.from({ length: AT_A_TIME }, async () => {
    for (const { kind, field } of rest) answers.set(field.name, await client.send(...callOf(kind, field, text)))
  }))
  return answers
}

function rootOf(kind: 'query' | 'mutation'): Record<string, GraphQLField<unknown, unknown>> {
  return (kind === 'query' ? api.getQueryType() : api.getMutationType())?.getFields() ?? {}
}

/** Asks one root field of clients with `text` in all its free texts and ids. */
export function callOf(kind: string, { name, args, type }: GraphQLField<unknown, unknown>, text: string): [string, Record<string, unknown>] {
  // Paging both ways at once is refused before anything is looked at.
  const used = args.filter((arg) => !['after', 'before', 'last'].includes(arg.name))
  const variables = Object.fromEntries(used.map((arg) => [arg.name, hostile(arg.type, text)]))
  const selection = isLeafType(getNamedType(type)) ? '' : kind === 'mutation' ? '{ userErrors { code message } }' : '{ __typename }'
  const inBrackets = (texts: readonly string[]) => texts.length === 0 ? '' : `(${texts.join(', ')})`
  return [`${kind} ${inBrackets(used.map((arg) => `$${arg.name}: ${String(arg.type)}`))} { ${name}${inBrackets(used.map((arg) => `${arg.name}: $${arg.name}`))} ${selection} }`, variables]
}

function hostile(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return hostile(type.ofType, text)
  if (isListType(type)) return [hostile(type.ofType, text)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, hostile(field.type, text)]))
  return PLAUSIBLE[type.name] ?? text
}
