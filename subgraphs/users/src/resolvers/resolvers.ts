import { money } from '#kit/money.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { seesPayloadOf, type OrganizationView } from '../access.ts'
import type { Context, UsersApp } from '../app.ts'
import type { MembershipInvitationRow, SessionRow } from '../db/entities.ts'
import { nodeTypeOf } from '../domain/node-types.ts'
import { audienceOf, WEBHOOK_EVENT_NAMES, WEBHOOK_EVENTS } from '../domain/webhook-events.ts'
import type { UsersLoaders } from '../loaders.ts'
import { acceptInvitation } from '../services/accept-invitation.ts'
import { assertPlatformAdmin } from '../services/authority.ts'
import { createApiKey } from '../services/create-api-key.ts'
import { createOrganization } from '../services/create-organization.ts'
import { createSession } from '../services/create-session.ts'
import { createWebhookEndpoint } from '../services/create-webhook-endpoint.ts'
import { deleteWebhookEndpoint } from '../services/delete-webhook-endpoint.ts'
import { findApiKeyPrincipal } from '../services/find-api-key-principal.ts'
import { findIdentityPrincipal } from '../services/find-identity-principal.ts'
import { findOrganizations, findUsers } from '../services/find-organizations.ts'
import { findWebhookDeliveries } from '../services/find-webhook-deliveries.ts'
import { grantPlatformRole } from '../services/grant-platform-role.ts'
import { inviteMember } from '../services/invite-member.ts'
import { linkIdentity } from '../services/link-identity.ts'
import { redeliverWebhooks } from '../services/redeliver-webhooks.ts'
import { refreshSession } from '../services/refresh-session.ts'
import { registerPushDevice } from '../services/register-push-device.ts'
import { registerUser } from '../services/register-user.ts'
import { removeMembership } from '../services/remove-membership.ts'
import { revokeApiKey } from '../services/revoke-api-key.ts'
import { revokeSessions } from '../services/revoke-sessions.ts'
import { rotateApiKey } from '../services/rotate-api-key.ts'
import { rotateWebhookSecret } from '../services/rotate-webhook-secret.ts'
import { testWebhookEndpoint } from '../services/test-webhook-endpoint.ts'
import { unlinkIdentity } from '../services/unlink-identity.ts'
import { unregisterPushDevice } from '../services/unregister-push-device.ts'
import { updateMembership } from '../services/update-membership.ts'
import { updateOrganization } from '../services/update-organization.ts'
import { updateApiKey } from '../services/update-api-key.ts'
import { updateWebhookEndpoint } from '../services/update-webhook-endpoint.ts'
import { upsertAddress } from '../services/upsert-address.ts'

interface Reference {
  readonly id: string
}

