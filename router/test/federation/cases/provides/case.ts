import { defineCase, finder, type Source } from '../../case.ts'

const books = [{ isbn: 'b1', title: 'Dune', year: 1965 }, { isbn: 'b2', title: 'Emma', year: 1815 }]
const films = [{ id: 'f1', title: 'Alien', year: 1979 }]

export const federationCase = defineCase({
  about: '`@provides`',
  subgraphs: [
    {
      name: 'media',
      typeDefs: `
        union Medium = Book | Film
        type Book @key(fields: "isbn") { isbn: ID! title: String! @shareable year: Int @shareable author: Author @shareable }
        type Author @key(fields: "name") { name: String! born: Int @shareable }
        type Film @key(fields: "id") { id: ID! title: String! @shareable year: Int }
      `,
      resolvers: {
        Book: { __resolveReference: finder(books, 'isbn'), author: () => ({ name: 'F' }) },
        Author: { born: () => 1920 },
        Film: { __resolveReference: finder(films, 'id') },
      },
    },
    {
      name: 'shelves',
      typeDefs: `
        type Query { shelf: Shelf! loans: [Book!]! @provides(fields: "title author { born }") reserved: [Book!]! }
        type Shelf { media: [Medium!]! @provides(fields: "... on Book { title } ... on Film { title }") best: Book @provides(fields: "year") }
        union Medium = Book | Film
        type Book @key(fields: "isbn") { isbn: ID! title: String! @external year: Int @external author: Author @external }
        type Author @key(fields: "name") { name: String! born: Int @external }
        type Film @key(fields: "id") { id: ID! title: String! @external }
      `,
      resolvers: {
        Query: {
          shelf: () => ({ media: [{ __typename: 'Book', isbn: 'b1', title: 'DUNE' }, { __typename: 'Film', id: 'f1', title: 'ALIEN' }], best: { isbn: 'b2', year: 1 } }),
          loans: () => [{ isbn: 'b2', title: 'EMMA', author: { name: 'J', born: 1 } }],
          reserved: () => [{ isbn: 'b2' }],
        },
        Medium: { __resolveType: ({ __typename }: Source) => __typename },
      },
    },
  ],
  queries: [
    {
      about: 'takes what is provided from there, and only there',
      query: '{ loans { title author { name born } } reserved { title author { name born } } }',
      expected: {
        data: { loans: [{ title: 'EMMA', author: { name: 'J', born: 1 } }], reserved: [{ title: 'Emma', author: { name: 'F', born: 1920 } }] },
      },
      calls: { media: [[{ __typename: 'Book', isbn: 'b2' }]] },
    },
    {
      about: 'asks the owner for what is not provided',
      query: '{ loans { title year } shelf { best { year title } } }',
      expected: { data: { loans: [{ title: 'EMMA', year: 1815 }], shelf: { best: { year: 1, title: 'Emma' } } } },
    },
    {
      about: 'takes it for the members of a union',
      query: '{ shelf { media { ... on Book { title } ... on Film { title } __typename } } }',
      expected: { data: { shelf: { media: [{ title: 'DUNE', __typename: 'Book' }, { title: 'ALIEN', __typename: 'Film' }] } } },
      calls: { media: [] },
    },
    {
      about: 'does so beside what the owner has to be asked for',
      query: '{ shelf { media { ... on Film { year title } ... on Book { title year } } } }',
      expected: { data: { shelf: { media: [{ title: 'DUNE', year: 1965 }, { year: 1979, title: 'ALIEN' }] } } },
    },
  ],
})
