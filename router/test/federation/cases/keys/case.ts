import { defineCase, finder } from '../../case.ts'

const parts = [
  { sku: 's1', region: { code: 'EU', zone: { number: 1 } }, upc: 'x1', label: 'Bolt' },
  { sku: 's1', region: { code: 'US', zone: { number: 1 } }, upc: 'x2', label: 'Screw' },
  { sku: 's2', region: { code: 'EU', zone: { number: 2 } }, upc: 'x3', label: 'Nut' },
]
const stock = [
  { sku: 's1', region: { code: 'EU', zone: { number: 1 } }, count: 10 },
  { sku: 's1', region: { code: 'US', zone: { number: 1 } }, count: 20 },
]
const numbers = [{ upc: 'x1', ean: 'e1' }, { upc: 'x2', ean: 'e2' }, { upc: 'x3', ean: 'e3' }]
const prices = [{ ean: 'e1', cents: 100 }, { ean: 'e3', cents: 300 }]

export const federationCase = defineCase({
  about: 'compound, nested and several keys, and a chain of them',
  subgraphs: [
    {
      name: 'catalog',
      typeDefs: `
        type Query { parts: [Part!]! part(upc: ID!): Part }
        type Part @key(fields: "sku region { code zone { number } }") @key(fields: "upc") { sku: ID! region: Region! upc: ID! label: String! }
        type Region @shareable { code: String! zone: Zone! }
        type Zone @shareable { number: Int! }
      `,
      resolvers: {
        Query: { parts: () => parts, part: (_, args) => finder(parts, 'upc')(args) },
        Part: { __resolveReference: (ref) => 'upc' in ref ? finder(parts, 'upc')(ref) : finder(parts, 'sku', 'region')(ref) },
      },
    },
    {
      name: 'stock',
      typeDefs: `
        type Query { scarce: [Part!]! }
        type Part @key(fields: "sku region { code zone { number } }") { sku: ID! region: Region! count: Int }
        type Region @shareable { code: String! zone: Zone! }
        type Zone @shareable { number: Int! }
      `,
      resolvers: { Query: { scarce: () => stock }, Part: { __resolveReference: finder(stock, 'sku', 'region') } },
    },
    {
      name: 'numbers',
      typeDefs: 'type Query { numbered: [Part!]! } type Part @key(fields: "upc") @key(fields: "ean") { upc: ID! ean: ID! }',
      resolvers: {
        Query: { numbered: () => numbers },
        Part: { __resolveReference: (ref) => 'upc' in ref ? finder(numbers, 'upc')(ref) : finder(numbers, 'ean')(ref) },
      },
    },
    {
      name: 'prices',
      typeDefs: 'type Query { priced: [Part!]! } type Part @key(fields: "ean") { ean: ID! cents: Int }',
      resolvers: { Query: { priced: () => prices }, Part: { __resolveReference: finder(prices, 'ean') } },
    },
  ],
  queries: [
    {
      about: 'tells entities apart by all of a compound key',
      query: '{ parts { label count } }',
      expected: { data: { parts: [{ label: 'Bolt', count: 10 }, { label: 'Screw', count: 20 }, { label: 'Nut', count: null }] } },
      calls: {
        stock: [[
          { __typename: 'Part', sku: 's1', region: { code: 'EU', zone: { number: 1 } } },
          { __typename: 'Part', sku: 's1', region: { code: 'US', zone: { number: 1 } } },
          { __typename: 'Part', sku: 's2', region: { code: 'EU', zone: { number: 2 } } },
        ]],
      },
    },
    {
      about: 'merges a nested key with what the client asks of the same object',
      query: '{ scarce { region { zone { __typename } c: code } label } }',
      expected: {
        data: { scarce: [{ region: { zone: { __typename: 'Zone' }, c: 'EU' }, label: 'Bolt' }, { region: { zone: { __typename: 'Zone' }, c: 'US' }, label: 'Screw' }] },
      },
    },
    {
      about: 'follows a chain of keys over subgraphs that the client asks nothing of',
      query: '{ scarce { count cents } }',
      expected: { data: { scarce: [{ count: 10, cents: 100 }, { count: 20, cents: null }] } },
      calls: {
        catalog: [[
          { __typename: 'Part', sku: 's1', region: { code: 'EU', zone: { number: 1 } } },
          { __typename: 'Part', sku: 's1', region: { code: 'US', zone: { number: 1 } } },
        ]],
        numbers: [[{ __typename: 'Part', upc: 'x1' }, { __typename: 'Part', upc: 'x2' }]],
        prices: [[{ __typename: 'Part', ean: 'e1' }, { __typename: 'Part', ean: 'e2' }]],
      },
    },
    {
      about: 'follows the chain the other way',
      query: '{ priced { cents count region { code } } }',
      expected: { data: { priced: [{ cents: 100, count: 10, region: { code: 'EU' } }, { cents: 300, count: null, region: { code: 'EU' } }] } },
    },
    {
      about: 'takes the key that is there, of several',
      query: '{ numbered { cents label } part(upc: "x3") { ean cents } }',
      expected: {
        data: { numbered: [{ cents: 100, label: 'Bolt' }, { cents: null, label: 'Screw' }, { cents: 300, label: 'Nut' }], part: { ean: 'e3', cents: 300 } },
      },
    },
    {
      about: 'asks no further where the chain breaks',
      query: '{ scarce { sku cents label } }',
      faults: { numbers: ({ variables }, response) => 'representations' in variables && (response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"_entities":[null,{"ean":"e3"}]}}'), true) },
      expected: { data: { scarce: [{ sku: 's1', cents: null, label: 'Bolt' }, { sku: 's1', cents: 300, label: 'Screw' }] } },
      calls: { prices: [[{ __typename: 'Part', ean: 'e3' }]] },
    },
  ],
})
