import { EntitySchema } from 'typeorm'
import { idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { AttemptOutcome, DeliveryStatus, WebhookDisabledReason, WebhookStatus } from '../domain/webhook.ts'

export interface WebhookEndpointRow {
  id: string
  organizationId: string
  url: string
  description: string | null
  eventTypes: string[]
  status: WebhookStatus
  disabledReason: WebhookDisabledReason | null
  disabledAt: Date | null
  /** The first failure since anything was accepted. */
  failingSince: Date | null
  /** Until then one sender has it; of the past, when it was last served. */
  busyUntil: Date | null
  createdByUserId: string | null
  createdByApiKeyId: string | null
  version: number
  createdAt: Date
  updatedAt: Date
}

export interface WebhookSecretRow {
  id: string
  endpointId: string
  /** Encrypted for this row. */
  sealed: string
  createdAt: Date
  /** Null for the one that stays. */
  expiresAt: Date | null
}

/** An attempt as JSON has it. */
export interface StoredAttempt {
  readonly at: string
  readonly durationMs: number
  readonly outcome: AttemptOutcome
  readonly statusCode: number | null
  readonly responseBody: string | null
}

export interface WebhookDeliveryRow {
  id: string
  endpointId: string
  organizationId: string
  eventId: string
  eventType: string
  occurredAt: Date
  /** What is sent, byte for byte. */
  body: string
  status: DeliveryStatus
  /** Since it was asked for; the schedule goes by it. */
  attemptCount: number
  attempts: StoredAttempt[]
  nextAttemptAt: Date | null
  completedAt: Date | null
  createdAt: Date
}

/** Which organization is behind a vendor. */
export interface WebhookVendorRow {
  vendorId: string
  organizationId: string
}

const endpointId = { ...idColumn, name: 'endpoint_id' } as const
const organizationId = { ...idColumn, name: 'organization_id' } as const
const createdAt = { ...timestampColumn, name: 'created_at' } as const
const nullableInstant = (name: string) => ({ ...timestampColumn, name, nullable: true }) as const
const primaryId = (primaryKeyConstraintName: string) => ({ ...idColumn, primary: true, primaryKeyConstraintName }) as const
const ofEndpoint = (name: string) => ({ name, target: 'WebhookEndpoint', columnNames: ['endpointId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' as const })

export const WebhookEndpoints = new EntitySchema<WebhookEndpointRow>({
  name: 'WebhookEndpoint',
  tableName: 'webhook_endpoints',
  columns: {
    id: primaryId('webhook_endpoints_pkey'),
    organizationId,
    url: textColumn,
    description: { ...textColumn, nullable: true },
    eventTypes: { ...textColumn, name: 'event_types', array: true },
    status: textColumn,
    disabledReason: { ...textColumn, name: 'disabled_reason', nullable: true },
    disabledAt: nullableInstant('disabled_at'),
    failingSince: nullableInstant('failing_since'),
    busyUntil: nullableInstant('busy_until'),
    createdByUserId: { ...idColumn, name: 'created_by_user_id', nullable: true },
    createdByApiKeyId: { ...idColumn, name: 'created_by_api_key_id', nullable: true },
    version: integerColumn,
    createdAt,
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  indices: [{ name: 'webhook_endpoints_organization', columns: ['organizationId'] }],
  foreignKeys: [{ name: 'webhook_endpoints_organization_fkey', target: 'Organization', columnNames: ['organizationId'], referencedColumnNames: ['id'] }],
})

export const WebhookSecrets = new EntitySchema<WebhookSecretRow>({
  name: 'WebhookSecret',
  tableName: 'webhook_secrets',
  columns: {
    id: primaryId('webhook_secrets_pkey'),
    endpointId,
    sealed: textColumn,
    createdAt,
    expiresAt: nullableInstant('expires_at'),
  },
  indices: [{ name: 'webhook_secrets_endpoint', columns: ['endpointId'] }],
  foreignKeys: [ofEndpoint('webhook_secrets_endpoint_fkey')],
})

export const WebhookDeliveries = new EntitySchema<WebhookDeliveryRow>({
  name: 'WebhookDelivery',
  tableName: 'webhook_deliveries',
  columns: {
    id: primaryId('webhook_deliveries_pkey'),
    endpointId,
    organizationId,
    eventId: { ...idColumn, name: 'event_id' },
    eventType: { ...textColumn, name: 'event_type' },
    occurredAt: { ...timestampColumn, name: 'occurred_at' },
    body: textColumn,
    status: textColumn,
    attemptCount: { ...integerColumn, name: 'attempt_count' },
    attempts: jsonColumn,
    nextAttemptAt: nullableInstant('next_attempt_at'),
    completedAt: nullableInstant('completed_at'),
    createdAt,
  },
  uniques: [{ name: 'webhook_deliveries_event_unique', columns: ['endpointId', 'eventId'] }],
  indices: [
    { name: 'webhook_deliveries_organization', columns: ['organizationId', 'id'] },
    { name: 'webhook_deliveries_endpoint', columns: ['endpointId', 'id'] },
    { name: 'webhook_deliveries_due', columns: ['endpointId', 'nextAttemptAt'], where: "status = 'PENDING'::text" },
    { name: 'webhook_deliveries_completed', columns: ['completedAt'], where: 'completed_at IS NOT NULL' },
  ],
  foreignKeys: [ofEndpoint('webhook_deliveries_endpoint_fkey')],
})

export const WebhookVendors = new EntitySchema<WebhookVendorRow>({
  name: 'WebhookVendor',
  tableName: 'webhook_vendors',
  columns: {
    vendorId: { ...idColumn, name: 'vendor_id', primary: true, primaryKeyConstraintName: 'webhook_vendors_pkey' },
    organizationId,
  },
})

export const webhookEntities = [WebhookEndpoints, WebhookSecrets, WebhookDeliveries, WebhookVendors] as unknown as readonly EntitySchema<never>[]
