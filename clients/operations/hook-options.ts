import type { OperationVariables } from '@apollo/client'
import type { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'

// Apollo Client's options of a hook without those that make the result's type untrue.

export type QueryOptions<Data, Variables extends OperationVariables> = useQuery.Options<Data, Variables> & { returnPartialData?: false }
export type LazyQueryOptions<Data, Variables extends OperationVariables> = useLazyQuery.Options<Data, Variables> & { returnPartialData?: false }
export type SuspenseQueryOptions<Variables extends OperationVariables> = useSuspenseQuery.Options<Variables> & { returnPartialData?: false; skip?: false; errorPolicy?: 'none' }
export type MutationOptions<Data, Variables extends OperationVariables> = Omit<useMutation.Options<Data, Variables>, 'variables' | 'errorPolicy'>
