import { defineCase, finder, MASKED, type Source } from '../../case.ts'

const media = [
  { __typename: 'Book', id: 'm1', title: 'Dune', pages: 600 },
  { __typename: 'Film', id: 'm2', title: 'Alien', minutes: 117 },
]
const typeOf = ({ __typename }: Source) => __typename

export const federationCase = defineCase({
  about: '`@interfaceObject`',
  subgraphs: [
    {
      name: 'media',
      typeDefs: `
        type Query { media: [Medium!]! books: [Book!]! medium(id: ID!): Medium }
        interface Medium @key(fields: "id") { id: ID! title: String! }
        type Book implements Medium @key(fields: "id") { id: ID! title: String! pages: Int! }
        type Film implements Medium @key(fields: "id") { id: ID! title: String! minutes: Int! }
      `,
      resolvers: {
        Query: { media: () => media, books: () => media.slice(0, 1), medium: (_, args) => finder(media, 'id')(args) },
        Medium: { __resolveReference: finder(media, 'id'), __resolveType: typeOf },
        Book: { __resolveReference: finder(media, 'id') },
        Film: { __resolveReference: finder(media, 'id') },
      },
    },
    {
      name: 'ratings',
      typeDefs: `
        type Query { rated: [Medium!]! shelves: [[Medium]!]! top: Medium }
        type Medium @key(fields: "id") @interfaceObject {
          id: ID!
          stars(out: Int = 5): Int!
          title: String! @external
          slogan: String! @requires(fields: "title")
          likes: [Medium!]!
        }
      `,
      resolvers: {
        Query: { rated: () => [{ id: 'm2' }, { id: 'm1' }], shelves: () => [[{ id: 'm1' }, null], []], top: () => ({ id: 'm9' }) },
        Medium: {
          __resolveReference: (ref) => ref,
          stars: (_, { out }) => out,
          slogan: ({ title }) => `${String(title)}!`,
          likes: ({ id }) => id === 'm1' ? [{ id: 'm2' }] : [],
        },
      },
    },
  ],
  queries: [
    {
      about: 'adds a field to every implementation',
      query: '{ media { title stars } books { stars(out: 10) pages } }',
      expected: { data: { media: [{ title: 'Dune', stars: 5 }, { title: 'Alien', stars: 5 }], books: [{ stars: 10, pages: 600 }] } },
    },
    {
      about: 'needs no type where nothing depends on it',
      query: '{ rated { id stars } top { id ...only } shelves { id } } fragment only on Medium { stars ... { likes { id } } }',
      expected: { data: { rated: [{ id: 'm2', stars: 5 }, { id: 'm1', stars: 5 }], top: { id: 'm9', stars: 5, likes: [] }, shelves: [[{ id: 'm1' }, null], []] } },
      calls: { media: [] },
    },
    {
      about: 'finds the type out where the client asks for it',
      query: '{ rated { __typename stars } shelves { kind: __typename } }',
      expected: { data: { rated: [{ __typename: 'Film', stars: 5 }, { __typename: 'Book', stars: 5 }], shelves: [[{ kind: 'Book' }, null], []] } },
    },
    {
      about: 'finds it out for fragments on implementations',
      query: '{ rated { ... on Film { minutes stars } ... on Book { pages likes { ... on Film { title } } } } }',
      expected: { data: { rated: [{ minutes: 117, stars: 5 }, { pages: 600, likes: [{ title: 'Alien' }] }] } },
    },
    {
      about: 'finds it out only where a fragment is included',
      query: 'query ($film: Boolean!) { rated { id ... on Film @include(if: $film) { minutes } } }',
      variables: { film: false },
      expected: { data: { rated: [{ id: 'm2' }, { id: 'm1' }] } },
    },
    {
      about: 'requires a field of the interface',
      query: '{ rated { slogan } media { slogan } }',
      expected: { data: { rated: [{ slogan: 'Alien!' }, { slogan: 'Dune!' }], media: [{ slogan: 'Dune!' }, { slogan: 'Alien!' }] } },
    },
    {
      about: 'says that it does not know the type of an unknown object',
      query: '{ top { __typename id } }',
      expected: { data: { top: null }, errors: [{ ...MASKED, path: ['top'] }] },
      stock: 'it does not say so',
    },
    {
      about: 'does not answer half of an object whose type is unknown',
      query: '{ top { id ... on Film { minutes } } }',
      expected: { data: { top: null }, errors: [{ ...MASKED, path: ['top'] }] },
      stock: 'it leaves the fragment out and does not say so',
    },
  ],
})
