import { defineCase, finder, NOT_FOUND, type Source } from '../../case.ts'

const typeOf = ({ id }: Source) => ({ u: 'User', o: 'Order' })[String(id)[0] ?? '']
const orders = [{ id: 'o1', total: 5, buyer: { id: 'u1' } }]
const users = [{ id: 'u1', name: 'Ada' }]
const accounts = [{ __typename: 'Admin', id: 'a1', email: 'a@x', rights: 3 }, { __typename: 'Guest', id: 'g1', email: 'g@x' }]

export const federationCase = defineCase({
  about: '`Query.node`, and interfaces with keys',
  subgraphs: [
    {
      name: 'entry',
      typeDefs: `
        type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! accounts: [Account!]! }
        interface Node { id: ID! }
        type User implements Node @key(fields: "id", resolvable: false) { id: ID! }
        type Order implements Node @key(fields: "id", resolvable: false) { id: ID! }
        interface Account @key(fields: "id") { id: ID! email: String! }
        type Admin implements Account @key(fields: "id") { id: ID! email: String! rights: Int! }
        type Guest implements Account @key(fields: "id") { id: ID! email: String! }
      `,
      resolvers: {
        Query: { node: (_, { id }) => typeOf({ id }) ? { id } : null, nodes: (_, { ids }) => (ids as string[]).map((id) => typeOf({ id }) ? { id } : null), accounts: () => accounts },
        Node: { __resolveType: typeOf },
        Account: { __resolveType: ({ __typename }) => __typename, __resolveReference: finder(accounts, 'id') },
        Admin: { __resolveReference: finder(accounts, 'id') },
        Guest: { __resolveReference: finder(accounts, 'id') },
      },
    },
    {
      name: 'users',
      typeDefs: 'type Query { users: Int } interface Node { id: ID! } type User implements Node @key(fields: "id") { id: ID! name: String! }',
      resolvers: { Node: { __resolveType: typeOf }, User: { __resolveReference: finder(users, 'id') } },
    },
    {
      name: 'orders',
      typeDefs: `
        interface Node { id: ID! }
        type Order implements Node @key(fields: "id") { id: ID! total: Int buyer: User }
        type User implements Node @key(fields: "id") { id: ID! orders: [Order!]! }
      `,
      resolvers: {
        Node: { __resolveType: typeOf },
        Order: { __resolveReference: finder(orders, 'id') },
        User: { orders: ({ id }) => orders.filter(({ buyer }) => buyer.id === id) },
      },
    },
    {
      name: 'limits',
      typeDefs: 'type Query { limited: [Account!]! } type Account @key(fields: "id") @interfaceObject { id: ID! limit: Int! }',
      resolvers: { Query: { limited: () => [{ id: 'g1' }, { id: 'a1' }, { id: 'x1' }] }, Account: { limit: ({ id }) => id === 'a1' ? 100 : 1 } },
    },
  ],
  queries: [
    {
      about: 'answers an object of whatever type, from the subgraphs that own it',
      query: 'query ($id: ID!) { node(id: $id) { __typename id ... on User { name orders { total } } ... on Order { total buyer { name } } } other: node(id: "u1") { ... on User { name } } }',
      variables: { id: 'o1' },
      expected: { data: { node: { __typename: 'Order', id: 'o1', total: 5, buyer: { name: 'Ada' } }, other: { name: 'Ada' } } },
    },
    {
      about: 'answers several of different types, and null for what there is not',
      query: '{ nodes(ids: ["u1", "x", "o1", "u1"]) { id ...user ... on Order { total } } } fragment user on User { orders { buyer { name } } }',
      expected: { data: { nodes: [{ id: 'u1', orders: [{ buyer: { name: 'Ada' } }] }, null, { id: 'o1', total: 5 }, { id: 'u1', orders: [{ buyer: { name: 'Ada' } }] }] } },
    },
    {
      about: 'asks only the owners of what is there',
      query: '{ node(id: "u1") { id ... on Order { total } } }',
      expected: { data: { node: { id: 'u1' } } },
      calls: { users: [], orders: [] },
    },
    {
      about: 'says of what its owner does not know, and must have, that it was not found',
      query: '{ nodes(ids: ["u9", "u1"]) { ... on User { name } } node(id: "u8") { ... on User { name } } }',
      expected: {
        data: { nodes: [null, { name: 'Ada' }], node: null },
        errors: [['nodes', 0], ['node']].map((path) => ({ ...NOT_FOUND, path })),
      },
      stock: 'it says nothing of what was not found',
    },
    {
      about: 'joins by the key of an interface',
      query: '{ accounts { email limit ... on Admin { rights } } }',
      expected: { data: { accounts: [{ email: 'a@x', limit: 100, rights: 3 }, { email: 'g@x', limit: 1 }] } },
    },
    {
      about: 'does so the other way, and leaves unknown ones null',
      query: '{ limited { limit } known: limited { id } }',
      expected: { data: { limited: [{ limit: 1 }, { limit: 100 }, { limit: 1 }], known: [{ id: 'g1' }, { id: 'a1' }, { id: 'x1' }] } },
    },
  ],
})
