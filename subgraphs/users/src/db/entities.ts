import { EntitySchema } from 'typeorm'
import { bigintColumn, idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { MembershipRole } from '../domain/membership.ts'
import type { AddressKind, Capability, DataRegion, TaxId } from '../domain/organization.ts'
import type { PlatformRole } from '../domain/platform-role.ts'

export interface UserRow {
  id: string
  email: string
  /** What is unique about the address: see `emailKey`. */
  emailKey: string
  name: string
  locale: string
  createdAt: Date
}

/** Apart from the person, so that a row that is read to be shown never carries it. */
export interface UserCredentialRow {
  userId: string
  /** Argon2id, PHC string. */
  passwordHash: string
  changedAt: Date
}

export interface UserPlatformRoleRow {
  userId: string
  role: PlatformRole
  /** Null for what the platform's own start granted. */
  grantedByUserId: string | null
  grantedAt: Date
}

export interface SessionRow {
  id: string
  userId: string
  organizationId: string | null
  createdAt: Date
  lastUsedAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

/** One link of a session's chain. Used ones stay as long as the session: that is how a copy is recognised. */
export interface RefreshTokenRow {
  tokenHash: string
  sessionId: string
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
}

export interface OrganizationRow {
  id: string
  legalName: string
  countryCode: string
  registrationNumber: string | null
  /** What is unique about the number in its country: see `registrationKey`. */
  registrationKey: string | null
  taxIds: readonly TaxId[]
  capabilities: Capability[]
  dataRegion: DataRegion
  version: number
  createdAt: Date
  updatedAt: Date
}

export interface MembershipRow {
  id: string
  organizationId: string
  userId: string
  role: MembershipRole
  spendingLimitMinor: bigint | null
  spendingLimitCurrency: string | null
  version: number
  createdAt: Date
  updatedAt: Date
}

export interface MembershipInvitationRow {
  id: string
  organizationId: string
  email: string
  emailKey: string
  role: MembershipRole
  spendingLimitMinor: bigint | null
  spendingLimitCurrency: string | null
  tokenHash: string
  invitedByUserId: string | null
  expiresAt: Date
  createdAt: Date
}

export interface PostalAddress {
  readonly recipient: string
  readonly line1: string
  readonly line2: string | null
  readonly city: string
  readonly region: string | null
  readonly postalCode: string | null
  readonly countryCode: string
}

export interface OrganizationAddressRow {
  id: string
  organizationId: string
  kind: AddressKind
  label: string
  address: PostalAddress
  version: number
  createdAt: Date
  updatedAt: Date
}

export interface ApiKeyRow {
  id: string
  organizationId: string
  name: string
  prefix: string
  scopes: string[]
  /** From where alone it may be used; from anywhere when empty. Addresses and networks in CIDR notation. */
  allowedNetworks: string[]
  /** From where it may not be used, although it is allowed. */
  deniedNetworks: string[]
  createdByUserId: string | null
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
  version: number
}

/** Apart from the key, so that a row that is read to be shown never carries it. */
export interface ApiKeySecretRow {
  apiKeyId: string
  /** Lower-case hex SHA-256 of the whole key. */
  secretHash: string
}

const userId = { ...idColumn, name: 'user_id' } as const
const organizationId = { ...idColumn, name: 'organization_id' } as const
const createdAt = { ...timestampColumn, name: 'created_at' } as const
const updatedAt = { ...timestampColumn, name: 'updated_at' } as const
const expiresAt = { ...timestampColumn, name: 'expires_at' } as const
const spendingLimitMinor = { ...bigintColumn, name: 'spending_limit_minor', nullable: true } as const
const spendingLimitCurrency = { ...textColumn, name: 'spending_limit_currency', nullable: true } as const

const primaryId = (primaryKeyConstraintName: string) => ({ ...idColumn, primary: true, primaryKeyConstraintName }) as const

const ofUser = (name: string) => ({ name, target: 'User', columnNames: ['userId'], referencedColumnNames: ['id'] })
const ofOrganization = (name: string) => ({ name, target: 'Organization', columnNames: ['organizationId'], referencedColumnNames: ['id'] })

export const Users = new EntitySchema<UserRow>({
  name: 'User',
  tableName: 'users',
  columns: {
    id: primaryId('users_pkey'),
    email: textColumn,
    emailKey: { ...textColumn, name: 'email_key' },
    name: textColumn,
    locale: textColumn,
    createdAt,
  },
  uniques: [{ name: 'users_email_key_unique', columns: ['emailKey'] }],
})

export const UserCredentials = new EntitySchema<UserCredentialRow>({
  name: 'UserCredential',
  tableName: 'user_credentials',
  columns: {
    userId: { ...userId, primary: true, primaryKeyConstraintName: 'user_credentials_pkey' },
    passwordHash: { ...textColumn, name: 'password_hash' },
    changedAt: { ...timestampColumn, name: 'changed_at' },
  },
  foreignKeys: [ofUser('user_credentials_user_fkey')],
})

export const UserPlatformRoles = new EntitySchema<UserPlatformRoleRow>({
  name: 'UserPlatformRole',
  tableName: 'user_platform_roles',
  columns: {
    userId: { ...userId, primary: true, primaryKeyConstraintName: 'user_platform_roles_pkey' },
    role: { ...textColumn, primary: true, primaryKeyConstraintName: 'user_platform_roles_pkey' },
    grantedByUserId: { ...idColumn, name: 'granted_by_user_id', nullable: true },
    grantedAt: { ...timestampColumn, name: 'granted_at' },
  },
  foreignKeys: [ofUser('user_platform_roles_user_fkey')],
})

export const Sessions = new EntitySchema<SessionRow>({
  name: 'Session',
  tableName: 'sessions',
  columns: {
    id: primaryId('sessions_pkey'),
    userId,
    organizationId: { ...organizationId, nullable: true },
    createdAt,
    lastUsedAt: { ...timestampColumn, name: 'last_used_at' },
    expiresAt,
    revokedAt: { ...timestampColumn, name: 'revoked_at', nullable: true },
  },
  indices: [
    { name: 'sessions_user', columns: ['userId'] },
    { name: 'sessions_revoked', columns: ['revokedAt'], where: 'revoked_at IS NOT NULL' },
  ],
  foreignKeys: [ofUser('sessions_user_fkey'), ofOrganization('sessions_organization_fkey')],
})

export const RefreshTokens = new EntitySchema<RefreshTokenRow>({
  name: 'RefreshToken',
  tableName: 'refresh_tokens',
  columns: {
    tokenHash: { ...textColumn, name: 'token_hash', primary: true, primaryKeyConstraintName: 'refresh_tokens_pkey' },
    sessionId: { ...idColumn, name: 'session_id' },
    createdAt,
    expiresAt,
    usedAt: { ...timestampColumn, name: 'used_at', nullable: true },
  },
  indices: [{ name: 'refresh_tokens_session', columns: ['sessionId'] }],
  foreignKeys: [{
    name: 'refresh_tokens_session_fkey', target: 'Session', columnNames: ['sessionId'], referencedColumnNames: ['id'], onDelete: 'CASCADE',
  }],
})

export const Organizations = new EntitySchema<OrganizationRow>({
  name: 'Organization',
  tableName: 'organizations',
  columns: {
    id: primaryId('organizations_pkey'),
    legalName: { ...textColumn, name: 'legal_name' },
    countryCode: { ...textColumn, name: 'country_code' },
    registrationNumber: { ...textColumn, name: 'registration_number', nullable: true },
    registrationKey: { ...textColumn, name: 'registration_key', nullable: true },
    taxIds: { ...jsonColumn, name: 'tax_ids' },
    capabilities: { ...textColumn, array: true },
    dataRegion: { ...textColumn, name: 'data_region' },
    version: integerColumn,
    createdAt,
    updatedAt,
  },
  uniques: [{ name: 'organizations_registration_unique', columns: ['countryCode', 'registrationKey'] }],
})

export const Memberships = new EntitySchema<MembershipRow>({
  name: 'OrganizationMembership',
  tableName: 'organization_memberships',
  columns: {
    id: primaryId('organization_memberships_pkey'),
    organizationId,
    userId,
    role: textColumn,
    spendingLimitMinor,
    spendingLimitCurrency,
    version: integerColumn,
    createdAt,
    updatedAt,
  },
  uniques: [{ name: 'organization_memberships_member_unique', columns: ['organizationId', 'userId'] }],
  indices: [{ name: 'organization_memberships_user', columns: ['userId'] }],
  foreignKeys: [ofOrganization('organization_memberships_organization_fkey'), ofUser('organization_memberships_user_fkey')],
})

export const MembershipInvitations = new EntitySchema<MembershipInvitationRow>({
  name: 'MembershipInvitation',
  tableName: 'membership_invitations',
  columns: {
    id: primaryId('membership_invitations_pkey'),
    organizationId,
    email: textColumn,
    emailKey: { ...textColumn, name: 'email_key' },
    role: textColumn,
    spendingLimitMinor,
    spendingLimitCurrency,
    tokenHash: { ...textColumn, name: 'token_hash' },
    invitedByUserId: { ...idColumn, name: 'invited_by_user_id', nullable: true },
    expiresAt,
    createdAt,
  },
  uniques: [
    { name: 'membership_invitations_address_unique', columns: ['organizationId', 'emailKey'] },
    { name: 'membership_invitations_token_unique', columns: ['tokenHash'] },
  ],
  foreignKeys: [ofOrganization('membership_invitations_organization_fkey')],
})

export const OrganizationAddresses = new EntitySchema<OrganizationAddressRow>({
  name: 'OrganizationAddress',
  tableName: 'organization_addresses',
  columns: {
    id: primaryId('organization_addresses_pkey'),
    organizationId,
    kind: textColumn,
    label: textColumn,
    address: jsonColumn,
    version: integerColumn,
    createdAt,
    updatedAt,
  },
  indices: [{ name: 'organization_addresses_organization', columns: ['organizationId'] }],
  foreignKeys: [ofOrganization('organization_addresses_organization_fkey')],
})

export const ApiKeys = new EntitySchema<ApiKeyRow>({
  name: 'ApiKey',
  tableName: 'api_keys',
  columns: {
    id: primaryId('api_keys_pkey'),
    organizationId,
    name: textColumn,
    prefix: textColumn,
    scopes: { ...textColumn, array: true },
    allowedNetworks: { ...textColumn, name: 'allowed_networks', array: true },
    deniedNetworks: { ...textColumn, name: 'denied_networks', array: true },
    createdByUserId: { ...idColumn, name: 'created_by_user_id', nullable: true },
    createdAt,
    lastUsedAt: { ...timestampColumn, name: 'last_used_at', nullable: true },
    expiresAt: { ...expiresAt, nullable: true },
    revokedAt: { ...timestampColumn, name: 'revoked_at', nullable: true },
    version: integerColumn,
  },
  indices: [{ name: 'api_keys_organization', columns: ['organizationId'] }],
  foreignKeys: [ofOrganization('api_keys_organization_fkey')],
})

export const ApiKeySecrets = new EntitySchema<ApiKeySecretRow>({
  name: 'ApiKeySecret',
  tableName: 'api_key_secrets',
  columns: {
    apiKeyId: { ...idColumn, name: 'api_key_id', primary: true, primaryKeyConstraintName: 'api_key_secrets_pkey' },
    secretHash: { ...textColumn, name: 'secret_hash' },
  },
  uniques: [{ name: 'api_key_secrets_hash_unique', columns: ['secretHash'] }],
  foreignKeys: [{ name: 'api_key_secrets_key_fkey', target: 'ApiKey', columnNames: ['apiKeyId'], referencedColumnNames: ['id'] }],
})

export const usersEntities = [
  Users, UserCredentials, UserPlatformRoles, Sessions, RefreshTokens, Organizations, Memberships, MembershipInvitations,
  OrganizationAddresses, ApiKeys, ApiKeySecrets,
] as unknown as readonly EntitySchema<never>[]
