import { defineCase, fails, type Source } from '../../case.ts'

const refer = (ref: Source) => ref

export const federationCase = defineCase({
  about: 'one entity in several places, of which different things are asked further down',
  subgraphs: [
    {
      name: 'shop',
      typeDefs: `
        type Query { left: Item right: Item all: [Item!]! }
        type Item @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: {
          left: () => ({ id: '1' }),
          right: () => ({ id: '1' }),
          all: () => [{ id: '1' }, { id: '2' }, { id: '1' }],
        },
      },
    },
    {
      name: 'reviews',
      typeDefs: `
        type Item @key(fields: "id") { id: ID! reviews: [Review!]! }
        type Review { author: Person }
        type Person @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Item: { __resolveReference: refer, reviews: ({ id }) => [{ author: { id: `p${String(id)}` } }, { author: { id: 'p1' } }] },
      },
    },
    {
      name: 'people',
      typeDefs: 'type Person @key(fields: "id") { id: ID! name(upper: Boolean): String fails: String }',
      resolvers: { Person: { __resolveReference: refer, name: ({ id }, { upper }) => upper ? String(id).toUpperCase() : id, fails: ({ id }) => id === 'p2' ? id : fails('BROKEN', 'It broke.')({}, {}) } },
    },
  ],
  queries: [
    {
      about: 'answers a field with the arguments of its own place',
      query: '{ left { reviews { author { name } } } right { reviews { author { name(upper: true) } } } }',
      expected: { data: { left: { reviews: [{ author: { name: 'p1' } }, { author: { name: 'p1' } }] }, right: { reviews: [{ author: { name: 'P1' } }, { author: { name: 'P1' } }] } } },
    },
    {
      about: 'asks once for what is asked everywhere, and answers it everywhere',
      query: '{ all { reviews { author { name } } } }',
      expected: { data: { all: [{ reviews: [{ author: { name: 'p1' } }, { author: { name: 'p1' } }] }, { reviews: [{ author: { name: 'p2' } }, { author: { name: 'p1' } }] }, { reviews: [{ author: { name: 'p1' } }, { author: { name: 'p1' } }] }] } },
      calls: { reviews: [[{ __typename: 'Item', id: '1' }, { __typename: 'Item', id: '2' }]], people: [[{ __typename: 'Person', id: 'p1' }, { __typename: 'Person', id: 'p2' }]] },
    },
    {
      about: 'reports an error at every place of what has it',
      query: '{ all { reviews { author { fails } } } }',
      expected: {
        data: { all: [{ reviews: [{ author: { fails: null } }, { author: { fails: null } }] }, { reviews: [{ author: { fails: 'p2' } }, { author: { fails: null } }] }, { reviews: [{ author: { fails: null } }, { author: { fails: null } }] }] },
        errors: [[0, 0], [0, 1], [1, 1], [2, 0], [2, 1]].map(([item, review]) => ({ message: 'It broke.', code: 'BROKEN', path: ['all', item ?? 0, 'reviews', review ?? 0, 'author', 'fails'], from: 'people' })),
      },
    },
  ],
})
