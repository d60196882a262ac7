import { defineCase, UNAVAILABLE } from '../../case.ts'
import { answers, halfABody, halfTheJson, html, onEntities, reset, silence, type Fault } from '../../faults.ts'

const lost = { about: { weather: { city: 'Ulm', ok: true } }, people: [{ name: 'Ada', badge: null }, null] }

const breaking: Readonly<Record<string, Fault>> = {
  'answers HTML': html,
  'answers half a body': halfABody,
  'answers half of the JSON': halfTheJson,
  'breaks the connection': reset,
  'does not answer': silence,
  'answers an empty object': answers(() => ({})),
  'answers a list': answers(() => []),
  'answers data that is text': answers(() => ({ data: 'x' })),
  'answers data that is a list': answers(() => ({ data: [] })),
  'answers errors that are none': answers(() => ({ errors: 'x', data: {} })),
  'answers with 500': answers(() => 'Internal error', 500),
}

export const federationCase = defineCase({
  about: 'a subgraph that breaks, the others answered',
  settings: { subgraphTimeoutMs: 2_000 },
  subgraphs: [
    {
      name: 'people',
      typeDefs: 'type Query { people: [Person]! } type Person @key(fields: "id") { id: ID! name: String! }',
      resolvers: { Query: { people: () => [{ id: '1', name: 'Ada' }, null] } },
    },
    {
      name: 'badges',
      typeDefs: 'type Query { badge: Badge strict: Badge! } type Mutation { stamp: Badge } type Person @key(fields: "id") { id: ID! badge: Badge } type Badge { number: Int! }',
      resolvers: { Query: { badge: () => ({ number: 1 }), strict: () => ({ number: 1 }) }, Mutation: { stamp: () => ({ number: 1 }) }, Person: { badge: ({ id }) => ({ number: Number(id) }) } },
    },
    {
      name: 'weather',
      typeDefs: 'type Query { weather: Weather } type Weather { city: String! ok: Boolean }',
      resolvers: { Query: { weather: () => ({ city: 'Ulm', ok: true }) } },
    },
  ],
  queries: [
    ...Object.entries(breaking).map(([about, fault]) => ({
      about: `answers the rest when it ${about}`,
      query: '{ weather { city ok } people { name badge { number } } badge { number } }',
      faults: { badges: onEntities(fault) },
      expected: { data: { weather: lost.about.weather, people: lost.people, badge: { number: 1 } }, errors: [{ ...UNAVAILABLE, path: ['people'], from: 'badges' }] },
      ...about.endsWith('an empty object') && { stock: 'it does not say so' },
    })),
    {
      about: 'answers the rest when the root of the subgraph is lost',
      query: '{ weather { city } badge { number } __typename }',
      faults: { badges: html },
      expected: { data: { weather: { city: 'Ulm' }, badge: null, __typename: 'Query' }, errors: [{ ...UNAVAILABLE, from: 'badges' }] },
    },
    {
      about: 'answers nothing where the rest must not stand alone',
      query: '{ weather { city } strict { number } }',
      faults: { badges: html },
      expected: { data: null, errors: [{ ...UNAVAILABLE, from: 'badges' }] },
    },
    {
      about: 'asks nobody about entities that it did not get',
      query: '{ people { badge { number } } weather { ok } }',
      faults: { people: halfABody },
      expected: { data: null, errors: [{ ...UNAVAILABLE, from: 'people' }] },
      calls: { badges: [], weather: ['root'] },
    },
    {
      about: 'asks a broken connection once more, but for no mutation',
      query: 'mutation { stamp { number } }',
      faults: { badges: reset },
      expected: { data: { stamp: null }, errors: [{ ...UNAVAILABLE, from: 'badges' }] },
      calls: { badges: ['root'] },
    },
    {
      about: 'takes errors beside data, with another status too',
      query: '{ badge { number } }',
      faults: { badges: answers(({ data }) => ({ data, errors: [{ message: 'Careful.', extensions: { code: 'CAREFUL' } }] }), 500) },
      expected: { data: { badge: { number: 1 } }, errors: [{ message: 'Careful.', code: 'CAREFUL', path: [], from: 'badges' }] },
      stock: 'it takes no body of another status',
    },
  ],
})
