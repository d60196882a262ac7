import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql'
import { executableDocuments, partOf } from './executable-documents.ts'
import { typeNames } from './type-names.ts'

/**
 * Code generator plugin: named hooks of Apollo Client 4 for the operations of a part, over typed documents and types of the modules that are named.
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
export const plugin: PluginFunction<{ readonly part: string; readonly documents: string; readonly types: string; readonly optionTypes: string }> = (_schema, files, { part, documents: folder, types: module, optionTypes }) => {
  const documents = executableDocuments(files).filter(({ operation }) => partOf(operation) === part)
  const kinds = new Set(documents.map(({ operation }) => operation.operation))
  const types = documents.flatMap(({ name, operation }) => Object.values(typeNames(name, operation.operation)))
  return {
    prepend: [
      ...kinds.has(OperationTypeNode.QUERY) || kinds.has(OperationTypeNode.SUBSCRIPTION) ? ["import type { SkipToken } from '@apollo/client/react'"] : [],
      `import { ${[...kinds].flatMap((kind) => CLIENT_HOOKS[kind]).toSorted().join(', ')} } from '@apollo/client/react'`,
      `import { ${documents.map(({ name }) => `${name}Document`).join(', ')} } from '${folder}/${part}.ts'`,
      `import type {\n  ${types.join(',\n  ')},\n} from '${module}'`,
      ...optionTypesOf([...kinds], optionTypes),
    ],
    content: documents.map(({ name, operation }) => hooksOf(name, operation)).join('\n\n'),
  }
}

const CLIENT_HOOKS: Readonly<Record<`${OperationTypeNode}`, readonly string[]>> = { query: ['useLazyQuery', 'useQuery', 'useSuspenseQuery'], mutation: ['useMutation'], subscription: ['useSubscription'] }
const OPTION_TYPES: Readonly<Record<`${OperationTypeNode}`, readonly string[]>> = { query: ['LazyQueryOptions', 'QueryOptions', 'SuspenseQueryOptions'], mutation: ['MutationOptions'], subscription: [] }

function optionTypesOf(kinds: readonly OperationTypeNode[], module: string): string[] {
  const names = kinds.flatMap((kind) => OPTION_TYPES[kind])
  return names.length === 0 ? [] : [`import type { ${names.toSorted().join(', ')} } from '${module}'`]
}

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
