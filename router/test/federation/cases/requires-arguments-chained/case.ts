import { defineCase, type Source } from '../../case.ts'

const typeOf = ({ __typename }: Source) => __typename ?? 'Film'
const told = ({ media }: Source) => JSON.stringify(media)
const titleOf = ({ id }: Source, { lang }: Source) => `${String(id)} ${String(lang)}`
const stock = 'the planner tells fields apart by their response name alone, so that one value serves for all arguments'

export const federationCase = defineCase({
  about: '`@requires` with arguments through interfaces, interface objects and other `@requires`',
  subgraphs: [
    {
      name: 'media',
      typeDefs: `
        type Query { items: [Item!]! media: [Medium!]! }
        interface Medium @key(fields: "id") { id: ID! title(lang: String): String! }
        type Book implements Medium @key(fields: "id") { id: ID! title(lang: String): String! }
        type Film implements Medium @key(fields: "id") { id: ID! title(lang: String): String! minutes: Int }
        type Item @key(fields: "id") { id: ID! media: Medium! base(n: Int = 1): Int! }
      `,
      resolvers: {
        Query: { items: () => [{ id: '1' }], media: () => [{ __typename: 'Book', id: 'b' }, { __typename: 'Film', id: 'f' }] },
        Item: { media: () => ({ __typename: 'Film', id: 'f' }), base: (_, { n }) => n },
        Medium: { __resolveType: typeOf, __resolveReference: ({ id }) => ({ __typename: id === 'b' ? 'Book' : 'Film', id }) },
        Book: { title: titleOf },
        Film: { title: titleOf },
      },
    },
    {
      name: 'labels',
      typeDefs: `
        type Item @key(fields: "id") {
          id: ID!
          media: Medium! @external
          base(n: Int = 1): Int! @external
          german: String @requires(fields: "media { title(lang: \\"de\\") }")
          english: String @requires(fields: "media { ... on Film { title(lang: \\"en\\") } }")
          plus(k: Int = 0): Int @requires(fields: "base(n: 3)")
        }
        interface Medium { title(lang: String): String! }
        type Book implements Medium @key(fields: "id") { id: ID! title(lang: String): String! @external }
        type Film implements Medium @key(fields: "id") { id: ID! title(lang: String): String! @external shout: String @requires(fields: "title(lang: \\"fr\\")") }
      `,
      resolvers: {
        Item: { german: told, english: told, plus: ({ base }, { k }) => Number(base) + Number(k) },
        Medium: { __resolveType: typeOf },
        Film: { shout: ({ title }) => `${String(title)}!` },
      },
    },
    {
      name: 'sums',
      typeDefs: `
        type Item @key(fields: "id") {
          id: ID!
          plus(k: Int = 0): Int @external
          twice: Int @requires(fields: "plus(k: 10)")
          thrice: Int @requires(fields: "plus(k: 20)")
        }
        type Medium @key(fields: "id") @interfaceObject {
          id: ID!
          title(lang: String): String! @external
          italian: String @requires(fields: "title(lang: \\"it\\")")
          plain: String @requires(fields: "title")
        }
      `,
      resolvers: {
        Item: { twice: ({ plus }) => Number(plus) * 2, thrice: ({ plus }) => Number(plus) * 3 },
        Medium: { italian: ({ title }) => title, plain: ({ title }) => title },
      },
    },
  ],
  queries: [
    {
      about: 'requires fields of interfaces, and of their members in fragments',
      query: '{ items { german english media { title(lang: "xx") ... on Film { shout } } } }',
      expected: { data: { items: [{ german: '{"title":"f de"}', english: '{"title":"f en"}', media: { title: 'f xx', shout: 'f fr!' } }] } },
      stock: 'it asks for one field with three arguments under one name, which the subgraph refuses',
    },
    {
      about: 'requires what is computed from what is required, with arguments each time',
      query: '{ items { twice thrice plus(k: 1) base(n: 7) } }',
      expected: { data: { items: [{ twice: 26, thrice: 69, plus: 4, base: 7 }] } },
      stock,
    },
    {
      about: 'requires fields in an interface object, with and without the argument',
      query: '{ media { italian plain title(lang: "zz") } }',
      expected: { data: { media: [{ italian: 'b it', plain: 'b undefined', title: 'b zz' }, { italian: 'f it', plain: 'f undefined', title: 'f zz' }] } },
      stock,
    },
  ],
})
