import { defineCase, type Source } from '../../case.ts'

const refer = (ref: Source) => ref
const says = (text: string) => () => text

export const federationCase = defineCase({
  about: '`@override`, also by percentage and by label',
  settings: { overrideLabels: ['wave-1'] },
  subgraphs: [
    {
      name: 'old',
      typeDefs: `
        type Query { items: [Item!]! greeting: String! oldest: String! }
        type Item @key(fields: "id") { id: ID! moved: String! never: String! always: String! label: String! first: String! second: String! }
      `,
      resolvers: {
        Query: { items: () => [{ id: 'i1' }], greeting: says('old'), oldest: says('old') },
        Item: { __resolveReference: refer, moved: says('old'), never: says('old'), always: says('old'), label: says('old'), first: says('old'), second: says('old') },
      },
    },
    {
      name: 'new',
      typeDefs: `
        type Query { fresh: [Item!]! greeting: String! @override(from: "old") oldest: String! @override(from: "old", label: "percent(0)") }
        type Item @key(fields: "id") {
          id: ID!
          moved: String! @override(from: "old")
          never: String! @override(from: "old", label: "percent(0)")
          always: String! @override(from: "old", label: "percent(100)")
          first: String! @override(from: "old", label: "wave-1")
          second: String! @override(from: "old", label: "wave-2")
          label: String! @external
          told: String! @requires(fields: "label")
        }
      `,
      resolvers: {
        Query: { fresh: () => [{ id: 'i2' }], greeting: says('new'), oldest: says('new') },
        Item: { __resolveReference: refer, moved: says('new'), never: says('new'), always: says('new'), first: says('new'), second: says('new'), told: ({ label }) => `told ${String(label)}` },
      },
    },
    {
      name: 'last',
      typeDefs: 'type Item @key(fields: "id") { id: ID! moved: String! @external uses: String! @requires(fields: "moved") }',
      resolvers: { Item: { __resolveReference: refer, uses: ({ moved }) => `uses ${String(moved)}` } },
    },
  ],
  queries: [
    {
      about: 'asks the new owner',
      query: '{ greeting items { moved id } fresh { moved } }',
      expected: { data: { greeting: 'new', items: [{ moved: 'new', id: 'i1' }], fresh: [{ moved: 'new' }] } },
    },
    {
      about: 'asks the old owner for what has moved for nobody yet',
      query: '{ oldest items { never } fresh { never } }',
      expected: { data: { oldest: 'old', items: [{ never: 'old' }], fresh: [{ never: 'old' }] } },
    },
    {
      about: 'asks the new owner for what has moved for everybody',
      query: '{ items { always } fresh { always } }',
      expected: { data: { items: [{ always: 'new' }], fresh: [{ always: 'new' }] } },
      stock: 'it decides no label',
    },
    {
      about: 'asks the new owner for what is under a label that is on',
      query: '{ items { first second } fresh { first second } }',
      expected: { data: { items: [{ first: 'new', second: 'old' }], fresh: [{ first: 'new', second: 'old' }] } },
      stock: 'it decides no label',
    },
    {
      about: 'requires it from the new owner too',
      query: '{ items { told uses } fresh { told uses } }',
      expected: { data: { items: [{ told: 'told old', uses: 'uses new' }], fresh: [{ told: 'told old', uses: 'uses new' }] } },
    },
  ],
})
