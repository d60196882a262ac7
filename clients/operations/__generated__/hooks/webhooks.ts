import type { SkipToken } from '@apollo/client/react'
import { useLazyQuery, useMutation, useQuery, useSuspenseQuery } from '@apollo/client/react'
import { WebhookDeliveryListDocument, WebhookEndpointCreateDocument, WebhookEndpointDeleteDocument, WebhookEndpointListDocument, WebhookEndpointSecretRotateDocument, WebhookEndpointTestDocument, WebhookEndpointUpdateDocument, WebhookEventTypeListDocument, WebhookRedeliverDocument } from '../documents/webhooks.ts'
import type {
  WebhookDeliveryListQuery,
  WebhookDeliveryListQueryVariables,
  WebhookEndpointCreateMutation,
  WebhookEndpointCreateMutationVariables,
  WebhookEndpointDeleteMutation,
  WebhookEndpointDeleteMutationVariables,
  WebhookEndpointListQuery,
  WebhookEndpointListQueryVariables,
  WebhookEndpointSecretRotateMutation,
  WebhookEndpointSecretRotateMutationVariables,
  WebhookEndpointTestMutation,
  WebhookEndpointTestMutationVariables,
  WebhookEndpointUpdateMutation,
  WebhookEndpointUpdateMutationVariables,
  WebhookEventTypeListQuery,
  WebhookEventTypeListQueryVariables,
  WebhookRedeliverMutation,
  WebhookRedeliverMutationVariables,
} from '../operations.ts'
import type { LazyQueryOptions, MutationOptions, QueryOptions, SuspenseQueryOptions } from '../../hook-options.ts'
export function useWebhookDeliveryListQuery(options?: QueryOptions<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables> | SkipToken) {
  return useQuery(WebhookDeliveryListDocument, options as QueryOptions<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables> | SkipToken)
}
export function useWebhookDeliveryListLazyQuery(options?: LazyQueryOptions<WebhookDeliveryListQuery, WebhookDeliveryListQueryVariables>) {
  return useLazyQuery(WebhookDeliveryListDocument, options)
}
export function useWebhookDeliveryListSuspenseQuery(options?: SuspenseQueryOptions<WebhookDeliveryListQueryVariables>) {
  return useSuspenseQuery(WebhookDeliveryListDocument, options as SuspenseQueryOptions<WebhookDeliveryListQueryVariables>)
}

export function useWebhookEndpointCreateMutation(options?: MutationOptions<WebhookEndpointCreateMutation, WebhookEndpointCreateMutationVariables>) {
  return useMutation(WebhookEndpointCreateDocument, options)
}

export function useWebhookEndpointDeleteMutation(options?: MutationOptions<WebhookEndpointDeleteMutation, WebhookEndpointDeleteMutationVariables>) {
  return useMutation(WebhookEndpointDeleteDocument, options)
}

export function useWebhookEndpointListQuery(options?: QueryOptions<WebhookEndpointListQuery, WebhookEndpointListQueryVariables> | SkipToken) {
  return useQuery(WebhookEndpointListDocument, options as QueryOptions<WebhookEndpointListQuery, WebhookEndpointListQueryVariables> | SkipToken)
}
export function useWebhookEndpointListLazyQuery(options?: LazyQueryOptions<WebhookEndpointListQuery, WebhookEndpointListQueryVariables>) {
  return useLazyQuery(WebhookEndpointListDocument, options)
}
export function useWebhookEndpointListSuspenseQuery(options?: SuspenseQueryOptions<WebhookEndpointListQueryVariables>) {
  return useSuspenseQuery(WebhookEndpointListDocument, options as SuspenseQueryOptions<WebhookEndpointListQueryVariables>)
}

export function useWebhookEndpointSecretRotateMutation(options?: MutationOptions<WebhookEndpointSecretRotateMutation, WebhookEndpointSecretRotateMutationVariables>) {
  return useMutation(WebhookEndpointSecretRotateDocument, options)
}

export function useWebhookEndpointTestMutation(options?: MutationOptions<WebhookEndpointTestMutation, WebhookEndpointTestMutationVariables>) {
  return useMutation(WebhookEndpointTestDocument, options)
}

export function useWebhookEndpointUpdateMutation(options?: MutationOptions<WebhookEndpointUpdateMutation, WebhookEndpointUpdateMutationVariables>) {
  return useMutation(WebhookEndpointUpdateDocument, options)
}

export function useWebhookEventTypeListQuery(options?: QueryOptions<WebhookEventTypeListQuery, WebhookEventTypeListQueryVariables> | SkipToken) {
  return useQuery(WebhookEventTypeListDocument, options as QueryOptions<WebhookEventTypeListQuery, WebhookEventTypeListQueryVariables> | SkipToken)
}
export function useWebhookEventTypeListLazyQuery(options?: LazyQueryOptions<WebhookEventTypeListQuery, WebhookEventTypeListQueryVariables>) {
  return useLazyQuery(WebhookEventTypeListDocument, options)
}
export function useWebhookEventTypeListSuspenseQuery(options?: SuspenseQueryOptions<WebhookEventTypeListQueryVariables>) {
  return useSuspenseQuery(WebhookEventTypeListDocument, options as SuspenseQueryOptions<WebhookEventTypeListQueryVariables>)
}

export function useWebhookRedeliverMutation(options?: MutationOptions<WebhookRedeliverMutation, WebhookRedeliverMutationVariables>) {
  return useMutation(WebhookRedeliverDocument, options)
}