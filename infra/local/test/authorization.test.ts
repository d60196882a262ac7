import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Kind, parse, type GraphQLField } from 'graphql'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import type { Answer, GraphClient } from '../../../clients/cli/graph-client.ts'
import { mutate } from '../../../clients/cli/mutate.ts'
import { PUBLIC_FIELDS } from '../../../schema/public-fields.ts'
import { anApiKey } from '../../../subgraphs/kit/testing/viewers.ts'
import { SUBGRAPHS, type SubgraphName } from '../stack.ts'
import { startGraph, type Buyer, type Graph } from '../testing/graph.ts'
import { api, callOf } from '../testing/hostile-input.ts'

/** A root field that the schema keeps from somebody. */
interface ClosedField {
  readonly owner: SubgraphName
  readonly kind: 'query' | 'mutation'
  readonly field: GraphQLField<unknown, unknown>
}

const CLOSED = SUBGRAPHS.flatMap(closedFieldsOf)
/** For whoever has an account: a key needs no scope for it. */
const FOR_ALL_KNOWN = ['organization', 'carriers', 'deliveryTasks']

let graph: Graph
let buyer: Buyer
let idleKey: string
beforeAll(async () => {
  graph = await startGraph()
  buyer = await graph.buyer()
  const { secret } = await mutate(buyer.client, 'apiKeyCreate', { organizationId: buyer.organizationId, name: 'Idle', scopes: ['orders:read'], idempotencyKey: 'idle' }, 'secret')
  // No key is made without a scope; one that has none is the weakest that can be.
  await graph.sql('users', "UPDATE api_keys SET scopes = '{}'")
  idleKey = secret
}, 300_000)
afterAll(async () => { await graph?.[Symbol.asyncDispose]() })

describe('the router', () => {
  it('keeps every root field that is not public from who is nobody', async () => {
    expect(CLOSED.length).toBeGreaterThan(90)
    expect(await refusals(CLOSED, ({ kind, field }) => graph.anonymous.send(...callOf(kind, field, 'ord_x')))).toEqual(allRefused(CLOSED, 'UNAUTHORIZED_FIELD_OR_TYPE'))
  })

  it('keeps from a key what its scopes do not reach', async () => {
    const scoped = CLOSED.filter(({ field }) => !FOR_ALL_KNOWN.includes(field.name))
    const key = graph.anonymous.as({ apiKey: idleKey })

    expect((await key.request('{ viewer { kind scopes } }')).viewer).toEqual({ kind: 'API_KEY', scopes: [] })
    expect(await refusals(scoped, ({ kind, field }) => key.send(...callOf(kind, field, 'ord_x')))).toEqual(allRefused(scoped, 'UNAUTHORIZED_FIELD_OR_TYPE'))
  })

  it('keeps what a policy guards from a member of an organization, and gives it to the platform’s people', async () => {
    const staffOnly = '{ users(first: 1) { nodes { id } } viewer { kind } }'
    const asked = (client: GraphClient) => client.send(staffOnly)

    const [member, officer, admin] = [await asked(buyer.client), await asked(graph.officer), await asked(graph.admin)]

    for (const answer of [member, officer]) expect(answer.errors).toMatchObject([{ path: ['users'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    expect(admin.errors).toBeUndefined()
  })
})

describe('an owner', () => {
  it.each<[string, () => Viewer, string]>([
    ['nobody', () => ANONYMOUS, 'UNAUTHENTICATED'],
    ['a key without scopes', () => anApiKey({ organizationId: buyer.organizationId, scopes: [] }), 'FORBIDDEN'],
  ])('refuses by itself what the router would keep from who is %s', async (_who, viewer, code) => {
    const fields = CLOSED.filter(({ field }) => viewer().kind === 'ANONYMOUS' || !FOR_ALL_KNOWN.includes(field.name))

    expect(await refusals(fields, ({ owner, kind, field }) => graph.askSubgraph(owner, viewer(), ...callOf(kind, field, 'ord_x')))).toEqual(allRefused(fields, code))
  })
})

/** What each field was refused with, and `answered` for one that was not. */
async function refusals(fields: readonly ClosedField[], ask: (field: ClosedField) => Promise<Answer>): Promise<Record<string, string>> {
  const said: Record<string, string> = {}
  for (const closed of fields) {
    const { name } = closed.field
    const { data, errors = [] }: Answer = await ask(closed)
    const refused = (data ?? {})[name] === undefined || data[name] === null
    said[name] = refused ? errors.map((error: Answer) => error.extensions.code).join() : 'answered'
  }
  return said
}

function allRefused(fields: readonly ClosedField[], code: string): Record<string, string> {
  return Object.fromEntries(fields.map(({ field }) => [field.name, code]))
}

function closedFieldsOf(owner: SubgraphName): ClosedField[] {
  const { definitions } = parse(readFileSync(new URL(`../../../subgraphs/${owner}/schema.graphql`, import.meta.url), 'utf8'))
  const named = (type: string) => definitions.flatMap((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type ? definition.fields ?? [] : [])
    .map(({ name }) => name.value).filter((name) => !Object.hasOwn(PUBLIC_FIELDS, `${type}.${name}`))
  return [
    ...named('Query').flatMap((name) => closed('query', api.getQueryType()?.getFields()[name])),
    ...named('Mutation').flatMap((name) => closed('mutation', api.getMutationType()?.getFields()[name])),
  ]

  function closed(kind: ClosedField['kind'], field: ClosedField['field'] | undefined): ClosedField[] {
    return field ? [{ owner, kind, field }] : []
  }
}