export const resolvers: Resolvers = {
  Query: {
    viewer: (_, _args, { viewer }) => viewer,
    organization: (_, { id }, { loaders }) => insideOf(loaders, id),
    organizations: async (_, args, { app, loaders }) => findOrganizations(app, await loaders.standing(), args),
    users: (_, args, { app, viewer }) => {
      assertPlatformAdmin(viewer)
      return findUsers(app, args)
    },
    apiKeys: (_, { organizationId, ...page }, { viewer, loaders }) =>
      loaders.apiKeysOfOrganization(page).load(organizationId ?? viewer.organizationId ?? ''),
    webhookEndpoints: (_, { organizationId, ...page }, { viewer, loaders }) =>
      loaders.webhookEndpointsOfOrganization(page).load(organizationId ?? viewer.organizationId ?? ''),
    webhookDeliveries: async (_, args, { app, loaders }) => findWebhookDeliveries(app, await loaders.standing(), args),
    webhookEventTypes: () => WEBHOOK_EVENT_NAMES,
    node: (_, { id }, { loaders }) => nodeOf(loaders, id),
    apiKeyPrincipal: (_, { secretHash }, { app, viewer }) => findApiKeyPrincipal(app, viewer, secretHash),
    identityPrincipal: (_, identity, { app, viewer }) => findIdentityPrincipal(app, viewer, identity),
  },

  Mutation: {
    userRegister: mutation((app, _viewer, input: Parameters<typeof registerUser>[1]) => registerUser(app, input)),
    sessionCreate: mutation((app, _viewer, input: Parameters<typeof createSession>[1], clientAddress) => createSession(app, { ...input, clientAddress })),
    sessionRefresh: mutation((app, _viewer, input: Parameters<typeof refreshSession>[1]) => refreshSession(app, input)),
    sessionRevoke: mutation(revokeSessions),
    identityLink: mutation(linkIdentity),
    identityUnlink: mutation(unlinkIdentity),
    pushDeviceRegister: mutation(registerPushDevice),
    pushDeviceUnregister: mutation(unregisterPushDevice),
    platformRoleGrant: mutation(grantPlatformRole),
    organizationCreate: mutation(createOrganization),
    organizationUpdate: mutation(updateOrganization),
    membershipInvite: mutation(inviteMember),
    membershipAccept: mutation(acceptInvitation),
    membershipUpdate: mutation(updateMembership),
    membershipRemove: mutation(removeMembership),
    addressUpsert: mutation(upsertAddress),
    apiKeyCreate: mutation(createApiKey),
    apiKeyRotate: mutation(rotateApiKey),
    apiKeyUpdate: mutation(updateApiKey),
    apiKeyRevoke: mutation(revokeApiKey),
    webhookEndpointCreate: mutation(createWebhookEndpoint),
    webhookEndpointUpdate: mutation(updateWebhookEndpoint),
    webhookEndpointDelete: mutation(deleteWebhookEndpoint),
    webhookEndpointSecretRotate: mutation(rotateWebhookSecret),
    webhookEndpointTest: mutation(testWebhookEndpoint),
    webhookRedeliver: mutation(redeliverWebhooks),
  },

  Node: {
    __resolveType: ({ id }) => nodeTypeOf(id)?.name ?? null,
  },

  Viewer: {
    user: ({ userId }, _, { loaders }) => (userId === null ? null : loaders.user.load(userId)),
    organization: ({ organizationId }, _, { loaders }) => (organizationId === null ? null : loaders.organization.load(organizationId)),
    session: ({ sessionId }, _, { loaders }) => (sessionId === null ? null : loaders.session.load(sessionId)),
    identities: ({ userId }, args, { loaders }) => loaders.identitiesOfUser(args).load(userId ?? ''),
    pushDevices: ({ userId }, args, { loaders }) => loaders.pushDevicesOfUser(args).load(userId ?? ''),
  },

  User: {
    __resolveReference: ({ id }, { loaders }) => loaders.user.load(id),
    platformRoles: ({ id }, _, { loaders }) => loaders.platformRolesOfUser.load(id),
    memberships: ({ id }, args, { loaders }) => loaders.membershipsOfUser(args).load(id),
  },

  Session: {
    __resolveReference: ({ id }, { loaders }) => loaders.session.load(id),
    organization: organizationOf,
  },

  PushDevice: {
    isThisDevice: ({ sessionId }, _, { viewer }) => sessionId === viewer.sessionId,
  },

  LinkedIdentity: {
    organization: organizationOf,
  },

  Organization: {
    __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
    memberships: ({ id }, args, { loaders }) => loaders.membershipsOfOrganization(args).load(id),
    addresses: ({ id }, _, { loaders }) => loaders.addressesOfOrganization.load(id),
    apiKeys: ({ id }, args, { loaders }) => loaders.apiKeysOfOrganization(args).load(id),
  },

  OrganizationMembership: {
    __resolveReference: ({ id }, { loaders }) => loaders.membership.load(id),
    organization: organizationOf,
    user: ({ userId }, _, { loaders }) => loaders.user.load(userId),
    spendingLimit,
  },

  MembershipInvitation: { spendingLimit },

  OrganizationAddress: {
    __resolveReference: ({ id }, { loaders }) => loaders.address.load(id),
  },

  ApiKey: {
    __resolveReference: ({ id }, { loaders }) => loaders.apiKey.load(id),
    organization: organizationOf,
    createdBy: ({ createdByUserId }, _, { loaders }) => (createdByUserId === null ? null : loaders.user.load(createdByUserId)),
  },

  WebhookEndpoint: {
    __resolveReference: ({ id }, { loaders }) => loaders.webhookEndpoint.load(id),
    organization: organizationOf,
  },

  WebhookDelivery: {
    __resolveReference: ({ id }, { loaders }) => loaders.webhookDelivery.load(id),
    webhookEndpoint: ({ endpointId }, _, { loaders }) => loaders.webhookEndpoint.load(endpointId),
    payload: ({ eventType, body }, _, { viewer }) => (seesPayloadOf(viewer, eventType) ? body : null),
  },

  WebhookAttempt: {
    at: ({ at }) => new Date(at),
  },

  WebhookEventType: {
    name: (name) => name,
    description: (name) => WEBHOOK_EVENTS[name].description,
    audience: (name) => audienceOf(name),
    requiredScope: (name) => WEBHOOK_EVENTS[name].scope,
  },
}

/** A mutation's resolver: the service, and loaders that have forgotten what it may have changed. */
function mutation<Input, Payload>(service: (app: UsersApp, viewer: Viewer, input: Input, clientAddress: string | undefined) => Promise<Payload>) {
  return async (_: unknown, { input }: { input: Input }, { app, viewer, loaders, clientAddress }: Context): Promise<Payload> => {
    loaders.forget()
    const payload = await service(app, viewer, input, clientAddress)
    loaders.forget()
    return payload
  }
}

/** A root field does not answer the counterparty's view: an id alone is no reason to know a company. */
async function insideOf(loaders: UsersLoaders, id: string): Promise<OrganizationView | null> {
  const organization = await loaders.organization.load(id)
  return organization?.inside ? organization : null
}

async function nodeOf(loaders: UsersLoaders, id: string): Promise<Reference | null> {
  const type = nodeTypeOf(id)
  if (!type) return null
  if (!type.own) return { id }
  switch (type.name) {
    case 'User': return loaders.user.load(id)
    case 'Organization': return insideOf(loaders, id)
    case 'OrganizationMembership': return loaders.membership.load(id)
    case 'OrganizationAddress': return loaders.address.load(id)
    case 'ApiKey': return loaders.apiKey.load(id)
    case 'Session': return loaders.session.load(id)
    case 'WebhookEndpoint': return loaders.webhookEndpoint.load(id)
    case 'WebhookDelivery': return loaders.webhookDelivery.load(id)
    default: return type satisfies never
  }
}

function organizationOf({ organizationId }: Pick<SessionRow, 'organizationId'>, _: unknown, { loaders }: Context) {
  return organizationId === null ? null : loaders.organization.load(organizationId)
}

function spendingLimit({ spendingLimitMinor, spendingLimitCurrency }: Pick<MembershipInvitationRow, 'spendingLimitMinor' | 'spendingLimitCurrency'>) {
  return spendingLimitMinor === null || spendingLimitCurrency === null ? null : money(spendingLimitMinor, spendingLimitCurrency)
}
