import { GraphQLScalarType } from 'graphql'
import { defineCase, type Source } from '../../case.ts'

const told = (_: Source, args: Source) => JSON.stringify(args)
const Json = new GraphQLScalarType({ name: 'Json' })
const Long = new GraphQLScalarType<bigint, string>({
  name: 'Long',
  serialize: (value) => String(value),
  parseValue: (value) => BigInt(String(value)),
  parseLiteral: (node) => BigInt('value' in node ? String(node.value) : '0'),
})
const sum = (_: Source, { values }: Source) => (values as bigint[]).reduce((one, other) => one + other, 0n)

export const federationCase = defineCase({
  about: 'arguments and variables of every kind, and custom scalars',
  subgraphs: [
    {
      name: 'a',
      typeDefs: `
        scalar Json
        scalar Long
        enum Size { S M L }
        input Range { from: Int = 1 to: Int! sizes: [Size!] = [S] inner: Range }
        type Query {
          told(i: Int, f: Float, s: String, b: Boolean, id: ID, size: Size = M, sizes: [Size!], grid: [[Int]], range: Range = { to: 9 }): String!
          json(value: Json): Json
          sum(values: [Long!]!): Long
          item: Item!
        }
        type Item @key(fields: "id") { id: Long! }
      `,
      resolvers: { Json, Long, Query: { told, json: (_, { value }) => value, sum, item: () => ({ id: 9007199254740993n }) } },
    },
    {
      name: 'b',
      typeDefs: `
        scalar Json
        scalar Long
        enum Size { S M L }
        input Range { from: Int = 1 to: Int! sizes: [Size!] = [S] inner: Range }
        type Item @key(fields: "id") { id: Long! next: Long told(size: Size, range: Range, list: [Int!]): String! json(value: Json): Json float: Float id2: ID }
      `,
      resolvers: {
        Json, Long,
        Item: { __resolveReference: ({ id }) => ({ id: BigInt(String(id)) }), next: ({ id }) => id as bigint + 1n, told, json: (_, { value }) => value, float: () => 1e300, id2: () => 42 },
      },
    },
  ],
  queries: [
    {
      about: 'fills in the defaults of arguments, and of input objects',
      query: '{ told a: told(range: { to: 2 }) b: told(range: { to: 3, from: null, inner: { to: 4, sizes: [] } }, size: null) }',
      expected: {
        data: {
          told: '{"size":"M","range":{"from":1,"to":9,"sizes":["S"]}}',
          a: '{"size":"M","range":{"from":1,"to":2,"sizes":["S"]}}',
          b: '{"size":null,"range":{"from":null,"to":3,"sizes":["S"],"inner":{"from":1,"to":4,"sizes":[]}}}',
        },
      },
    },
    {
      about: 'tells null from nothing',
      query: 'query ($i: Int, $s: String, $size: Size, $range: Range) { told(i: $i, s: $s, size: $size, range: $range) }',
      variables: { i: null, range: null },
      expected: { data: { told: '{"i":null,"size":"M","range":null}' } },
    },
    {
      about: 'makes lists of single values',
      query: 'query ($sizes: [Size!], $grid: [[Int]], $range: Range) { told(sizes: $sizes, grid: $grid, range: $range) literal: told(sizes: L, grid: 1) }',
      variables: { sizes: 'L', grid: [1, [2, null], null], range: { to: 1, sizes: 'M' } },
      expected: {
        data: {
          told: '{"size":"M","sizes":["L"],"grid":[[1],[2,null],null],"range":{"from":1,"to":1,"sizes":["M"]}}',
          literal: '{"size":"M","sizes":["L"],"grid":[[1]],"range":{"from":1,"to":9,"sizes":["S"]}}',
        },
      },
    },
    {
      about: 'coerces as the specification says',
      query: 'query ($f: Float, $id: ID, $i: Int = 3) { told(i: $i, f: $f, id: $id, b: true, s: "a\\u0000\\"\\n\\\\é😀") }',
      variables: { f: 2, id: 7 },
      expected: { data: { told: JSON.stringify({ i: 3, f: 2, s: 'a\u0000"\n\\é😀', b: true, id: '7', size: 'M', range: { from: 1, to: 9, sizes: ['S'] } }) } },
    },
    {
      about: 'passes variables on to fields of entities, with their own defaults',
      query: 'query ($size: Size = L, $range: Range = { to: 5, sizes: M }, $list: [Int!] = 1, $unset: Int = 1) { item { told(size: $size, range: $range, list: $list) next other: told(list: [$unset]) } }',
      expected: { data: { item: { told: '{"size":"L","range":{"from":1,"to":5,"sizes":["M"]},"list":[1]}', next: '9007199254740994', other: '{"list":[1]}' } } },
    },
    {
      about: 'keeps custom scalars as they are, whatever their size and shape',
      query: 'query ($value: Json, $values: [Long!]!) { json(value: $value) a: json(value: { a: [1, "x", null, { b: true }], __proto__: 1 }) sum(values: $values) b: sum(values: ["9007199254740993", 1]) item { id json(value: $value) } }',
      variables: { value: { '@': [null, { __typename: 'Item', 'a b': 1.5 }], e: [], o: {} }, values: ['90071992547409930', '1'] },
      expected: {
        data: {
          json: { '@': [null, { __typename: 'Item', 'a b': 1.5 }], e: [], o: {} },
          a: JSON.parse('{"a":[1,"x",null,{"b":true}],"__proto__":1}'),
          sum: '90071992547409931',
          b: '9007199254740994',
          item: { id: '9007199254740993', json: { '@': [null, { __typename: 'Item', 'a b': 1.5 }], e: [], o: {} } },
        },
      },
    },
    {
      about: 'answers scalars in a custom scalar: text, numbers, false, null',
      query: 'query ($text: Json) { a: json(value: $text) b: json(value: 0) c: json(value: false) d: json(value: null) e: json item { float id2 } }',
      variables: { text: 't\u2028\ud83d' },
      expected: { data: { a: 't\u2028\ud83d', b: 0, c: false, d: null, e: null, item: { float: 1e300, id2: '42' } } },
    },
    {
      about: 'refuses what does not fit before it asks anybody',
      query: 'query ($i: Int, $range: Range!, $size: Size) { told(i: $i, range: $range, size: $size) }',
      variables: { i: 2147483648, range: { from: 1 }, size: 'HUGE' },
      expected: {
        errors: [
          { message: 'Variable "$i" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648', code: 'BAD_USER_INPUT' },
          { message: 'Variable "$range" got invalid value { from: 1 }; Field "to" of required type "Int!" was not provided.', code: 'BAD_USER_INPUT' },
          { message: 'Variable "$size" got invalid value "HUGE"; Value "HUGE" does not exist in "Size" enum.', code: 'BAD_USER_INPUT' },
        ],
      },
      calls: { a: [] },
    },
    {
      about: 'ignores variables that the operation does not have',
      query: '{ sum(values: 3) }',
      variables: { more: 1 },
      expected: { data: { sum: '3' } },
    },
  ],
})
