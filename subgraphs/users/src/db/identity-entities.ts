import { EntitySchema } from 'typeorm'
import { idColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'

/** Whom a subject of an OpenID provider stands for. There is a row only if that person has shown that they are both. */
export interface LinkedIdentityRow {
  id: string
  userId: string
  /** The organization that the identity acts for, if the person is still its member; the person's first one when null. */
  organizationId: string | null
  issuer: string
  subject: string
  createdAt: Date
  lastUsedAt: Date | null
}

/** Stands for nobody any more; kept as long as a provider's token may be good that was issued before. */
export interface EndedIdentityRow {
  id: string
  endedAt: Date
}

const createdAt = { ...timestampColumn, name: 'created_at' } as const

export const LinkedIdentities = new EntitySchema<LinkedIdentityRow>({
  name: 'LinkedIdentity',
  tableName: 'linked_identities',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'linked_identities_pkey' },
    userId: { ...idColumn, name: 'user_id' },
    organizationId: { ...idColumn, name: 'organization_id', nullable: true },
    issuer: textColumn,
    subject: textColumn,
    createdAt,
    lastUsedAt: { ...timestampColumn, name: 'last_used_at', nullable: true },
  },
  uniques: [{ name: 'linked_identities_subject_unique', columns: ['issuer', 'subject'] }],
  indices: [{ name: 'linked_identities_user', columns: ['userId', 'id'] }],
  foreignKeys: [
    { name: 'linked_identities_user_fkey', target: 'User', columnNames: ['userId'], referencedColumnNames: ['id'] },
    { name: 'linked_identities_organization_fkey', target: 'Organization', columnNames: ['organizationId'], referencedColumnNames: ['id'] },
  ],
})

export const EndedIdentities = new EntitySchema<EndedIdentityRow>({
  name: 'EndedIdentity',
  tableName: 'ended_identities',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'ended_identities_pkey' },
    endedAt: { ...timestampColumn, name: 'ended_at' },
  },
  indices: [{ name: 'ended_identities_ended', columns: ['endedAt'] }],
})

export const identityEntities = [LinkedIdentities, EndedIdentities] as unknown as readonly EntitySchema<never>[]
