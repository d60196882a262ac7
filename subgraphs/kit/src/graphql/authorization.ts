import {
  defaultFieldResolver, getNamedType, isObjectType, Kind, valueFromASTUntyped,
  type ConstDirectiveNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql'
import { forbidden, unauthenticated } from '../errors.ts'
import { hasScope, isAuthenticated, type Viewer } from '../viewer.ts'
import type { GraphContext } from './context.ts'

/** What `@authenticated` and `@requiresScopes` ask for. */
interface Requirement {
  readonly authenticated: boolean
  /** For each directive: all scopes of one of the lists. */
  readonly scopes: readonly (readonly (readonly string[])[])[]
}

type Resolve = NonNullable<GraphQLField<unknown, GraphContext>['resolve']>

/**
 * Has a subgraph enforce what its SDL says with `@authenticated` and `@requiresScopes`, as the router does: on fields, the types that they are of, and the
 * types that they are in. Refusals are UNAUTHENTICATED and FORBIDDEN. Fields without requirements are left as they are.
 */
export function enforceAuthorization(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    for (const field of Object.values(type.getFields())) {
      const requirement = requirementOf([...directivesOf(type), ...field.astNode?.directives ?? [], ...directivesOf(getNamedType(field.type))])
      if (requirement) guard(field, requirement)
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

function check(viewer: Viewer, { authenticated, scopes }: Requirement): void {
  if (authenticated && !isAuthenticated(viewer)) throw unauthenticated()
  for (const anyOf of scopes) {
    if (anyOf.some((list) => list.every((scope) => hasScope(viewer, scope)))) continue
    throw isAuthenticated(viewer) ? forbidden() : unauthenticated()
  }
}

function requirementOf(directives: readonly ConstDirectiveNode[]): Requirement | undefined {
  const authenticated = directives.some(({ name }) => name.value === 'authenticated')
  const scopes = directives.flatMap((directive) => directive.name.value === 'requiresScopes' ? [scopesOf(directive)] : [])
  return authenticated || scopes.length > 0 ? { authenticated, scopes } : undefined
}

/** An empty list is enough for everybody, as composition reads it. */
function scopesOf({ arguments: given = [] }: ConstDirectiveNode): string[][] {
  const value = given.find(({ name }) => name.value === 'scopes')?.value
  const lists = value?.kind === Kind.LIST ? valueFromASTUntyped(value) as string[][] : []
  return lists.length === 0 ? [[]] : lists
}

function directivesOf({ astNode, extensionASTNodes }: GraphQLNamedType): ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? [])
}
