import {
  defaultFieldResolver, defaultTypeResolver, getNamedType, isAbstractType, isObjectType, Kind, valueFromASTUntyped,
  type ConstDirectiveNode, type GraphQLAbstractType, type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql'
import { forbidden, unauthenticated } from '../errors.ts'
import { isPolicy, satisfiesPolicy } from '../policies.ts'
import { hasScope, isAuthenticated, type Viewer } from '../viewer.ts'
import type { GraphContext } from './context.ts'

/** What `@authenticated`, `@requiresScopes` and `@policy` ask for together: all of it. */
type Requirement = readonly Demand[]

/** What one directive asks for: of `anyOf` all of one list. */
type Demand =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] }

type Resolve = NonNullable<GraphQLField<unknown, GraphContext>['resolve']>

/**
 * Has a subgraph enforce what its SDL says with `@authenticated`, `@requiresScopes` and `@policy`, as the router does: on fields, the types that they are of, and the
 * types that they are in, by whatever way one comes to them: a root field, an interface, a union or an entity of the router. Interfaces have no requirements of
 * their own, as federation wants it. Refusals are UNAUTHENTICATED and FORBIDDEN. Fields without requirements are left as they are.
 *
 * @throws where the SDL names a policy that does not exist.
 */
export function enforceAuthorization(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) guardValues(schema, type)
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    for (const field of Object.values(type.getFields())) {
      const requirement = demandsOf([...directivesOf(type), ...field.astNode?.directives ?? [], ...directivesOf(getNamedType(field.type))])
      if (requirement.length > 0) guard(field, requirement)
    }
  }
  return schema
}

function guard(field: GraphQLField<unknown, GraphContext>, requirement: Requirement): void {
  const { resolve = defaultFieldResolver, subscribe } = field
  field.resolve = checkedFirst(resolve, requirement)
  if (subscribe) field.subscribe = checkedFirst(subscribe, requirement)
}

function checkedFirst(resolve: Resolve, requirement: Requirement): Resolve {
  return (source, args, context, info) => {
    check(context.viewer, requirement)
    return resolve(source, args, context, info) as unknown
  }
}

/** Where an interface, a union or `_entities` leads to a type, its requirement stands before anything of the value is told, `__typename` included. */
function guardValues(schema: GraphQLSchema, type: GraphQLAbstractType): void {
  const requirements = new Map(schema.getPossibleTypes(type).flatMap((possible) => {
    const requirement = demandsOf(directivesOf(possible))
    return requirement.length > 0 ? [[possible.name, requirement] as const] : []
  }))
  if (requirements.size === 0) return
  const resolveType = type.resolveType ?? defaultTypeResolver
  const checked = (viewer: Viewer, name: string | undefined) => {
    check(viewer, requirements.get(name ?? '') ?? [])
    return name
  }
  type.resolveType = (value, context: GraphContext, info, abstractType) => {
    const name = resolveType(value, context, info, abstractType)
    return name instanceof Promise ? name.then((known) => checked(context.viewer, known)) : checked(context.viewer, name as string | undefined)
  }
}

function check(viewer: Viewer, requirement: Requirement): void {
  if (requirement.every((demand) => meets(viewer, demand))) return
  throw isAuthenticated(viewer) ? forbidden() : unauthenticated()
}

function meets(viewer: Viewer, demand: Demand): boolean {
  switch (demand.kind) {
    case 'authenticated': return isAuthenticated(viewer)
    case 'scopes': return demand.anyOf.some((scopes) => scopes.every((scope) => hasScope(viewer, scope)))
    case 'policies': return demand.anyOf.some((policies) => policies.every((policy) => satisfiesPolicy(policy, viewer)))
    default: return demand satisfies never
  }
}

function demandsOf(directives: readonly ConstDirectiveNode[]): Demand[] {
  return directives.flatMap((directive): Demand[] => {
    switch (directive.name.value) {
      case 'authenticated': return [{ kind: 'authenticated' }]
      case 'requiresScopes': return [{ kind: 'scopes', anyOf: listsOf(directive, 'scopes') }]
      case 'policy': return [{ kind: 'policies', anyOf: onlyKnown(listsOf(directive, 'policies')) }]
      default: return []
    }
  })
}

/** An empty list is enough for everybody, as composition reads it. */
function listsOf({ arguments: given = [] }: ConstDirectiveNode, argument: string): string[][] {
  const value = given.find(({ name }) => name.value === argument)?.value
  const lists = value?.kind === Kind.LIST ? valueFromASTUntyped(value) as string[][] : []
  return lists.length === 0 ? [[]] : lists
}

function onlyKnown(policies: string[][]): string[][] {
  const unknown = policies.flat().find((policy) => !isPolicy(policy))
  if (unknown !== undefined) throw new Error(`There is no policy \`${unknown}\`: src/policies.ts of the kit names all of them.`)
  return policies
}

function directivesOf({ astNode, extensionASTNodes }: GraphQLNamedType): ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? [])
}
