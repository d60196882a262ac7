import { defineCase, fails, type Source } from '../../case.ts'

const refer = (ref: Source) => ref

const LISTS = 'it hands over null for lists within lists'

export const federationCase = defineCase({
  about: '`@requires` of scalars, objects and lists',
  subgraphs: [
    {
      name: 'goods',
      typeDefs: `
        type Query { goods: [Good!]! good(id: ID!): Good }
        type Good @key(fields: "id") {
          id: ID! weight: Int size: Size tags: [String!] parts: [Part] cells: [[Part!]!]! broken: Int brokenPart: Part
        }
        type Size @shareable { width: Int height: Int }
        type Part @shareable { name: String weight: Int }
      `,
      resolvers: {
        Query: { goods: () => [{ id: 'g1' }, { id: 'g2' }], good: (_, { id }) => ({ id }) },
        Good: {
          __resolveReference: refer,
          weight: ({ id }) => id === 'g1' ? 7 : null,
          size: ({ id }) => id === 'g1' ? { width: 2, height: 3 } : null,
          tags: ({ id }) => id === 'g1' ? ['a', 'b'] : [],
          parts: ({ id }) => id === 'g1' ? [{ name: 'x', weight: 1 }, null, { name: 'y', weight: null }] : null,
          cells: () => [[{ name: 'x', weight: 1 }], [], [{ name: 'y', weight: 2 }, { name: 'z', weight: 3 }]],
          broken: fails('BROKEN', 'no'),
          brokenPart: () => ({ name: 'x' }),
        },
        Part: { weight: ({ weight }) => { if (weight === undefined) throw new Error('secret'); return weight } },
      },
    },
    {
      name: 'freight',
      typeDefs: `
        type Good @key(fields: "id") {
          id: ID!
          weight: Int @external
          size: Size @external
          tags: [String!] @external
          parts: [Part] @external
          cells: [[Part!]!]! @external
          broken: Int @external
          brokenPart: Part @external
          told: String! @requires(fields: "weight size { width height } tags parts { weight } cells { weight }")
          heavy: Boolean @requires(fields: "weight")
          ofBroken: String @requires(fields: "broken")
          ofBrokenPart: String @requires(fields: "brokenPart { weight }")
          zone: Int
        }
        type Size @shareable { width: Int height: Int }
        type Part @shareable { name: String weight: Int }
      `,
      resolvers: {
        Good: {
          __resolveReference: refer,
          told: ({ weight, size, tags, parts, cells }) => JSON.stringify({ weight, size, tags, parts, cells }),
          heavy: ({ weight }) => Number(weight) > 5,
          ofBroken: ({ broken }) => JSON.stringify(broken),
          ofBrokenPart: ({ brokenPart }) => JSON.stringify(brokenPart),
          zone: () => 4,
        },
      },
    },
    {
      name: 'customs',
      typeDefs: `
        type Good @key(fields: "id") {
          id: ID!
          heavy: Boolean @external
          zone: Int @external
          duty: Int @requires(fields: "heavy zone")
        }
      `,
      resolvers: { Good: { __resolveReference: refer, duty: ({ heavy, zone }) => heavy === true ? Number(zone) * 100 : Number(zone) } },
    },
  ],
  queries: [
    {
      about: 'hands over objects, lists, lists of lists and nulls as they are',
      query: '{ goods { id told } }',
      expected: {
        data: {
          goods: [
            { id: 'g1', told: '{"weight":7,"size":{"width":2,"height":3},"tags":["a","b"],"parts":[{"weight":1},null,{"weight":null}],"cells":[[{"weight":1}],[],[{"weight":2},{"weight":3}]]}' },
            { id: 'g2', told: '{"weight":null,"size":null,"tags":[],"parts":null,"cells":[[{"weight":1}],[],[{"weight":2},{"weight":3}]]}' },
          ],
        },
      },
      stock: LISTS,
    },
    {
      about: 'answers only what the client asked, though more was fetched',
      query: '{ good(id: "g1") { size { height } told parts { name } } }',
      expected: {
        data: {
          good: {
            size: { height: 3 },
            told: '{"weight":7,"size":{"width":2,"height":3},"tags":["a","b"],"parts":[{"weight":1},null,{"weight":null}],"cells":[[{"weight":1}],[],[{"weight":2},{"weight":3}]]}',
            parts: [{ name: 'x' }, null, { name: 'y' }],
          },
        },
      },
      stock: LISTS,
    },
    {
      about: 'takes no alias of the client for what is required',
      query: '{ good(id: "g1") { weight: id size: tags parts { weight: name } told heavy: told } }',
      expected: {
        data: {
          good: {
            weight: 'g1', size: ['a', 'b'], parts: [{ weight: 'x' }, null, { weight: 'y' }],
            told: '{"weight":7,"size":{"width":2,"height":3},"tags":["a","b"],"parts":[{"weight":1},null,{"weight":null}],"cells":[[{"weight":1}],[],[{"weight":2},{"weight":3}]]}',
            heavy: '{"weight":7,"size":{"width":2,"height":3},"tags":["a","b"],"parts":[{"weight":1},null,{"weight":null}],"cells":[[{"weight":1}],[],[{"weight":2},{"weight":3}]]}',
          },
        },
      },
      stock: 'the planner takes the alias for what is required',
    },
    {
      about: 'computes what is required from what is required',
      query: '{ goods { duty } }',
      expected: { data: { goods: [{ duty: 400 }, { duty: 4 }] } },
      calls: { customs: [[{ __typename: 'Good', heavy: true, zone: 4, id: 'g1' }, { __typename: 'Good', heavy: false, zone: 4, id: 'g2' }]] },
    },
    {
      about: 'passes on null where what is required failed, and says that it failed',
      query: '{ good(id: "g1") { ofBroken zone } }',
      expected: { data: { good: { ofBroken: 'null', zone: 4 } }, errors: [{ message: 'no', code: 'BROKEN', path: ['good', 'broken'], from: 'goods' }] },
    },
    {
      about: 'does so within objects too, and keeps what nobody expected to itself',
      query: '{ good(id: "g1") { ofBrokenPart } }',
      expected: { data: { good: { ofBrokenPart: '{"weight":null}' } }, errors: [{ message: 'Something went wrong on our side.', code: 'INTERNAL_SERVER_ERROR', path: ['good', 'brokenPart', 'weight'], from: 'goods' }] },
    },
    {
      about: 'fetches what is required only where the field is wanted',
      query: 'query ($told: Boolean!) { goods { zone heavy @include(if: $told) } }',
      variables: { told: false },
      expected: { data: { goods: [{ zone: 4 }, { zone: 4 }] } },
      stock: 'it asks nothing at all of an entity for which it has not fetched what an unwanted field requires',
    },
    {
      about: 'fetches what is required when the field is wanted',
      query: 'query ($told: Boolean!) { goods { zone heavy @include(if: $told) } }',
      variables: { told: true },
      expected: { data: { goods: [{ zone: 4, heavy: true }, { zone: 4, heavy: false }] } },
    },
  ],
})
