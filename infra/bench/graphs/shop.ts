import type { BenchGraph } from './graph.ts'

// The graph that gateways publish their benchmarks with: accounts, inventory, products and reviews in Federation 1 SDL, six users, nine products,
// eleven reviews, every review by the first user and every user with the first two reviews. `Query.products` and the mutation are added.

const USERS = ['urigo Uri Goldshtein', 'dotansimha Dotan Simha', 'kamilkisiela Kamil Kisiela', 'ardatan Arda Tanrikulu', 'gilgardosh Gil Gardosh', 'laurin Laurin Quast']
  .map((line, index) => {
    const [username = '', ...name] = line.split(' ')
    return { id: String(index + 1), username, name: name.join(' '), birthday: 1_234_567_890 }
  })

const PRODUCTS: readonly (readonly [name: string, price: number, weight: number, inStock: boolean])[] = [
  ['Table', 899, 100, true], ['Couch', 1_299, 1_000, false], ['Glass', 15, 20, false], ['Chair', 499, 100, false], ['TV', 1_299, 1_000, true],
  ['Lamp', 6_999, 300, true], ['Grill', 3_999, 2_000, true], ['Fridge', 100_000, 6_000, false], ['Sofa', 9_999, 800, true],
]

const LOREM = `Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam,
quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu
fugiat nulla pariatur. Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.`.replaceAll('\n', ' ').repeat(2)

/** How long each review's text is, and which product it is about. */
const REVIEWS = ([[445, 1], [289, 1], [274, 1], [143, 1], [445, 2], [289, 2], [274, 2], [143, 2], [143, 3], [143, 4], [828, 4]] as const)
  .map(([length, product], index) => ({ id: String(index + 1), body: LOREM.slice(0, length), product: { upc: String(product) } }))

function productOf(upc: string) {
  const index = Number(upc) - 1
  const known = PRODUCTS[index]
  if (known) return { upc, name: known[0], price: known[1], weight: known[2] }
  return { upc, name: `Product ${upc}`, price: 100 + (index * 37) % 2_000, weight: 10 + index % 500 }
}

function isInStock(upc: string): boolean {
  return PRODUCTS[Number(upc) - 1]?.[3] ?? Number(upc) % 3 !== 0
}

const reviewsOfUser = REVIEWS.slice(0, 2)
const firstUser = { __typename: 'User', id: '1', username: 'urigo' }

export const shop: BenchGraph = {
  name: 'shop',
  subgraphs: [
    {
      name: 'accounts',
      typeDefs: `
        extend type Query { me: User user(id: ID!): User users: [User] }
        type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
      resolvers: {
        Query: { me: () => USERS[0], user: (_: never, { id }: { id: string }) => USERS[Number(id) - 1], users: () => USERS },
        User: { __resolveReference: ({ id }: { id: string }) => USERS[Number(id) - 1] },
      },
    },
    {
      name: 'inventory',
      typeDefs: `
        extend type Product @key(fields: "upc") {
          upc: String! @external weight: Int @external price: Int @external
          inStock: Boolean shippingEstimate: Int @requires(fields: "price weight")
        }`,
      resolvers: {
        Product: {
          inStock: ({ upc }: { upc: string }) => isInStock(upc),
          // Null for a gateway that does not send what the field requires, as in the published subgraphs.
          shippingEstimate: ({ price, weight }: { price?: number; weight?: number }) => price === undefined || weight === undefined ? null : price > 1_000 ? 0 : Math.trunc(weight / 2),
        },
      },
    },
    {
      name: 'products',
      typeDefs: `
        extend type Query { topProducts(first: Int = 5): [Product] products(first: Int!): [Product] }
        type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
      resolvers: {
        Query: { topProducts: (_: never, { first }: { first: number }) => firstProducts(first), products: (_: never, { first }: { first: number }) => firstProducts(first) },
        Product: { __resolveReference: ({ upc }: { upc: string }) => productOf(upc) },
      },
    },
    {
      name: 'reviews',
      typeDefs: `
        extend type Mutation { reviewAdd(upc: String!, body: String!): Review }
        type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
        extend type User @key(fields: "id") { id: ID! @external username: String @external reviews: [Review] }
        extend type Product @key(fields: "upc") { upc: String! @external reviews: [Review] }`,
      resolvers: {
        Mutation: { reviewAdd: (_: never, { upc, body }: { upc: string; body: string }) => ({ id: '12', body, product: { upc } }) },
        Review: { __resolveReference: ({ id }: { id: string }) => REVIEWS[Number(id) - 1], author: () => firstUser },
        User: { reviews: () => reviewsOfUser },
        Product: { reviews: ({ upc }: { upc: string }) => REVIEWS.filter(({ product }) => product.upc === upc) },
      },
    },
  ],
}

function firstProducts(count: number) {
  return Array.from({ length: count }, (_, index) => productOf(String(index + 1)))
}
