import type { GraphQLScalarType } from 'graphql'
import type { scalars } from './scalars.ts'

/**
 * Makes of the generated map, in which every resolver is there, the one to write: a field may be left out where the type's row
 * has a property of its name that fits it, and a type with all its fields. Reference resolvers and the root fields are required.
 */
export type Complete<Generated> =
  & { readonly [Type in Needed<Generated>]-?: Fields<Type, NonNullable<Generated[Type]>> }
  & { readonly [Type in Exclude<keyof Generated, Needed<Generated>>]?: Type extends SharedType ? Generated[Type] : Fields<Type, NonNullable<Generated[Type]>> }

type RootType = 'Query' | 'Mutation' | 'Subscription'

/** What `buildSchema` brings along, whatever the subgraph. */
type SharedType = keyof typeof scalars | 'Node' | 'UserError'

type Needed<Generated> = keyof {
  [Type in keyof Generated as Type extends SharedType ? never
    : Type extends RootType ? Type
    : NonNullable<Generated[Type]> extends GraphQLScalarType ? Type
    : [Unanswered<NonNullable<Generated[Type]>>] extends [never] ? never : Type]: never
} & keyof Generated

type Fields<Type, Generated> = Type extends RootType
  ? { readonly [Field in keyof Generated]-?: Generated[Field] }
  : { readonly [Field in Unanswered<Generated>]-?: Generated[Field] } & { readonly [Field in Exclude<keyof Generated, Unanswered<Generated>>]?: Generated[Field] }

type Unanswered<Generated> = keyof {
  [Field in keyof Generated as Field extends '__isTypeOf' ? never : IsAnswered<Field, NonNullable<Generated[Field]>> extends true ? never : Field]: never
} & keyof Generated

type IsAnswered<Field, Resolver> = Extract<Resolver, (...args: never) => unknown> extends (row: infer Row, ...rest: never) => infer Answer
  ? Field extends keyof Row
    ? Row[Field] extends Awaited<Answer> | (null extends Awaited<Answer> ? undefined : never) ? true : false
    : false
  : false
