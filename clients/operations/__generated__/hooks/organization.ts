import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { AddressUpsertDocument, ApiKeyCreateDocument, ApiKeyListDocument, ApiKeyRevokeDocument, ApiKeyRotateDocument, ApiKeyUpdateDocument, MembershipAcceptDocument, MembershipInviteDocument, MembershipRemoveDocument, MembershipUpdateDocument, OrganizationCreateDocument, OrganizationPageDocument, OrganizationUpdateDocument } from '../documents/organization.ts'
import type {
  AddressUpsertMutation,
  AddressUpsertMutationVariables,
  ApiKeyCreateMutation,
  ApiKeyCreateMutationVariables,
  ApiKeyListQuery,
  ApiKeyListQueryVariables,
  ApiKeyRevokeMutation,
  ApiKeyRevokeMutationVariables,
  ApiKeyRotateMutation,
  ApiKeyRotateMutationVariables,
  ApiKeyUpdateMutation,
  ApiKeyUpdateMutationVariables,
  MembershipAcceptMutation,
  MembershipAcceptMutationVariables,
  MembershipInviteMutation,
  MembershipInviteMutationVariables,
  MembershipRemoveMutation,
  MembershipRemoveMutationVariables,
  MembershipUpdateMutation,
  MembershipUpdateMutationVariables,
  OrganizationCreateMutation,
  OrganizationCreateMutationVariables,
  OrganizationPageQuery,
  OrganizationPageQueryVariables,
  OrganizationUpdateMutation,
  OrganizationUpdateMutationVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useAddressUpsertMutation(options?: MutationOptions<AddressUpsertMutation, AddressUpsertMutationVariables>) {
  return useMutation(AddressUpsertDocument, options)
}

export function useApiKeyCreateMutation(options?: MutationOptions<ApiKeyCreateMutation, ApiKeyCreateMutationVariables>) {
  return useMutation(ApiKeyCreateDocument, options)
}

export function useApiKeyListQuery(options: QueryOptions<ApiKeyListQuery, ApiKeyListQueryVariables> | SkipToken) {
  return useQuery(ApiKeyListDocument, options as QueryOptions<ApiKeyListQuery, ApiKeyListQueryVariables> | SkipToken)
}
export function useApiKeyListLazyQuery(options?: LazyQueryOptions<ApiKeyListQuery, ApiKeyListQueryVariables>) {
  return useLazyQuery(ApiKeyListDocument, options)
}
export function useApiKeyListSuspenseQuery(options: SuspenseQueryOptions<ApiKeyListQueryVariables>) {
  return useSuspenseQuery(ApiKeyListDocument, options as SuspenseQueryOptions<ApiKeyListQueryVariables>)
}

export function useApiKeyRevokeMutation(options?: MutationOptions<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>) {
  return useMutation(ApiKeyRevokeDocument, options)
}

export function useApiKeyRotateMutation(options?: MutationOptions<ApiKeyRotateMutation, ApiKeyRotateMutationVariables>) {
  return useMutation(ApiKeyRotateDocument, options)
}

export function useApiKeyUpdateMutation(options?: MutationOptions<ApiKeyUpdateMutation, ApiKeyUpdateMutationVariables>) {
  return useMutation(ApiKeyUpdateDocument, options)
}

export function useMembershipAcceptMutation(options?: MutationOptions<MembershipAcceptMutation, MembershipAcceptMutationVariables>) {
  return useMutation(MembershipAcceptDocument, options)
}

export function useMembershipInviteMutation(options?: MutationOptions<MembershipInviteMutation, MembershipInviteMutationVariables>) {
  return useMutation(MembershipInviteDocument, options)
}

export function useMembershipRemoveMutation(options?: MutationOptions<MembershipRemoveMutation, MembershipRemoveMutationVariables>) {
  return useMutation(MembershipRemoveDocument, options)
}

export function useMembershipUpdateMutation(options?: MutationOptions<MembershipUpdateMutation, MembershipUpdateMutationVariables>) {
  return useMutation(MembershipUpdateDocument, options)
}

export function useOrganizationCreateMutation(options?: MutationOptions<OrganizationCreateMutation, OrganizationCreateMutationVariables>) {
  return useMutation(OrganizationCreateDocument, options)
}

export function useOrganizationPageQuery(options: QueryOptions<OrganizationPageQuery, OrganizationPageQueryVariables> | SkipToken) {
  return useQuery(OrganizationPageDocument, options as QueryOptions<OrganizationPageQuery, OrganizationPageQueryVariables> | SkipToken)
}
export function useOrganizationPageLazyQuery(options?: LazyQueryOptions<OrganizationPageQuery, OrganizationPageQueryVariables>) {
  return useLazyQuery(OrganizationPageDocument, options)
}
export function useOrganizationPageSuspenseQuery(options: SuspenseQueryOptions<OrganizationPageQueryVariables>) {
  return useSuspenseQuery(OrganizationPageDocument, options as SuspenseQueryOptions<OrganizationPageQueryVariables>)
}

export function useOrganizationUpdateMutation(options?: MutationOptions<OrganizationUpdateMutation, OrganizationUpdateMutationVariables>) {
  return useMutation(OrganizationUpdateDocument, options)
}