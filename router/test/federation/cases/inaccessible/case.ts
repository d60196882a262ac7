import { defineCase, finder, MASKED } from '../../case.ts'

const rows = [{ id: 'd1', code: 'k1', level: 'OPEN', levels: ['OPEN', 'SECRET', null], strict: ['OPEN'] }, { id: 'd2', code: 'k2', level: 'SECRET', levels: [], strict: ['OPEN', 'SECRET'] }]

export const federationCase = defineCase({
  about: '`@inaccessible`, `@tag`, and enums as input and output',
  subgraphs: [
    {
      name: 'docs',
      typeDefs: `
        type Query { docs(atMost: Level = OPEN): [Doc!]! doc(id: ID!): Doc hidden: Hidden @inaccessible echo(level: Level!, in: Filter): String }
        type Doc @key(fields: "id") @key(fields: "code") {
          id: ID! code: ID! @inaccessible level: Level levels: [Level] strict: [Level!] @tag(name: "x") must: Level! hidden: Hidden @inaccessible
        }
        type Hidden @inaccessible { id: ID }
        input Filter { least: Level = OPEN most: Level levels: [Level!] private: Int = 7 @inaccessible }
        enum Level @tag(name: "y") { OPEN CLOSED SECRET @inaccessible }
      `,
      resolvers: {
        Query: {
          docs: (_, { atMost }) => atMost === 'SECRET' ? [] : rows,
          doc: (_, args) => finder(rows, 'id')(args),
          echo: (_, args) => JSON.stringify(args),
        },
        Doc: { __resolveReference: (ref) => 'id' in ref ? finder(rows, 'id')(ref) : finder(rows, 'code')(ref), must: ({ level }) => level },
      },
    },
    {
      name: 'prints',
      typeDefs: `
        type Doc @key(fields: "code") { code: ID! @inaccessible copies: Int! level: Level @external cost: Int! @requires(fields: "level") }
        enum Level { OPEN CLOSED SECRET }
      `,
      resolvers: { Doc: { copies: ({ code }) => code === 'k1' ? 1 : 2, cost: ({ level }) => level === 'SECRET' ? 1000 : 1 } },
    },
  ],
  queries: [
    {
      about: 'joins by a key that clients do not see, and requires values that they do not',
      query: '{ docs { copies cost } }',
      expected: { data: { docs: [{ copies: 1, cost: 1 }, { copies: 2, cost: 1000 }] } },
      calls: { prints: [[{ __typename: 'Doc', code: 'k1', level: 'OPEN' }, { __typename: 'Doc', code: 'k2', level: 'SECRET' }]] },
    },
    {
      about: 'hides a value that clients do not see, and says so',
      query: '{ docs { id level levels } }',
      expected: {
        data: { docs: [{ id: 'd1', level: 'OPEN', levels: ['OPEN', null, null] }, { id: 'd2', level: null, levels: [] }] },
        errors: [{ ...MASKED, path: ['docs', 0, 'levels', 1] }, { ...MASKED, path: ['docs', 1, 'level'] }],
      },
      stock: 'it does not say so',
    },
    {
      about: 'hides whatever must not be without the value',
      query: '{ doc(id: "d2") { strict } other: doc(id: "d2") { must } }',
      expected: { data: { doc: { strict: null }, other: null }, errors: [{ ...MASKED, path: ['doc', 'strict', 1] }, { ...MASKED, path: ['other', 'must'] }] },
      stock: 'it does not say so',
    },
    {
      about: 'takes enums as arguments, in lists and input objects, from literals and variables',
      query: 'query ($level: Level!, $list: [Level!], $in: Filter) { a: echo(level: CLOSED) b: echo(level: $level, in: { levels: $list, most: OPEN }) c: echo(level: $level, in: $in) }',
      variables: { level: 'CLOSED', list: 'OPEN', in: { levels: ['OPEN', 'CLOSED'], least: null } },
      expected: {
        data: {
          a: '{"level":"CLOSED"}',
          b: '{"level":"CLOSED","in":{"least":"OPEN","most":"OPEN","levels":["OPEN"],"private":7}}',
          c: '{"level":"CLOSED","in":{"least":null,"levels":["OPEN","CLOSED"],"private":7}}',
        },
      },
    },
    {
      about: 'takes no value that clients do not see',
      query: '{ docs(atMost: SECRET) { id } }',
      expected: { errors: [{ message: 'Value "SECRET" does not exist in "Level" enum.', code: 'GRAPHQL_VALIDATION_FAILED' }] },
    },
    {
      about: 'takes none in variables either',
      query: 'query ($level: Level) { docs(atMost: $level) { id } }',
      variables: { level: 'SECRET' },
      expected: { errors: [{ message: 'Variable "$level" got invalid value "SECRET"; Value "SECRET" does not exist in "Level" enum.', code: 'BAD_USER_INPUT' }] },
    },
    {
      about: 'takes no input field that clients do not see',
      query: 'query ($in: Filter) { echo(level: OPEN, in: $in) }',
      variables: { in: { private: 1 } },
      expected: { errors: [{ message: 'Variable "$in" got invalid value { private: 1 }; Field "private" is not defined by type "Filter".', code: 'BAD_USER_INPUT' }] },
    },
    {
      about: 'has no fields that clients do not see',
      query: '{ doc(id: "d1") { code } hidden { id } }',
      expected: {
        errors: [
          { message: 'Cannot query field "code" on type "Doc". Did you mean "cost"?', code: 'GRAPHQL_VALIDATION_FAILED' },
          { message: 'Cannot query field "hidden" on type "Query".', code: 'GRAPHQL_VALIDATION_FAILED' },
        ],
      },
    },
    {
      about: 'describes only what clients see',
      query: '{ doc: __type(name: "Doc") { fields { name } } hidden: __type(name: "Hidden") { name } level: __type(name: "Level") { enumValues { name } } filter: __type(name: "Filter") { inputFields { name } } }',
      expected: {
        data: {
          doc: { fields: [{ name: 'id' }, { name: 'level' }, { name: 'levels' }, { name: 'strict' }, { name: 'must' }, { name: 'copies' }, { name: 'cost' }] },
          hidden: null,
          level: { enumValues: [{ name: 'OPEN' }, { name: 'CLOSED' }] },
          filter: { inputFields: [{ name: 'least' }, { name: 'most' }, { name: 'levels' }] },
        },
      },
    },
  ],
})
