import { defineCase, fails, finder, MASKED, UNAVAILABLE } from '../../case.ts'
import { html } from '../../faults.ts'

const users = [
  { __typename: 'User', id: 'u1', name: 'Ada', level: 3, address: { city: 'Turin', street: null }, friends: ['u2'] },
  { __typename: 'User', id: 'u2', name: 'Grace', level: 4, address: null, friends: ['u1', 'u2'] },
]
const scores = [{ id: 'u1', score: 7, reviews: [{ stars: 5 }, { stars: 3 }] }, { id: 'u2', score: null, reviews: [] }]
const bots = [{ __typename: 'Bot', id: 'b1', model: 'T1' }]
const friendsOf = ({ friends }: Readonly<Record<string, unknown>>) => (friends as string[]).map((id) => finder(users, 'id')({ id }))
const ADA = { path: ['user'], data: { name: 'Ada' } }

export const federationCase = defineCase({
  about: 'fragments that are deferred',
  subgraphs: [
    {
      name: 'users',
      typeDefs: `
        type Query { users: [User!]! user(id: ID!): User actors: [Actor!]! secret: User }
        type Mutation { userRename(id: ID!, name: String!): User }
        interface Actor { id: ID! }
        type Bot implements Actor @key(fields: "id") { id: ID! model: String }
        type User implements Actor @key(fields: "id") { id: ID! name: String! level: Int address: Address friends: [User!]! }
        type Address { city: String! street: String! }
      `,
      resolvers: {
        Query: { users: () => users, user: (_, args) => finder(users, 'id')(args), actors: () => [...bots, ...users], secret: fails('FORBIDDEN', 'Not yours.') },
        Mutation: { userRename: (_, { id, name }) => ({ ...finder(users, 'id')({ id }), name }) },
        User: { __resolveReference: finder(users, 'id'), friends: friendsOf },
        Bot: { __resolveReference: finder(bots, 'id') },
      },
    },
    {
      name: 'reviews',
      typeDefs: `
        type Query { reviewCount: Int! }
        type User @key(fields: "id") { id: ID! score: Int! reviews: [Review!]! level: Int @external badge: String @requires(fields: "level") }
        type Review { stars: Int! }
      `,
      resolvers: { Query: { reviewCount: () => 2 }, User: { __resolveReference: (user) => ({ ...finder(scores, 'id')(user), level: user['level'] }), badge: ({ level }) => `level ${String(level)}` } },
    },
  ],
  queries: [
    {
      about: 'sends the fields of another subgraph later',
      query: '{ user(id: "u1") { name ... @defer { score reviews { stars } } } }',
      expected: { data: { user: { name: 'Ada', score: 7, reviews: [{ stars: 5 }, { stars: 3 }] } } },
      parts: { first: { data: { user: { name: 'Ada' } } }, payloads: [{ path: ['user'], data: { score: 7, reviews: [{ stars: 5 }, { stars: 3 }] } }] },
    },
    {
      about: 'asks the same subgraph again for a deferred part of an entity',
      query: '{ user(id: "u1") { id ... @defer(label: "more") { name } } }',
      expected: { data: { user: { id: 'u1', name: 'Ada' } } },
      calls: { users: ['root'] },
      parts: { first: { data: { user: { id: 'u1' } } }, payloads: [{ ...ADA, label: 'more' }] },
    },
    {
      about: 'sends what is no entity and came already',
      query: '{ user(id: "u1") { address { town: city ... @defer(label: "rest") { city } } } }',
      expected: { data: { user: { address: { town: 'Turin', city: 'Turin' } } } },
      parts: { first: { data: { user: { address: { town: 'Turin' } } } }, payloads: [{ path: ['user', 'address'], label: 'rest', data: { city: 'Turin' } }] },
    },
    {
      about: 'sends one payload for each object of a list',
      query: '{ users { id ... @defer { name } } }',
      expected: { data: { users: [{ id: 'u1', name: 'Ada' }, { id: 'u2', name: 'Grace' }] } },
      parts: {
        first: { data: { users: [{ id: 'u1' }, { id: 'u2' }] } },
        payloads: [{ path: ['users', 0], data: { name: 'Ada' } }, { path: ['users', 1], data: { name: 'Grace' } }],
      },
    },
    {
      about: 'defers within what is deferred',
      query: '{ user(id: "u1") { id ... @defer(label: "outer") { friends { name ... @defer(label: "inner") { friends { id } } } } } }',
      expected: { data: { user: { id: 'u1', friends: [{ name: 'Grace', friends: [{ id: 'u1' }, { id: 'u2' }] }] } } },
      parts: {
        first: { data: { user: { id: 'u1' } } },
        payloads: [
          { path: ['user'], label: 'outer', data: { friends: [{ name: 'Grace' }] } },
          { path: ['user', 'friends', 0], label: 'inner', data: { friends: [{ id: 'u1' }, { id: 'u2' }] } },
        ],
      },
    },
    {
      about: 'defers in a fragment wherever it is spread',
      query: '{ one: user(id: "u1") { ...Friends } two: user(id: "u2") { ...Friends @defer(label: "two") } } fragment Friends on User { id ... @defer(label: "name") { name } }',
      expected: { data: { one: { id: 'u1', name: 'Ada' }, two: { id: 'u2', name: 'Grace' } } },
      parts: {
        first: { data: { one: { id: 'u1' }, two: {} } },
        payloads: [
          { path: ['one'], label: 'name', data: { name: 'Ada' } },
          { path: ['two'], label: 'two', data: { id: 'u2' } },
          { path: ['two'], label: 'name', data: { name: 'Grace' } },
        ],
      },
    },
    {
      about: 'defers when its condition is true',
      query: 'query ($on: Boolean!, $off: Boolean = false) { user(id: "u1") { id ... @defer(if: $on) { name } ... @defer(if: $off) { address { city } } ... @defer(if: false) { a: id } } }',
      variables: { on: true },
      expected: { data: { user: { id: 'u1', name: 'Ada', address: { city: 'Turin' }, a: 'u1' } } },
      parts: { first: { data: { user: { id: 'u1', address: { city: 'Turin' }, a: 'u1' } } }, payloads: [ADA] },
    },
    {
      about: 'leaves out of deferred fragments what its conditions leave out',
      query: `query ($no: Boolean!) {
        user(id: "u1") { id ... @defer { name @skip(if: $no) a: name @include(if: $no) } ... @defer @include(if: $no) { score } ... @include(if: $no) { ... @defer { b: name } } }
      }`,
      variables: { no: false },
      expected: { data: { user: { id: 'u1', name: 'Ada' } } },
      parts: { first: { data: { user: { id: 'u1' } } }, payloads: [ADA] },
    },
    {
      about: 'sends the objects of a type that a fragment is for',
      query: '{ actors { id ... on User @defer(label: "user") { name } ... on Bot { model } } }',
      expected: { data: { actors: [{ id: 'b1', model: 'T1' }, { id: 'u1', name: 'Ada' }, { id: 'u2', name: 'Grace' }] } },
      parts: {
        first: { data: { actors: [{ id: 'b1', model: 'T1' }, { id: 'u1' }, { id: 'u2' }] } },
        payloads: [{ path: ['actors', 1], label: 'user', data: { name: 'Ada' } }, { path: ['actors', 2], label: 'user', data: { name: 'Grace' } }],
      },
    },
    {
      about: 'defers at the root, introspection too',
      stock: 'it does not read `@defer` in what it answers itself',
      query: '{ user(id: "u1") { id } ... @defer { __typename __type(name: "Address") { name } reviewCount } }',
      expected: { data: { user: { id: 'u1' }, __typename: 'Query', __type: { name: 'Address' }, reviewCount: 2 } },
      parts: {
        first: { data: { user: { id: 'u1' } } },
        payloads: [{ path: [], data: { __typename: 'Query', __type: { name: 'Address' }, reviewCount: 2 } }],
      },
    },
    {
      about: 'defers all of an operation',
      query: '{ ... @defer { reviewCount } }',
      expected: { data: { reviewCount: 2 } },
      parts: { first: { data: {} }, payloads: [{ path: [], data: { reviewCount: 2 } }] },
    },
    {
      about: 'tells names of the client from those of fields in what is deferred',
      query: '{ user(id: "u1") { name: id ... @defer { id: name friends { id: name } } } }',
      expected: { data: { user: { name: 'u1', id: 'Ada', friends: [{ id: 'Grace' }] } } },
      parts: { first: { data: { user: { name: 'u1' } } }, payloads: [{ path: ['user'], data: { id: 'Ada', friends: [{ id: 'Grace' }] } }] },
    },
    {
      about: 'sends by itself what the planner cannot defer, and defers the rest',
      query: '{ ... @defer { users { id badge } } user(id: "u1") { id ... @defer { score } } }',
      expected: { data: { users: [{ id: 'u1', badge: 'level 3' }, { id: 'u2', badge: 'level 4' }], user: { id: 'u1', score: 7 } } },
      parts: {
        first: { data: { user: { id: 'u1' } } },
        payloads: [{ path: [], data: { users: [{ id: 'u1', badge: 'level 3' }, { id: 'u2', badge: 'level 4' }] } }, { path: ['user'], data: { score: 7 } }],
      },
    },
    {
      about: 'ends a null that rises at the fragment',
      query: '{ users { id ... @defer { score } } }',
      expected: { data: null, errors: [{ ...MASKED, path: ['users', 1, 'score'], from: 'reviews' }] },
      parts: {
        first: { data: { users: [{ id: 'u1' }, { id: 'u2' }] } },
        payloads: [{ path: ['users', 0], data: { score: 7 } }, { path: ['users', 1], data: null, errors: [{ ...MASKED, path: ['users', 1, 'score'], from: 'reviews' }] }],
        merged: { users: [{ id: 'u1', score: 7 }, { id: 'u2' }] },
      },
    },
    {
      about: 'reports what made a null of the object that a fragment is in, which its subgraph fetched with it',
      query: '{ user(id: "u1") { address { city ... @defer { street } } } }',
      expected: { data: { user: { address: null } }, errors: [{ ...MASKED, path: ['user', 'address', 'street'], from: 'users' }] },
      parts: {
        first: { data: { user: { address: null } }, errors: [{ ...MASKED, path: ['user', 'address', 'street'], from: 'users' }] },
        payloads: [],
      },
    },
    {
      about: 'has nothing to send later of what is null',
      query: '{ user(id: "u9") { id ... @defer { score } } secret { id ... @defer { name } } }',
      expected: { data: { user: null, secret: null }, errors: [{ message: 'Not yours.', code: 'FORBIDDEN', path: ['secret'], from: 'users' }] },
      parts: { first: { data: { user: null, secret: null }, errors: [{ message: 'Not yours.', code: 'FORBIDDEN', path: ['secret'], from: 'users' }] }, payloads: [] },
    },
    {
      about: 'reports a subgraph that is away with each fragment that became null',
      query: '{ users { id ... @defer { reviews { stars } } } }',
      faults: { reviews: html },
      expected: { data: null, errors: [{ ...UNAVAILABLE, path: ['users'], from: 'reviews' }] },
      parts: {
        first: { data: { users: [{ id: 'u1' }, { id: 'u2' }] } },
        payloads: [{ path: ['users', 0], data: null, errors: [{ ...UNAVAILABLE, path: ['users'], from: 'reviews' }] }, { path: ['users', 1], data: null, errors: [{ ...UNAVAILABLE, path: ['users'], from: 'reviews' }] }],
        merged: { users: [{ id: 'u1' }, { id: 'u2' }] },
      },
    },
    {
      about: 'defers what mutations return',
      query: 'mutation { userRename(id: "u1", name: "Lovelace") { id name ... @defer { score } } }',
      expected: { data: { userRename: { id: 'u1', name: 'Lovelace', score: 7 } } },
      parts: { first: { data: { userRename: { id: 'u1', name: 'Lovelace' } } }, payloads: [{ path: ['userRename'], data: { score: 7 } }] },
    },
  ],
})
