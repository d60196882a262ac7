import { defineCase, finder, MASKED, type Source } from '../../case.ts'

const typeOf = ({ __typename }: Source) => __typename
const cats = [{ __typename: 'Cat', id: 'c1', name: 'Tom', lives: 9 }]
const dogs = [{ __typename: 'Dog', id: 'd1', name: 'Rex', tricks: ['sit'] }]

export const federationCase = defineCase({
  about: 'unions and interfaces across subgraphs',
  subgraphs: [
    {
      name: 'home',
      typeDefs: `
        type Query { pets: [Pet!]! named: [Named] guest: Pet secret: Pet secrets: [Pet] required: [Pet!] matrix: [[Named!]] }
        union Pet = Cat | Dog | Ghost
        interface Named { name: String! }
        interface Animal implements Named { name: String! legs(least: Int = 0): Int! }
        type Cat implements Named & Animal @key(fields: "id") { id: ID! name: String! legs(least: Int = 0): Int! lives: Int! }
        type Dog implements Named & Animal @key(fields: "id") { id: ID! name: String! legs(least: Int = 0): Int! }
        type Chair implements Named { name: String! legs: String! }
        type Ghost implements Named @inaccessible { name: String! }
      `,
      resolvers: {
        Query: {
          pets: () => [...cats, ...dogs],
          named: () => [...dogs, null, { __typename: 'Chair', name: 'Stool', legs: 'three' }, ...cats],
          guest: () => dogs[0],
          secret: () => ({ __typename: 'Ghost', name: 'Boo' }),
          secrets: () => [...cats, { __typename: 'Ghost', name: 'Boo' }],
          required: () => [...cats, { __typename: 'Ghost', name: 'Boo' }],
          matrix: () => [[...cats], null, [], [...dogs, { __typename: 'Chair', name: 'Stool', legs: 'three' }]],
        },
        Pet: { __resolveType: typeOf },
        Named: { __resolveType: typeOf },
        Animal: { __resolveType: typeOf },
        Cat: { __resolveReference: finder(cats, 'id'), legs: (_, { least }) => Math.max(4, Number(least)) },
        Dog: { __resolveReference: finder(dogs, 'id'), legs: (_, { least }) => Math.max(4, Number(least)) },
      },
    },
    {
      name: 'school',
      typeDefs: `
        type Query { pupils: [Pupil!]! }
        union Pupil = Dog | Fish
        interface Trained { tricks: [String!]! }
        type Dog implements Trained @key(fields: "id") { id: ID! tricks: [String!]! friend: Pupil }
        type Fish implements Trained { tricks: [String!]! }
      `,
      resolvers: {
        Query: { pupils: () => [...dogs, { __typename: 'Fish', tricks: [] }] },
        Pupil: { __resolveType: typeOf },
        Dog: { __resolveReference: finder(dogs, 'id'), friend: () => ({ __typename: 'Fish', tricks: ['swim'] }) },
      },
    },
  ],
  queries: [
    {
      about: 'answers each member of a union by its own fragment',
      query: '{ pets { __typename ... on Cat { lives } ... on Dog { tricks name } } }',
      expected: { data: { pets: [{ __typename: 'Cat', lives: 9 }, { __typename: 'Dog', tricks: ['sit'], name: 'Rex' }] } },
    },
    {
      about: 'answers interfaces that only another subgraph knows of',
      query: '{ pets { ... on Trained { tricks } ... on Animal { legs } ... on Named { name } } }',
      expected: { data: { pets: [{ legs: 4, name: 'Tom' }, { tricks: ['sit'], legs: 4, name: 'Rex' }] } },
    },
    {
      about: 'answers members that only one subgraph knows',
      query: '{ pupils { ... on Fish { t: __typename } ... on Dog { name friend { ... on Fish { tricks } ... on Dog { id } } } } guest { ... on Cat { lives } } }',
      expected: { data: { pupils: [{ name: 'Rex', friend: { tricks: ['swim'] } }, { t: 'Fish' }], guest: {} } },
    },
    {
      about: 'answers one response name with different types and arguments',
      query: '{ named { name ... on Cat { n: legs(least: 5) } ... on Dog { n: legs(least: 6) } ... on Chair { l: legs } } }',
      expected: { data: { named: [{ name: 'Rex', n: 6 }, null, { name: 'Stool', l: 'three' }, { name: 'Tom', n: 5 }] } },
    },
    {
      about: 'answers lists of lists of interfaces, null or empty at each level',
      query: '{ matrix { __typename name ... on Dog { tricks } } }',
      expected: { data: { matrix: [[{ __typename: 'Cat', name: 'Tom' }], null, [], [{ __typename: 'Dog', name: 'Rex', tricks: ['sit'] }, { __typename: 'Chair', name: 'Stool' }]] } },
    },
    {
      about: 'answers nothing for a fragment that cannot apply',
      query: '{ guest { ... on Named { ... on Pet { ... on Cat { lives } } } } }',
      expected: { data: { guest: {} } },
    },
    {
      about: 'hides an object whose type is inaccessible, and says so',
      query: '{ secret { __typename } secrets { ... on Named { name } } }',
      expected: {
        data: { secret: null, secrets: [{ name: 'Tom' }, null] },
        errors: [{ ...MASKED, path: ['secret'] }, { ...MASKED, path: ['secrets', 1] }],
      },
      stock: 'it does not say so',
    },
    {
      about: 'hides a list in which there must be no null with it',
      query: '{ required { ... on Cat { lives } } }',
      expected: { data: { required: null }, errors: [{ ...MASKED, path: ['required', 1] }] },
      stock: 'it does not say so',
    },
    {
      about: 'knows no inaccessible type',
      query: '{ pets { ... on Ghost { name } } }',
      expected: { errors: [{ message: 'Unknown type "Ghost".', code: 'GRAPHQL_VALIDATION_FAILED' }] },
    },
  ],
})
