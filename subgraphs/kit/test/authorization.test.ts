import { describe, expect, it } from '@jest/globals'
import { graphql, parse, subscribe, type ExecutionResult } from 'graphql'
import { buildSchema } from '#kit/graphql/schema.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import { anApiKey, aUser } from '../testing/viewers.ts'

const SDL = `
  type Query { open: String signed: String @authenticated scoped: String @requiresScopes(scopes: [["a", "b"], ["c"]]) free: String @requiresScopes(scopes: []) vault: Vault boxes: [Box!] }
  extend type Query { decided: String @policy(policies: [["compliance-officer"], ["platform-admin"]]) both: String @requiresScopes(scopes: [["a"]]) @policy(policies: [["person", "platform-admin"]]) sealed: [Sealed] anything: [Anything] }
  type Subscription { ticks: Int @authenticated }
  type Vault @authenticated { gold: String }
  type Box { id: ID! lid: String inside: String @requiresScopes(scopes: [["a"]]) }
  interface Sealed { seal: String mark: String }
  type Letter implements Sealed { seal: String mark: String @policy(policies: [["person"]]) }
  type Bottle implements Sealed @authenticated { seal: String mark: String }
  union Anything = Open | Secret
  type Open { word: String }
  type Secret @key(fields: "id") @policy(policies: [["compliance-officer"]]) { id: ID! word: String }
  type Parcel @key(fields: "id") { id: ID! weight: Int inside: String @requiresScopes(scopes: [["a"]]) }
`
const schema = buildSchema(SDL, {
  Query: { open: () => 'o', signed: () => 's', scoped: () => 's', free: () => 'f', vault: () => ({ gold: 'g' }), boxes: () => [{ id: '1', lid: 'l', inside: 'i' }],
    decided: () => 'd', both: () => 'b', sealed: () => [{ __typename: 'Letter', seal: 'l', mark: 'm' }, { __typename: 'Bottle', seal: 'b', mark: 'n' }], anything: () => [{ __typename: 'Open', word: 'o' }, { __typename: 'Secret', word: 's' }] },
  Secret: { __resolveReference: ({ id }: { id: string }) => ({ id, word: 's' }) },
  Parcel: { __resolveReference: ({ id }: { id: string }) => ({ id, weight: 7, inside: 'i' }) },
  Subscription: { ticks: { async *subscribe() { yield { ticks: 1 } } } },
})

async function ask(source: string, viewer: Viewer) {
  const { data, errors = [] } = await graphql({ schema, source, contextValue: { viewer } })
  return { data: JSON.parse(JSON.stringify(data)) as unknown, codes: errors.map(({ path, extensions }) => `${path?.join('.')} ${String(extensions['code'])}`) }
}

const key = (...scopes: string[]) => anApiKey({ organizationId: 'org_1', scopes })

describe('what a subgraph’s SDL says of who may ask', () => {
  it.each<[string, Viewer, string, Record<string, unknown>, string[]]>([
    ['nobody', ANONYMOUS, '{ open signed vault { gold } free }', { open: 'o', signed: null, vault: null, free: 'f' }, ['signed UNAUTHENTICATED', 'vault UNAUTHENTICATED']],
    ['nobody, of what needs scopes', ANONYMOUS, '{ scoped boxes { lid inside } }', { scoped: null, boxes: [{ lid: 'l', inside: null }] }, ['scoped UNAUTHENTICATED', 'boxes.0.inside UNAUTHENTICATED']],
    ['a key without the scopes', key('a'), '{ signed scoped boxes { inside } }', { signed: 's', scoped: null, boxes: [{ inside: 'i' }] }, ['scoped FORBIDDEN']],
    ['a key with all of one list', key('b', 'a'), '{ scoped }', { scoped: 's' }, []],
    ['a key with all of the other', key('c'), '{ scoped }', { scoped: 's' }, []],
    ['a person', aUser(), '{ signed scoped vault { gold } boxes { inside } }', { signed: 's', scoped: 's', vault: { gold: 'g' }, boxes: [{ inside: 'i' }] }, []],
  ])('is enforced by itself: %s', async (_who, viewer, source, data, codes) => {
    const answer = await ask(source, viewer)

    expect(answer.data).toEqual(data)
    expect(answer.codes.toSorted()).toEqual(codes.toSorted())
  })

  const officer = aUser({ roles: ['COMPLIANCE_OFFICER'] })
  const admin = aUser({ roles: ['PLATFORM_ADMIN'] })
  const entities = '{ _entities(representations: [{ __typename: "Secret", id: "1" }, { __typename: "Parcel", id: "2" }]) { __typename ... on Secret { word } ... on Parcel { weight inside } } }'

  it.each<[string, Viewer, string, unknown, string[]]>([
    ['a policy, of nobody', ANONYMOUS, '{ decided }', { decided: null }, ['decided UNAUTHENTICATED']],
    ['a policy, of somebody else', aUser({ roles: ['OWNER'] }), '{ decided }', { decided: null }, ['decided FORBIDDEN']],
    ['a policy, of a key', key('*'), '{ decided both }', { decided: null, both: null }, ['decided FORBIDDEN', 'both FORBIDDEN']],
    ['one of several policies', officer, '{ decided both }', { decided: 'd', both: null }, ['both FORBIDDEN']],
    ['all policies of a list, beside scopes', admin, '{ decided both }', { decided: 'd', both: 'b' }, []],
    ['an implementation of an interface, its name included', ANONYMOUS, '{ sealed { __typename } }', { sealed: [{ __typename: 'Letter' }, null] }, ['sealed.1 UNAUTHENTICATED']],
    ['a field behind an interface', key(), '{ sealed { seal mark } }', { sealed: [{ seal: 'l', mark: null }, { seal: 'b', mark: 'n' }] }, ['sealed.0.mark FORBIDDEN']],
    ['a member of a union, its name included', admin, '{ anything { __typename ... on Open { word } } }', { anything: [{ __typename: 'Open', word: 'o' }, null] }, ['anything.1 FORBIDDEN']],
    ['an entity, its name included', key('a'), entities, { _entities: [null, { __typename: 'Parcel', weight: 7, inside: 'i' }] }, ['_entities.0 FORBIDDEN']],
    ['a field of an entity', officer, entities, { _entities: [{ __typename: 'Secret', word: 's' }, { __typename: 'Parcel', weight: 7, inside: 'i' }] }, []],
    ['entities, of nobody', ANONYMOUS, entities, { _entities: [null, { __typename: 'Parcel', weight: 7, inside: null }] }, ['_entities.0 UNAUTHENTICATED', '_entities.1.inside UNAUTHENTICATED']],
  ])('holds wherever it stands: %s', async (_what, viewer, source, data, codes) => {
    const answer = await ask(source, viewer)

    expect(answer.data).toEqual(data)
    expect(answer.codes.toSorted()).toEqual(codes.toSorted())
  })

  it('names no policy that does not exist', () => {
    expect(() => buildSchema('type Query { a: Int @policy(policies: [["platform-admni"]]) }', {})).toThrow('There is no policy `platform-admni`')
  })

  it('refuses a subscription before it begins', async () => {
    const start = (viewer: Viewer) => subscribe({ schema, document: parse('subscription { ticks }'), contextValue: { viewer } })

    expect(((await start(ANONYMOUS)) as ExecutionResult).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
    expect(Symbol.asyncIterator in await start(aUser())).toBe(true)
  })
})
