import type { OperationTypeNode } from 'graphql'

/** The names that `typescript-operations` gives to an operation's types: `CartQuery`, `CartQueryVariables`. */
export function typeNames(operationName: string, kind: OperationTypeNode | 'query' | 'mutation' | 'subscription'): { readonly data: string; readonly variables: string } {
  const data = `${operationName}${kind[0]?.toUpperCase()}${kind.slice(1)}`
  return { data, variables: `${data}Variables` }
}
