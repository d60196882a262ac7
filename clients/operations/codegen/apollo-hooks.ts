import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { Kind, type OperationDefinitionNode } from 'graphql'
import { executableDocuments } from './executable-documents.ts'
import { typeNames } from './type-names.ts'

/**
 * Code generator plugin: named hooks of Apollo Client 4 over typed documents that stand in `documents`.
 *
 * | operation | hooks |
 * | --- | --- |
 * | `query Cart` | `useCartQuery`, `useCartLazyQuery`, `useCartSuspenseQuery` |
 * | `mutation CheckoutComplete` | `useCheckoutCompleteMutation` |
 * | `subscription OrderUpdates` | `useOrderUpdatesSubscription` |
 *
 * A hook is the client's own with the document filled in: same options, same result. What would make the result's type untrue is left out of the options:
 * `returnPartialData`, an `errorPolicy` of mutations, and for suspense `skip` and an `errorPolicy` that hides errors; pass `skipToken` for what is not wanted yet. A hook's `options` may be left
 * out when no variable is required. A mutation takes its variables when it is called: the idempotency key is made for that call.
 */
export const plugin: PluginFunction<{ readonly documents: string }> = (_schema, files, { documents: module }) => {
  const documents = executableDocuments(files)
  const names = documents.flatMap(({ name, operation }) => {
    const { data, variables } = typeNames(name, operation.operation)
    return [`${name}Document`, `type ${data}`, `type ${variables}`]
  })
  return {
    prepend: [
      "import type { OperationVariables } from '@apollo/client'",
      "import type { SkipToken } from '@apollo/client/react'",
      "import { useLazyQuery, useMutation, useQuery, useSubscription, useSuspenseQuery } from '@apollo/client/react'",
      `import {\n  ${names.join(',\n  ')},\n} from '${module}'`,
    ],
    content: [OPTION_TYPES, ...documents.map(({ name, operation }) => hooksOf(name, operation))].join('\n\n'),
  }
}

const OPTION_TYPES = `type QueryOptions<Data, Variables extends OperationVariables> = useQuery.Options<Data, Variables> & { returnPartialData?: false }
type LazyQueryOptions<Data, Variables extends OperationVariables> = useLazyQuery.Options<Data, Variables> & { returnPartialData?: false }
type SuspenseQueryOptions<Variables extends OperationVariables> = useSuspenseQuery.Options<Variables> & { returnPartialData?: false; skip?: false; errorPolicy?: 'none' }
type MutationOptions<Data, Variables extends OperationVariables> = Omit<useMutation.Options<Data, Variables>, 'variables' | 'errorPolicy'>`

function hooksOf(name: string, operation: OperationDefinitionNode): string {
  const { data, variables } = typeNames(name, operation.operation)
  const document = `${name}Document`
  const mark = (operation.variableDefinitions ?? []).some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined) ? '' : '?'
  switch (operation.operation) {
    case 'query':
      return `export function use${name}Query(options${mark}: QueryOptions<${data}, ${variables}> | SkipToken) {
  return useQuery(${document}, options as QueryOptions<${data}, ${variables}> | SkipToken)
}
export function use${name}LazyQuery(options?: LazyQueryOptions<${data}, ${variables}>) {
  return useLazyQuery(${document}, options)
}
export function use${name}SuspenseQuery(options${mark}: SuspenseQueryOptions<${variables}>) {
  return useSuspenseQuery(${document}, options as SuspenseQueryOptions<${variables}>)
}`
    case 'mutation':
      return `export function use${name}Mutation(options?: MutationOptions<${data}, ${variables}>) {
  return useMutation(${document}, options)
}`
    case 'subscription':
      return `export function use${name}Subscription(options${mark}: useSubscription.Options<${data}, ${variables}> | SkipToken): useSubscription.Result<${data}> {
  return useSubscription(${document}, options as useSubscription.Options<${data}, ${variables}> | SkipToken)
}`
    default:
      return operation.operation satisfies never
  }
}
