import { defineCase, type Source } from '../../case.ts'

export const federationCase = defineCase({
  about: 'fragments, aliases, `@skip` and `@include`',
  subgraphs: [
    {
      name: 'people',
      typeDefs: `
        type Query { me: Person! people: [Being!]! }
        interface Being { id: ID! name(upper: Boolean = false): String! }
        type Person implements Being @key(fields: "id") { id: ID! name(upper: Boolean = false): String! boss: Person age: Int }
        type Robot implements Being @key(fields: "id") { id: ID! name(upper: Boolean = false): String! model: String }
      `,
      resolvers: {
        Query: { me: () => ({ id: 'p1' }), people: () => [{ __typename: 'Person', id: 'p2' }, { __typename: 'Robot', id: 'r1' }] },
        Being: { __resolveType: ({ __typename }) => __typename },
        Person: { name: named, boss: ({ id }) => id === 'p1' ? { id: 'p2' } : null, age: () => 40 },
        Robot: { name: named, model: () => 'T' },
      },
    },
    {
      name: 'pay',
      typeDefs: `
        type Person @key(fields: "id") { id: ID! pay: Pay! }
        type Robot @key(fields: "id") { id: ID! pay: Cost! }
        type Pay { amount(digits: Int = 0): String! currency: String! history: [Pay!]! }
        type Cost { amount(digits: Int = 0): Float! power: Int! }
      `,
      resolvers: {
        Person: { pay: ({ id }) => ({ id }) },
        Robot: { pay: () => ({}) },
        Pay: { amount: ({ id }, { digits }) => `${String(id)}:${String(digits)}`, currency: () => 'EUR', history: ({ id }) => [{ id: `${String(id)}h` }] },
        Cost: { amount: (_, { digits }) => Number(digits) + 0.5, power: () => 9 },
      },
    },
  ],
  queries: [
    {
      about: 'merges overlapping fragments with different selections, in the order of their first field',
      query: `{ me { ...one ... on Being { name ... on Person { pay { currency } boss { name } } } ...two } }
        fragment one on Person { pay { amount } boss { id } }
        fragment two on Person { id boss { pay { amount(digits: 0) currency } name } pay { history { amount } amount } }`,
      expected: {
        data: {
          me: {
            pay: { amount: 'p1:0', currency: 'EUR', history: [{ amount: 'p1h:0' }] },
            boss: { id: 'p2', name: 'P2', pay: { amount: 'p2:0', currency: 'EUR' } },
            name: 'P1',
            id: 'p1',
          },
        },
      },
    },
    {
      about: 'answers one name with other types and arguments on each type',
      query: '{ people { __typename ... on Person { pay { a: amount(digits: 1) currency } } ... on Robot { cost: pay { a: amount(digits: 2) power } n: name(upper: true) } ... on Person { n: name } } }',
      expected: {
        data: {
          people: [
            { __typename: 'Person', pay: { a: 'p2:1', currency: 'EUR' }, n: 'P2' },
            { __typename: 'Robot', cost: { a: 2.5, power: 9 }, n: 'R1' },
          ],
        },
      },
    },
    {
      about: 'answers one field under several names',
      query: '{ a: me { name b: name(upper: true) c: name(upper: false) boss: name } b: me { pay { x: amount y: amount(digits: 3) amount(digits: 4) } } }',
      expected: { data: { a: { name: 'P1', b: 'P1', c: 'P1', boss: 'P1' }, b: { pay: { x: 'p1:0', y: 'p1:3', amount: 'p1:4' } } } },
    },
    {
      about: 'leaves out and takes in by literals, variables and defaults',
      query: `query ($yes: Boolean!, $no: Boolean = false, $left: Boolean = true) {
        me { a: id @skip(if: true) b: id @include(if: true) c: id @skip(if: $yes) d: id @include(if: $yes) e: id @include(if: $no) f: id @skip(if: $left)
          g: id @skip(if: $no) @include(if: $yes) h: id @skip(if: $yes) @include(if: $yes) pay @include(if: $no) { currency } }
      }`,
      variables: { yes: true },
      expected: { data: { me: { b: 'p1', d: 'p1', g: 'p1' } } },
      calls: { pay: [] },
    },
    {
      about: 'takes a field in when any of its places does, with what each of them selects',
      query: `query ($a: Boolean!, $b: Boolean!) {
        me { pay @include(if: $a) { amount } ... @include(if: $b) { pay { currency } } ...more @skip(if: $b) }
      }
      fragment more on Person { pay { history { currency } } name @include(if: $a) }`,
      variables: { a: true, b: false },
      expected: { data: { me: { pay: { amount: 'p1:0', history: [{ currency: 'EUR' }] }, name: 'P1' } } },
    },
    {
      about: 'does so the other way round, of the same operation',
      query: `query ($a: Boolean!, $b: Boolean!) {
        me { pay @include(if: $a) { amount } ... @include(if: $b) { pay { currency } } ...more @skip(if: $b) }
      }
      fragment more on Person { pay { history { currency } } name @include(if: $a) }`,
      variables: { a: false, b: true },
      expected: { data: { me: { pay: { currency: 'EUR' } } } },
    },
    {
      about: 'answers an empty object where everything is left out',
      query: 'query ($no: Boolean!) { me { pay { amount @include(if: $no) } ... @include(if: $no) { name } } people @include(if: $no) { id } }',
      variables: { no: false },
      expected: { data: { me: { pay: {} } } },
    },
    {
      about: 'asks nobody when everything is left out at the root',
      query: 'query ($no: Boolean!) { me @include(if: $no) { name pay { amount } } }',
      variables: { no: false },
      expected: { data: {} },
      calls: { people: [], pay: [] },
    },
    {
      about: 'takes conditions on fragments of types',
      query: 'query ($robots: Boolean!) { people { id ... on Robot @include(if: $robots) { model pay { power } } ... on Person @skip(if: $robots) { age pay { currency } } } }',
      variables: { robots: true },
      expected: { data: { people: [{ id: 'p2' }, { id: 'r1', model: 'T', pay: { power: 9 } }] } },
    },
    {
      about: 'refuses a condition that is null',
      query: 'query ($yes: Boolean = true) { me { id name @include(if: $yes) } }',
      variables: { yes: null },
      expected: { errors: [{ message: 'Variable "$yes" decides on fields and must not be null.', code: 'BAD_USER_INPUT' }] },
      stock: 'it leaves that to the subgraph',
    },
  ],
})

function named({ id }: Source): string {
  return String(id).toUpperCase()
}
