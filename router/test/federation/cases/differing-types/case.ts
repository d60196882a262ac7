import { defineCase, fails } from '../../case.ts'

export const federationCase = defineCase({
  about: 'fields whose type is not the same in every subgraph',
  subgraphs: [
    {
      name: 'strict',
      typeDefs: `
        type Query { all: [Thing!]! }
        union Thing = One | Two
        type One @key(fields: "id") { id: ID! name: String! @shareable tags: [String!]! @shareable }
        type Two @key(fields: "id") { id: ID! name: String tags: [String] }
      `,
      resolvers: {
        Query: { all: () => [{ __typename: 'One', id: '1' }, { __typename: 'Two', id: '2' }] },
        Thing: { __resolveType: ({ __typename }) => __typename },
        One: { name: () => 'one', tags: () => ['a'] },
        Two: { name: fails('NAMELESS', 'no name'), tags: () => [null] },
      },
    },
    {
      name: 'loose',
      typeDefs: 'type Query { first: One } type One @key(fields: "id") { id: ID! name: String @shareable tags: [String] @shareable }',
      resolvers: { Query: { first: () => ({ id: '1' }) }, One: { name: () => null, tags: () => null } },
    },
  ],
  queries: [
    {
      about: 'answers them under one name, and names the place of an error by it',
      query: '{ all { ... on One { name tags } ... on Two { name tags } } first { name tags } }',
      expected: {
        data: { all: [{ name: 'one', tags: ['a'] }, { name: null, tags: [null] }], first: { name: null, tags: null } },
        errors: [{ message: 'no name', code: 'NAMELESS', path: ['all', 1, 'name'], from: 'strict' }],
      },
    },
    {
      about: 'does so under the client\'s own names',
      query: '{ all { ... on One { id: name } ... on Two { id: name t: tags } } }',
      expected: {
        data: { all: [{ id: 'one' }, { id: null, t: [null] }] },
        errors: [{ message: 'no name', code: 'NAMELESS', path: ['all', 1, 'id'], from: 'strict' }],
      },
    },
  ],
})
