import { Kind, parse, typeFromAST, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Random } from '../faults/random.ts'
import type { KnownOperation } from './bad-request.ts'
import { nastyInput } from './nasty-values.ts'

/** Variables for each that the operation declares: mostly of its type, seldom of a meaning. */
export function badVariables(random: Random, { body }: KnownOperation, { schema, ids }: { schema: GraphQLSchema; ids: readonly string[] }): Record<string, unknown> {
  const [operation] = parse(body).definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
  const variables: Record<string, unknown> = {}
  for (const { variable, type } of operation?.variableDefinitions ?? []) {
    const inputType = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as GraphQLInputType | undefined
    if (inputType && !random.chance(0.03)) variables[variable.name.value] = nastyInput(inputType, random, ids)
  }
  return variables
}
