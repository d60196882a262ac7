import { defineCase, finder } from '../../case.ts'

const towns = [{ id: 't1', zip: '1', name: 'Ulm', mayor: { id: 'm1' } }, { id: 't2', zip: '2', name: 'Bonn', mayor: { id: 'm2' } }]

export const federationCase = defineCase({
  about: '`@external` keys and `@extends`, as in Federation 1',
  subgraphs: [
    {
      name: 'towns',
      typeDefs: `
        type Query { towns: [Town!]! }
        type Town @key(fields: "id") @key(fields: "zip mayor { id }") { id: ID! zip: String! name: String! @shareable mayor: Mayor! }
        type Mayor @key(fields: "id") { id: ID! }
      `,
      resolvers: { Query: { towns: () => towns }, Town: { __resolveReference: (ref) => 'id' in ref ? finder(towns, 'id')(ref) : finder(towns, 'zip', 'mayor')(ref) } },
    },
    {
      name: 'mayors',
      typeDefs: `
        type Query { mayors: [Mayor!]! }
        type Mayor @key(fields: "id") { id: ID! name: String! town: Town! @provides(fields: "name") }
        type Town @key(fields: "id") @extends { id: ID! @external name: String! @external inhabitants: Int! }
      `,
      resolvers: {
        Query: { mayors: () => [{ id: 'm1' }, { id: 'm2' }] },
        Mayor: { name: ({ id }) => `Mayor ${String(id)}`, town: ({ id }) => ({ id: id === 'm1' ? 't1' : 't2', name: 'provided' }) },
        Town: { inhabitants: ({ id }) => id === 't1' ? 100 : 200 },
      },
    },
    {
      name: 'roads',
      typeDefs: `
        type Query { crossroads: [Town!]! }
        extend type Town @key(fields: "zip mayor { id }") { zip: String! @external mayor: Mayor! @external name: String! @external sign: String! @requires(fields: "name") }
        extend type Mayor @key(fields: "id") { id: ID! @external }
      `,
      resolvers: { Query: { crossroads: () => [{ zip: '2', mayor: { id: 'm2' } }] }, Town: { sign: ({ name, zip }) => `${String(zip)} ${String(name)}` } },
    },
  ],
  queries: [
    {
      about: 'joins by keys that are external',
      query: '{ towns { name inhabitants sign mayor { name } } }',
      expected: {
        data: { towns: [{ name: 'Ulm', inhabitants: 100, sign: '1 Ulm', mayor: { name: 'Mayor m1' } }, { name: 'Bonn', inhabitants: 200, sign: '2 Bonn', mayor: { name: 'Mayor m2' } }] },
      },
    },
    {
      about: 'answers such keys themselves',
      query: '{ mayors { town { id name } } crossroads { zip mayor { id } } }',
      expected: { data: { mayors: [{ town: { id: 't1', name: 'provided' } }, { town: { id: 't2', name: 'provided' } }], crossroads: [{ zip: '2', mayor: { id: 'm2' } }] } },
      calls: { towns: [] },
    },
    {
      about: 'reaches others through them',
      query: '{ crossroads { sign inhabitants mayor { name town { sign } } } }',
      expected: { data: { crossroads: [{ sign: '2 Bonn', inhabitants: 200, mayor: { name: 'Mayor m2', town: { sign: '2 Bonn' } } }] } },
    },
  ],
})
