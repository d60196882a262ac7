import type { PageArguments } from '#kit/connections.ts'
import type { Viewer } from '#kit/viewer.ts'
import type { OrganizationView } from '../access.ts'
import type { UsersApp, UsersContext } from '../app.ts'
import type { ApiKeyRow, MembershipInvitationRow, MembershipRow, SessionRow, UserRow } from '../db/entities.ts'
import { nodeTypeOf } from '../domain/node-types.ts'
import type { UsersLoaders } from '../loaders.ts'
import { acceptInvitation } from '../services/accept-invitation.ts'
import { assertPlatformAdmin } from '../services/authority.ts'
import { createApiKey } from '../services/create-api-key.ts'
import { createOrganization } from '../services/create-organization.ts'
import { createSession } from '../services/create-session.ts'
import { findApiKeyPrincipal } from '../services/find-api-key-principal.ts'
import { findOrganizations, findUsers, type FindOrganizations } from '../services/find-organizations.ts'
import { grantPlatformRole } from '../services/grant-platform-role.ts'
import { inviteMember } from '../services/invite-member.ts'
import { refreshSession } from '../services/refresh-session.ts'
import { registerUser } from '../services/register-user.ts'
import { removeMembership } from '../services/remove-membership.ts'
import { revokeApiKey } from '../services/revoke-api-key.ts'
import { revokeSessions } from '../services/revoke-sessions.ts'
import { rotateApiKey } from '../services/rotate-api-key.ts'
import { updateMembership } from '../services/update-membership.ts'
import { updateOrganization } from '../services/update-organization.ts'
import { upsertAddress } from '../services/upsert-address.ts'

interface Reference {
  readonly id: string
}

export const resolvers = {
  Query: {
    viewer: (_: unknown, _args: unknown, { viewer }: UsersContext) => viewer,
    organization: (_: unknown, { id }: Reference, { loaders }: UsersContext) => insideOf(loaders, id),
    organizations: async (_: unknown, args: FindOrganizations, { app, loaders }: UsersContext) => findOrganizations(app, await loaders.standing(), args),
    users: (_: unknown, args: PageArguments & { search?: string | null }, { app, viewer }: UsersContext) => {
      assertPlatformAdmin(viewer)
      return findUsers(app, args)
    },
    apiKeys: (_: unknown, { organizationId, ...page }: PageArguments & { organizationId?: string | null }, { viewer, loaders }: UsersContext) =>
      loaders.apiKeysOfOrganization(page).load(organizationId ?? viewer.organizationId ?? ''),
    node: (_: unknown, { id }: Reference, { loaders }: UsersContext) => nodeOf(loaders, id),
    apiKeyPrincipal: (_: unknown, { secretHash }: { secretHash: string }, { app, viewer }: UsersContext) => findApiKeyPrincipal(app, viewer, secretHash),
  },

  Mutation: {
    userRegister: mutation((app, _viewer, input: Parameters<typeof registerUser>[1]) => registerUser(app, input)),
    sessionCreate: mutation((app, _viewer, input: Parameters<typeof createSession>[1]) => createSession(app, input)),
    sessionRefresh: mutation((app, _viewer, input: Parameters<typeof refreshSession>[1]) => refreshSession(app, input)),
    sessionRevoke: mutation(revokeSessions),
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
    apiKeyRevoke: mutation(revokeApiKey),
  },

  Node: {
    __resolveType: ({ id }: Reference) => nodeTypeOf(id)?.name,
  },

  Viewer: {
    user: ({ userId }: Viewer, _: unknown, { loaders }: UsersContext) => userId && loaders.user.load(userId),
    organization: ({ organizationId }: Viewer, _: unknown, { loaders }: UsersContext) => organizationId && loaders.organization.load(organizationId),
    session: ({ sessionId }: Viewer, _: unknown, { loaders }: UsersContext) => sessionId && loaders.session.load(sessionId),
  },

  User: {
    __resolveReference: ({ id }: Reference, { loaders }: UsersContext) => loaders.user.load(id),
    platformRoles: ({ id }: UserRow, _: unknown, { loaders }: UsersContext) => loaders.platformRolesOfUser.load(id),
    memberships: ({ id }: UserRow, args: PageArguments, { loaders }: UsersContext) => loaders.membershipsOfUser(args).load(id),
  },

  Session: {
    __resolveReference: ({ id }: Reference, { loaders }: UsersContext) => loaders.session.load(id),
    organization: organizationOf,
  },

  Organization: {
    __resolveReference: ({ id }: Reference, { loaders }: UsersContext) => loaders.organization.load(id),
    memberships: ({ id }: OrganizationView, args: PageArguments, { loaders }: UsersContext) => loaders.membershipsOfOrganization(args).load(id),
    addresses: ({ id }: OrganizationView, _: unknown, { loaders }: UsersContext) => loaders.addressesOfOrganization.load(id),
    apiKeys: ({ id }: OrganizationView, args: PageArguments, { loaders }: UsersContext) => loaders.apiKeysOfOrganization(args).load(id),
  },

  OrganizationMembership: {
    __resolveReference: ({ id }: Reference, { loaders }: UsersContext) => loaders.membership.load(id),
    organization: organizationOf,
    user: ({ userId }: MembershipRow, _: unknown, { loaders }: UsersContext) => loaders.user.load(userId),
    spendingLimit,
  },

  MembershipInvitation: { spendingLimit },

  OrganizationAddress: {
    __resolveReference: ({ id }: Reference, { loaders }: UsersContext) => loaders.address.load(id),
  },

  ApiKey: {
    __resolveReference: ({ id }: Reference, { loaders }: UsersContext) => loaders.apiKey.load(id),
    organization: organizationOf,
    createdBy: ({ createdByUserId }: ApiKeyRow, _: unknown, { loaders }: UsersContext) => createdByUserId && loaders.user.load(createdByUserId),
  },
}

/** A mutation's resolver: the service, and loaders that have forgotten what it may have changed. */
function mutation<Input, Payload>(service: (app: UsersApp, viewer: Viewer, input: Input) => Promise<Payload>) {
  return async (_: unknown, { input }: { input: Input }, { app, viewer, loaders }: UsersContext): Promise<Payload> => {
    loaders.forget()
    const payload = await service(app, viewer, input)
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
    default: return type satisfies never
  }
}

function organizationOf({ organizationId }: Pick<SessionRow, 'organizationId'>, _: unknown, { loaders }: UsersContext) {
  return organizationId && loaders.organization.load(organizationId)
}

function spendingLimit({ spendingLimitMinor, spendingLimitCurrency }: Pick<MembershipInvitationRow, 'spendingLimitMinor' | 'spendingLimitCurrency'>) {
  return spendingLimitMinor === null ? null : { amountMinor: spendingLimitMinor, currency: spendingLimitCurrency }
}
