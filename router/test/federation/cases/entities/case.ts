import { defineCase, finder, NOT_FOUND } from '../../case.ts'

const users = [{ id: 'u1', name: 'Ada' }, { id: 'u2', name: 'Grace' }]
const reviews = [
  { id: 'r1', stars: 5, author: { id: 'u1' }, product: { id: 'p1' } },
  { id: 'r2', stars: 4, author: { id: 'u2' }, product: { id: 'p1' } },
  { id: 'r3', stars: 3, author: { id: 'u1' }, product: { id: 'p2' } },
  { id: 'r4', stars: 2, author: null, product: { id: 'p2' } },
  { id: 'r5', stars: 1, author: { id: 'u9' }, product: { id: 'p1' } },
]
const products = [{ id: 'p1', title: 'Lamp' }, { id: 'p2', title: 'Chair' }]
const NOT_SAID = 'it does not say why an object is null that has no value for a non-null field'
const idsOf = (typename: string, ...ids: string[]) => ids.map((id) => ({ __typename: typename, id }))

export const federationCase = defineCase({
  about: 'entities by one key',
  subgraphs: [
    {
      name: 'users',
      typeDefs: 'type Query { users: [User!]! user(id: ID!): User } type User @key(fields: "id") { id: ID! name: String! }',
      resolvers: {
        Query: { users: () => users, user: (_, args) => finder(users, 'id')(args) },
        User: { __resolveReference: finder(users, 'id') },
      },
    },
    {
      name: 'products',
      typeDefs: 'type Query { products: [Product!]! } type Product @key(fields: "id") { id: ID! title: String! }',
      resolvers: { Query: { products: () => products }, Product: { __resolveReference: finder(products, 'id') } },
    },
    {
      name: 'reviews',
      typeDefs: `
        type Query { reviews: [Review!]! }
        type Review { id: ID! stars: Int! author: User product: Product! }
        type User @key(fields: "id") { id: ID! reviews(first: Int = 9): [Review!]! }
        type Product @key(fields: "id") { id: ID! reviews: [Review!]! }
      `,
      resolvers: {
        Query: { reviews: () => reviews },
        User: { reviews: ({ id }, { first }) => reviews.filter(({ author }) => author?.id === id).slice(0, Number(first)) },
        Product: { reviews: ({ id }) => reviews.filter(({ product }) => product.id === id) },
      },
    },
  ],
  queries: [
    {
      about: 'asks for each entity once, however often it stands in the answer',
      query: '{ reviews { author { name } stars } }',
      expected: {
        data: {
          reviews: [
            { author: { name: 'Ada' }, stars: 5 }, { author: { name: 'Grace' }, stars: 4 }, { author: { name: 'Ada' }, stars: 3 }, { author: null, stars: 2 },
            { author: null, stars: 1 },
          ],
        },
        errors: [{ ...NOT_FOUND, path: ['reviews', 4, 'author'] }],
      },
      stock: NOT_SAID,
      calls: { reviews: ['root'], users: [idsOf('User', 'u1', 'u2', 'u9')], products: [] },
    },
    {
      about: 'asks nobody for a key that is there already',
      query: '{ reviews { author { id } } }',
      expected: { data: { reviews: [{ author: { id: 'u1' } }, { author: { id: 'u2' } }, { author: { id: 'u1' } }, { author: null }, { author: { id: 'u9' } }] } },
      calls: { users: [] },
    },
    {
      about: 'follows users to reviews to products to reviews to users',
      query: '{ user(id: "u1") { reviews { product { title reviews { stars author { name reviews(first: 1) { product { title } } } } } } } }',
      expected: {
        data: {
          user: {
            reviews: [
              {
                product: {
                  title: 'Lamp',
                  reviews: [
                    { stars: 5, author: { name: 'Ada', reviews: [{ product: { title: 'Lamp' } }] } },
                    { stars: 4, author: { name: 'Grace', reviews: [{ product: { title: 'Lamp' } }] } },
                    { stars: 1, author: null },
                  ],
                },
              },
              {
                product: {
                  title: 'Chair',
                  reviews: [{ stars: 3, author: { name: 'Ada', reviews: [{ product: { title: 'Lamp' } }] } }, { stars: 2, author: null }],
                },
              },
            ],
          },
        },
        errors: [{ ...NOT_FOUND, path: ['user', 'reviews', 0, 'product', 'reviews', 2, 'author'] }],
      },
      stock: NOT_SAID,
    },
    {
      about: 'answers one entity under several names with different arguments',
      query: '{ a: user(id: "u1") { one: reviews(first: 1) { stars } all: reviews { stars } } b: user(id: "u1") { name } }',
      expected: { data: { a: { one: [{ stars: 5 }], all: [{ stars: 5 }, { stars: 3 }] }, b: { name: 'Ada' } } },
    },
    {
      about: 'asks for nothing beneath what is null or empty',
      query: '{ user(id: "u8") { name reviews { stars } } users { reviews(first: 0) { author { name } } } }',
      expected: { data: { user: null, users: [{ reviews: [] }, { reviews: [] }] } },
      calls: { reviews: [idsOf('User', 'u1', 'u2')] },
    },
    {
      about: 'takes no alias of the client for a key',
      query: '{ users { id: name reviews { id: stars } } }',
      expected: { data: { users: [{ id: 'Ada', reviews: [{ id: 5 }, { id: 3 }] }, { id: 'Grace', reviews: [{ id: 4 }] }] } },
      stock: 'the planner takes the alias for the key',
    },
    {
      about: 'takes no alias of the client for a type',
      query: '{ users { __typename: name t: __typename reviews { __typename: id } } }',
      expected: { data: { users: [{ __typename: 'Ada', t: 'User', reviews: [{ __typename: 'r1' }, { __typename: 'r3' }] }, { __typename: 'Grace', t: 'User', reviews: [{ __typename: 'r2' }] }] } },
      stock: 'it answers the type instead',
    },
    {
      about: 'passes on variables that the planner would have named so itself',
      query: 'query ($representations: Int!, $c_: Boolean!) { users @include(if: $c_) { reviews(first: $representations) { stars } } }',
      variables: { representations: 1, c_: true },
      expected: { data: { users: [{ reviews: [{ stars: 5 }] }, { reviews: [{ stars: 4 }] }] } },
      stock: 'it refuses variables of that name',
    },
    {
      about: 'passes on aliases that every object inherits',
      query: '{ __proto__: users { constructor: name toString: reviews { hasOwnProperty: stars } valueOf: id } }',
      expected: {
        data: JSON.parse(`{ "__proto__": [
          { "constructor": "Ada", "toString": [{ "hasOwnProperty": 5 }, { "hasOwnProperty": 3 }], "valueOf": "u1" },
          { "constructor": "Grace", "toString": [{ "hasOwnProperty": 4 }], "valueOf": "u2" }
        ] }`),
      },
    },
  ],
})
