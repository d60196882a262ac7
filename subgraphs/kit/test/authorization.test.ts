import { describe, expect, it } from '@jest/globals'
import { graphql, parse, subscribe, type ExecutionResult } from 'graphql'
import { buildSchema } from '#kit/graphql/schema.ts'
import { ANONYMOUS, type Viewer } from '#kit/viewer.ts'
import { anApiKey, aUser } from '../testing/viewers.ts'

const SDL = `
  type Query { open: String signed: String @authenticated scoped: String @requiresScopes(scopes: [["a", "b"], ["c"]]) free: String @requiresScopes(scopes: []) vault: Vault boxes: [Box!] }
  type Subscription { ticks: Int @authenticated }
  type Vault @authenticated { gold: String }
  type Box { id: ID! lid: String inside: String @requiresScopes(scopes: [["a"]]) }
`
const schema = buildSchema(SDL, {
  Query: { open: () => 'o', signed: () => 's', scoped: () => 's', free: () => 'f', vault: () => ({ gold: 'g' }), boxes: () => [{ id: '1', lid: 'l', inside: 'i' }] },
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

  it('refuses a subscription before it begins', async () => {
    const start = (viewer: Viewer) => subscribe({ schema, document: parse('subscription { ticks }'), contextValue: { viewer } })

    expect(((await start(ANONYMOUS)) as ExecutionResult).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
    expect(Symbol.asyncIterator in await start(aUser())).toBe(true)
  })
})
