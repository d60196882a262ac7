import { defineCase, fails, type Source } from '../../case.ts'

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@context", "@fromContext", "@external", "@shareable"])'
const STOCK = 'it does not set arguments from a context'
const shown = (id: string) => ({ __typename: 'Item', id })

export const federationCase = defineCase({
  about: '`@context` and `@fromContext`',
  subgraphs: [
    {
      name: 'shops',
      typeDefs: `${LINK}
        type Query { shops: [Shop!]! shop(id: ID!): Shop anywhere: Place nobody: Shop broken: Shop }
        union Place = Shop | Market
        type Ware @key(fields: "id") @context(name: "ware") { id: ID! unit: String! @external tag: Tag! }
        type Tag @key(fields: "id") { id: ID! label(unit: String @fromContext(field: "$ware { unit }")): String }
        type Shop @key(fields: "id") @context(name: "place") { id: ID! currency: String seller: Seller items: [Item!]! racks: [Rack!]! catalog: Catalog }
        type Catalog @key(fields: "id") { id: ID! }
        type Market @key(fields: "id") @context(name: "place") { id: ID! name: String money: Money! items: [Item!]! }
        type Money { code: String }
        type Seller { country: String }
        type Rack { items: [[Item]] }
        type Item @key(fields: "id") { id: ID! price(currency: String @fromContext(field: "$place ... on Shop { currency } ... on Market { money { code } }"), digits: Int): String
          tax(country: String @fromContext(field: "$place ... on Shop { seller { country } } ... on Market { name }")): String
          fails(currency: String @fromContext(field: "$place ... on Shop { currency } ... on Market { name }")): String }
      `,
      resolvers: {
        Query: {
          shops: () => shops,
          shop: (_: Source, { id }) => shops.find((shop) => shop.id === id) ?? null,
          anywhere: () => ({ __typename: 'Market', id: 'm', name: 'm', money: { code: 'JPY' }, items: [{ id: '1' }] }),
          nobody: () => ({ id: 'n', currency: null, seller: null, items: [{ id: '1' }], racks: [] }),
          broken: () => ({ id: 'x', currency: () => fails('BROKEN', 'It broke.')({}, {}), seller: null, items: [{ id: '1' }], racks: [] }),
        },
        Shop: { __resolveReference: ({ id }: Source) => shops.find((shop) => shop.id === id) ?? null },
        Ware: { __resolveReference: ({ id }: Source) => ({ id, tag: { id: `t${String(id)}` } }) },
        Tag: { __resolveReference: (tag: Source) => tag, label: ({ id }: Source, { unit }: Source) => `${String(id)} in ${String(unit)}` },
        Place: { __resolveType: ({ __typename }: Source) => __typename },
        Item: {
          __resolveReference: (item: Source) => item,
          price: ({ id }: Source, { currency, digits }: Source) => `${String(id)} in ${String(currency)} ${String(digits)}`,
          tax: ({ id }: Source, { country }: Source) => `${String(id)} for ${String(country)}`,
          fails: ({ id }: Source, args: Source) => args['currency'] === 'EUR' ? fails('BROKEN', 'It broke.')({}, {}) : id,
        },
      },
    },
    {
      name: 'names',
      typeDefs: 'type Query { wares: [Ware!]! } type Ware @key(fields: "id") { id: ID! unit: String! } type Item @key(fields: "id") { id: ID! name: String } type Catalog @key(fields: "id") { id: ID! items: [Item!]! }',
      resolvers: { Query: { wares: () => [{ id: '1', unit: 'kg' }, { id: '2', unit: 't' }] }, Catalog: { __resolveReference: (catalog: Source) => catalog, items: () => [{ id: '1' }] }, Item: { name: ({ id }) => `item ${String(id)}` } },
    },
  ],
  queries: [
    {
      about: 'sets an argument from the nearest object of the context, in one request for all values',
      query: '{ shops { id items { id price } } }',
      expected: { data: { shops: [{ id: 'a', items: [{ id: '1', price: '1 in EUR undefined' }, { id: '2', price: '2 in EUR undefined' }] }, { id: 'b', items: [{ id: '1', price: '1 in USD undefined' }] }, { id: 'c', items: [{ id: '2', price: '2 in EUR undefined' }] }] } },
      calls: { shops: ['root', [shown('1'), shown('2'), shown('1')]] },
      stock: STOCK,
    },
    {
      about: 'sets it beside the client\'s own arguments and variables',
      query: 'query ($d: Int) { shop(id: "b") { items { price(digits: $d) tax name } } }',
      variables: { d: 2 },
      expected: { data: { shop: { items: [{ price: '1 in USD 2', tax: '1 for US', name: 'item 1' }] } } },
      stock: STOCK,
    },
    {
      about: 'looks through lists of lists for the object',
      query: '{ shops { racks { items { price } } } }',
      expected: { data: { shops: [{ racks: [{ items: [[{ price: '1 in EUR undefined' }, null], [{ price: '2 in EUR undefined' }]] }] }, { racks: [] }, { racks: [] }] } },
      stock: STOCK,
    },
    {
      about: 'takes it from whichever type the context is, and from within it',
      query: '{ anywhere { ... on Market { items { price tax } } ... on Shop { items { price } } } }',
      expected: { data: { anywhere: { items: [{ price: '1 in JPY undefined', tax: '1 for m' }] } } },
      stock: STOCK,
    },
    {
      about: 'sets it for each place where one entity stands',
      query: '{ shops { catalog { items { price name } } } }',
      expected: { data: { shops: [{ catalog: { items: [{ price: '1 in EUR undefined', name: 'item 1' }] } }, { catalog: { items: [{ price: '1 in USD undefined', name: 'item 1' }] } }, { catalog: null }] } },
      stock: STOCK,
    },
    {
      about: 'takes it from the entity that is looked up itself',
      query: '{ wares { tag { label } } }',
      expected: { data: { wares: [{ tag: { label: 't1 in kg' } }, { tag: { label: 't2 in t' } }] } },
      stock: STOCK,
    },
    {
      about: 'sets null where the context has nothing',
      query: '{ nobody { items { price tax } } }',
      expected: { data: { nobody: { items: [{ price: '1 in null undefined', tax: '1 for null' }] } } },
      stock: STOCK,
    },
    {
      about: 'sets null where the context has failed, and says so',
      query: '{ broken { items { price } } }',
      expected: { data: { broken: { items: [{ price: '1 in null undefined' }] } }, errors: [{ message: 'It broke.', code: 'BROKEN', path: ['broken', 'currency'], from: 'shops' }] },
      stock: STOCK,
    },
    {
      about: 'reports an error where it happened, though the same entity stands elsewhere',
      query: '{ shops { items { fails } } }',
      expected: {
        data: { shops: [{ items: [{ fails: null }, { fails: null }] }, { items: [{ fails: '1' }] }, { items: [{ fails: null }] }] },
        errors: [[0, 'items', 0], [0, 'items', 1], [2, 'items', 0]].map((path) => ({ message: 'It broke.', code: 'BROKEN', path: ['shops', ...path, 'fails'], from: 'shops' })),
      },
      stock: STOCK,
    },
  ],
})

const shops = [
  { id: 'a', currency: 'EUR', seller: { country: 'DE' }, items: [{ id: '1' }, { id: '2' }], racks: [{ items: [[{ id: '1' }, null], [{ id: '2' }]] }], catalog: { id: 'c' } },
  { id: 'b', currency: 'USD', seller: { country: 'US' }, items: [{ id: '1' }], racks: [], catalog: { id: 'c' } },
  { id: 'c', currency: 'EUR', seller: null, items: [{ id: '2' }], racks: [] },
]
