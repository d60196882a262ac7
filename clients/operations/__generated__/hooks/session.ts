import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { PushDeviceRegisterDocument, PushDeviceUnregisterDocument, SessionCreateDocument, SessionRefreshDocument, SessionRevokeDocument, UserRegisterDocument, ViewerDocument } from '../documents/session.ts'
import type {
  PushDeviceRegisterMutation,
  PushDeviceRegisterMutationVariables,
  PushDeviceUnregisterMutation,
  PushDeviceUnregisterMutationVariables,
  SessionCreateMutation,
  SessionCreateMutationVariables,
  SessionRefreshMutation,
  SessionRefreshMutationVariables,
  SessionRevokeMutation,
  SessionRevokeMutationVariables,
  UserRegisterMutation,
  UserRegisterMutationVariables,
  ViewerQuery,
  ViewerQueryVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function usePushDeviceRegisterMutation(options?: MutationOptions<PushDeviceRegisterMutation, PushDeviceRegisterMutationVariables>) {
  return useMutation(PushDeviceRegisterDocument, options)
}

export function usePushDeviceUnregisterMutation(options?: MutationOptions<PushDeviceUnregisterMutation, PushDeviceUnregisterMutationVariables>) {
  return useMutation(PushDeviceUnregisterDocument, options)
}

export function useSessionCreateMutation(options?: MutationOptions<SessionCreateMutation, SessionCreateMutationVariables>) {
  return useMutation(SessionCreateDocument, options)
}

export function useSessionRefreshMutation(options?: MutationOptions<SessionRefreshMutation, SessionRefreshMutationVariables>) {
  return useMutation(SessionRefreshDocument, options)
}

export function useSessionRevokeMutation(options?: MutationOptions<SessionRevokeMutation, SessionRevokeMutationVariables>) {
  return useMutation(SessionRevokeDocument, options)
}

export function useUserRegisterMutation(options?: MutationOptions<UserRegisterMutation, UserRegisterMutationVariables>) {
  return useMutation(UserRegisterDocument, options)
}

export function useViewerQuery(options?: QueryOptions<ViewerQuery, ViewerQueryVariables> | SkipToken) {
  return useQuery(ViewerDocument, options as QueryOptions<ViewerQuery, ViewerQueryVariables> | SkipToken)
}
export function useViewerLazyQuery(options?: LazyQueryOptions<ViewerQuery, ViewerQueryVariables>) {
  return useLazyQuery(ViewerDocument, options)
}
export function useViewerSuspenseQuery(options?: SuspenseQueryOptions<ViewerQueryVariables>) {
  return useSuspenseQuery(ViewerDocument, options as SuspenseQueryOptions<ViewerQueryVariables>)
}