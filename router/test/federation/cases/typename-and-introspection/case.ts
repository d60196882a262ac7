import { defineCase } from '../../case.ts'

export const federationCase = defineCase({
  about: '`__typename` everywhere, and introspection beside data',
  subgraphs: [
    {
      name: 'a',
      typeDefs: `
        type Query { one: One! grid: [[One]!] things: [Thing!]! }
        type Mutation { touch: One! }
        union Thing = One | Two
        "The first."
        type One @key(fields: "id") { id: ID! }
        type Two { deep: [[Thing!]!]! }
      `,
      resolvers: {
        Query: { one: () => ({ id: '1' }), grid: () => [[{ id: '1' }, null], []], things: () => [{ __typename: 'One', id: '1' }, { __typename: 'Two' }] },
        Mutation: { touch: () => ({ id: '1' }) },
        Thing: { __resolveType: ({ __typename }) => __typename },
        Two: { deep: () => [[{ __typename: 'One', id: '2' }], []] },
      },
    },
    {
      name: 'b',
      typeDefs: 'type Query { b: Int } type One @key(fields: "id") { id: ID! b: Int owner: One }',
      resolvers: { Query: { b: () => 3 }, One: { b: () => 2, owner: () => ({ id: '9' }) } },
    },
  ],
  queries: [
    { about: 'asks nobody for the type of the root', query: '{ __typename again: __typename ...root } fragment root on Query { more: __typename }', expected: { data: { __typename: 'Query', again: 'Query', more: 'Query' } }, calls: { a: [], b: [] } },
    {
      about: 'answers it at every level',
      query: '{ __typename one { __typename t: __typename b owner { __typename } } grid { g: __typename b } b }',
      expected: { data: { __typename: 'Query', one: { __typename: 'One', t: 'One', b: 2, owner: { __typename: 'One' } }, grid: [[{ g: 'One', b: 2 }, null], []], b: 3 } },
    },
    {
      about: 'answers nothing else',
      query: '{ one { __typename } grid { __typename } things { __typename } }',
      expected: { data: { one: { __typename: 'One' }, grid: [[{ __typename: 'One' }, null], []], things: [{ __typename: 'One' }, { __typename: 'Two' }] } },
    },
    {
      about: 'answers it in unions within unions',
      query: '{ things { kind: __typename ... on Two { deep { __typename ... on One { b } } } ... on One { owner { b } } } }',
      expected: { data: { things: [{ kind: 'One', owner: { b: 2 } }, { kind: 'Two', deep: [[{ __typename: 'One', b: 2 }], []] }] } },
    },
    {
      about: 'introspects beside data, under other names and in fragments',
      query: `query ($name: String!, $no: Boolean = false) {
        b
        s: __schema { queryType { name } ...mutation types @include(if: $no) { name } }
        one { b }
        ... on Query { id: __type(name: $name) { ...type } none: __type(name: "None") { name } }
        skipped: __type(name: "One") @include(if: $no) { name }
        __typename
      }
      fragment mutation on __Schema { mutationType { name } }
      fragment type on __Type { kind name description fields { name type { __typename kind ofType { name } } } }`,
      variables: { name: 'One' },
      expected: {
        data: {
          b: 3,
          s: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' } },
          one: { b: 2 },
          id: {
            kind: 'OBJECT', name: 'One', description: 'The first.',
            fields: [
              { name: 'id', type: { __typename: '__Type', kind: 'NON_NULL', ofType: { name: 'ID' } } },
              { name: 'b', type: { __typename: '__Type', kind: 'SCALAR', ofType: null } },
              { name: 'owner', type: { __typename: '__Type', kind: 'OBJECT', ofType: null } },
            ],
          },
          none: null,
          __typename: 'Query',
        },
      },
    },
    {
      about: 'merges two introspections of one name',
      query: '{ __schema { queryType { name } } ... { __schema { queryType { kind } mutationType { name } } } }',
      expected: { data: { __schema: { queryType: { name: 'Query', kind: 'OBJECT' }, mutationType: { name: 'Mutation' } } } },
      calls: { a: [], b: [] },
      stock: 'it answers the first of the two',
    },
    {
      about: 'shows nothing of how the graph is put together',
      query: '{ __type(name: "_Entity") { name } any: __type(name: "_Any") { name } graph: __type(name: "join__Graph") { name } __schema { directives { name } } }',
      expected: { data: { __type: null, any: null, graph: null, __schema: { directives: [{ name: 'defer' }, { name: 'include' }, { name: 'skip' }, { name: 'deprecated' }, { name: 'specifiedBy' }, { name: 'oneOf' }] } } },
      stock: 'it does not serve `@defer`',
    },
    { about: 'answers it in a mutation', query: 'mutation { touch { __typename b } m: __typename }', expected: { data: { touch: { __typename: 'One', b: 2 }, m: 'Mutation' } } },
  ],
})
