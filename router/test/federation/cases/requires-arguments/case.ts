import { defineCase, fails, type Source } from '../../case.ts'

const cents: Record<string, Record<string, number>> = { p1: { EUR: 900, USD: 1000 }, p2: { EUR: 90, USD: 100 } }
const stock = 'the planner tells fields apart by their response name alone, so that one value serves for all arguments'

const priceOf = ({ id }: Source, { currency }: Source) => cents[String(id)]?.[String(currency)] ?? null

const tax = ({ price }: Source, { digits }: Source) => Number(price) / 10 * 10 ** Number(digits)

export const federationCase = defineCase({
  about: '`@requires` of fields with arguments',
  subgraphs: [
    {
      name: 'prices',
      typeDefs: `
        type Query { products: [Product!]! product(id: ID!): Product }
        type Product @key(fields: "id") { id: ID! price(currency: String!): Int broken(times: Int = 1): Int box(unit: String = "mm"): Box }
        type Box { width(unit: String = "mm"): Int note: String }
      `,
      resolvers: {
        Query: { products: () => [{ id: 'p1' }, { id: 'p2' }], product: (_, { id }) => ({ id }) },
        Product: { __resolveReference: ({ id }) => ({ id }), price: priceOf, broken: fails('BROKEN', 'broken'), box: (_, { unit }) => ({ unit, note: 'n' }) },
        Box: { width: ({ unit: outer }, { unit }) => (outer === 'cm' ? 1 : 10) * (unit === 'cm' ? 1 : 10) },
      },
    },
    {
      name: 'taxes',
      typeDefs: `
        type Product @key(fields: "id") {
          id: ID!
          price(currency: String!): Int @external
          taxInEuros(digits: Int = 0): Int @requires(fields: "price(currency: \\"EUR\\")")
          taxInDollars(digits: Int = 0): Int @requires(fields: "price(currency: \\"USD\\")")
          broken(times: Int = 1): Int @external
          ofBroken: Int @requires(fields: "broken(times: 2)")
        }
      `,
      resolvers: { Product: { taxInEuros: tax, taxInDollars: tax, ofBroken: ({ broken }) => Number(broken) } },
    },
    {
      name: 'shipping',
      typeDefs: `
        type Product @key(fields: "id") {
          id: ID!
          price(currency: String!): Int @external
          box(unit: String = "mm"): Box @external
          insurance: Int @requires(fields: "price(currency: \\"USD\\")")
          size: Int @requires(fields: "box(unit: \\"cm\\") { width(unit: \\"cm\\") }")
        }
        type Box { width(unit: String = "mm"): Int @external }
      `,
      resolvers: { Product: { insurance: ({ price }) => Number(price) / 100, size: ({ box }) => (box as Source)?.['width'] } },
    },
  ],
  queries: [
    {
      about: 'gives a field the argument of its `@requires`',
      query: '{ products { id taxInEuros } }',
      expected: { data: { products: [{ id: 'p1', taxInEuros: 90 }, { id: 'p2', taxInEuros: 9 }] } },
      calls: { taxes: [[{ __typename: 'Product', id: 'p1', price: 900 }, { __typename: 'Product', id: 'p2', price: 90 }]] },
    },
    {
      about: 'answers the client by its own argument',
      query: '{ products { price(currency: "USD") taxInEuros } }',
      expected: { data: { products: [{ price: 1000, taxInEuros: 90 }, { price: 100, taxInEuros: 9 }] } },
      stock,
    },
    {
      about: 'answers the client by a variable',
      query: 'query ($currency: String = "USD") { products { taxInEuros price(currency: $currency) } }',
      expected: { data: { products: [{ taxInEuros: 90, price: 1000 }, { taxInEuros: 9, price: 100 }] } },
      stock,
    },
    {
      about: 'answers the client by the same argument under other names',
      query: '{ products { price(currency: "EUR") taxInEuros dollars: price(currency: "USD") } }',
      expected: { data: { products: [{ price: 900, taxInEuros: 90, dollars: 1000 }, { price: 90, taxInEuros: 9, dollars: 100 }] } },
    },
    {
      about: 'serves two fields of one subgraph that require different arguments',
      query: '{ products { taxInEuros taxInDollars } }',
      expected: { data: { products: [{ taxInEuros: 90, taxInDollars: 100 }, { taxInEuros: 9, taxInDollars: 10 }] } },
      calls: {
        prices: ['root'],
        taxes: [[900, 90, 1000, 100].map((price, index) => ({ __typename: 'Product', id: `p${index % 2 + 1}`, price }))],
      },
      stock,
    },
    {
      about: 'serves them by aliases and with variables of their own',
      query: 'query ($d: Int!, $e: Int!) { product(id: "p1") { a: taxInEuros(digits: $e) b: taxInDollars(digits: $d) c: taxInEuros } }',
      variables: { d: 1, e: 2 },
      expected: { data: { product: { a: 9000, b: 1000, c: 90 } } },
      stock,
    },
    {
      about: 'serves fields of two subgraphs that require different arguments',
      query: '{ products { taxInEuros insurance } }',
      expected: { data: { products: [{ taxInEuros: 90, insurance: 10 }, { taxInEuros: 9, insurance: 1 }] } },
      stock,
    },
    {
      about: 'gives arguments to fields within what is required',
      query: '{ products { size box { width } } }',
      expected: { data: { products: [{ size: 1, box: { width: 100 } }, { size: 1, box: { width: 100 } }] } },
      stock,
    },
    {
      about: 'keeps them apart from what the client asks there',
      query: '{ products { wide: box(unit: "cm") { width } box { width(unit: "cm") } size } }',
      expected: { data: { products: [{ wide: { width: 10 }, box: { width: 10 }, size: 1 }, { wide: { width: 10 }, box: { width: 10 }, size: 1 }] } },
      stock,
    },
    {
      about: 'serves all of them at once',
      query: '{ product(id: "p1") { taxInEuros taxInDollars insurance size price(currency: "USD") box { width } } }',
      expected: { data: { product: { taxInEuros: 90, taxInDollars: 100, insurance: 10, size: 1, price: 1000, box: { width: 100 } } } },
      stock,
    },
    {
      about: 'passes on that what is required is null',
      query: '{ product(id: "p9") { taxInEuros price(currency: "EUR") } }',
      expected: { data: { product: { taxInEuros: 0, price: null } } },
    },
    {
      about: 'says where what is required failed, and asks no further',
      query: '{ product(id: "p1") { broken ofBroken } other: product(id: "p2") { ofBroken } }',
      expected: {
        data: { product: { broken: null, ofBroken: 0 }, other: { ofBroken: 0 } },
        errors: [
          { message: 'broken', code: 'BROKEN', path: ['product', 'broken'], from: 'prices' },
          { message: 'broken', code: 'BROKEN', path: ['product', 'broken'], from: 'prices' },
          { message: 'broken', code: 'BROKEN', path: ['other', 'broken'], from: 'prices' },
        ],
      },
    },
  ],
})
