import type { GraphQLScalarType } from 'graphql'
import type { scalars } from './scalars.ts'

/**
 * The type that generated resolver maps lack. They make every resolver optional, because a row may answer a field by itself:
 * so a field that nothing answers passes too. Here a field may be left out only where the type's row has a property of its
 * name that fits it; reference resolvers and everything of the root types are required.
 */
export type Complete<Generated> =
  & { readonly [Type in Needed<Generated>]-?: Fields<Type, NonNullable<Generated[Type]>> }
  & { readonly [Type in Exclude<keyof Generated, Needed<Generated>>]?: Generated[Type] }

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
