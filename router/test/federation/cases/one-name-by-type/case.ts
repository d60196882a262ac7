import { defineCase, finder } from '../../case.ts'

const people = [{ __typename: 'Person', id: 'p1', first: 'Ada' }, { __typename: 'Person', id: 'p2', first: 'Grace' }]
const pets = [{ __typename: 'Dog', id: 'd1', owner: { id: 'p1' } }, { __typename: 'Cat', id: 'c1', owner: { id: 'p2' } }, { __typename: 'Cat', id: 'c2', owner: { id: 'p1' } }]

export const federationCase = defineCase({
  about: 'one response name with other arguments, below members of a union, of an entity elsewhere',
  subgraphs: [
    {
      name: 'pets',
      typeDefs: `
        type Query { pets: [Pet!]! }
        union Pet = Dog | Cat
        type Dog @key(fields: "id") { id: ID! owner: Person! }
        type Cat @key(fields: "id") { id: ID! owner: Person! }
        type Person @key(fields: "id", resolvable: false) { id: ID! }
      `,
      resolvers: { Query: { pets: () => pets }, Pet: { __resolveType: ({ __typename }) => __typename } },
    },
    {
      name: 'people',
      typeDefs: 'type Query { me: Person } type Person @key(fields: "id") { id: ID! first: String! name(upper: Boolean): String! friend: Person }',
      resolvers: {
        Person: {
          __resolveReference: finder(people, 'id'),
          name: ({ first }, { upper }) => upper ? String(first).toUpperCase() : first,
          friend: ({ id }) => people.find((person) => person.id !== id),
        },
      },
    },
  ],
  queries: [
    {
      about: 'answers each by its own arguments',
      query: '{ pets { ... on Dog { owner { name } } ... on Cat { owner { name(upper: true) } } } }',
      expected: { data: { pets: [{ owner: { name: 'Ada' } }, { owner: { name: 'GRACE' } }, { owner: { name: 'ADA' } }] } },
      stock: 'it gives all the arguments of one',
    },
    {
      about: 'answers each by its own field',
      query: '{ pets { ... on Dog { owner { name } } ... on Cat { owner { name: first } } } }',
      expected: { data: { pets: [{ owner: { name: 'Ada' } }, { owner: { name: 'Grace' } }, { owner: { name: 'Ada' } }] } },
    },
    {
      about: 'answers each what is further down',
      query: '{ pets { ... on Dog { owner { friend { name } } } ... on Cat { owner { friend { name(upper: true) } } } } }',
      expected: { data: { pets: [{ owner: { friend: { name: 'Grace' } } }, { owner: { friend: { name: 'ADA' } } }, { owner: { friend: { name: 'GRACE' } } }] } },
      stock: 'it gives all the arguments of one',
    },
  ],
})
