import { z } from 'zod'
import { countryCode, id, money } from './values.ts'

const organization = z.object({
  organizationId: id('org'),
  legalName: z.string(),
  registrationNumber: z.string().nullable(),
  countryCode,
  capabilities: z.array(z.enum(['BUYER', 'VENDOR', 'CARRIER'])),
})

const identity = z.object({ userId: id('usr'), identityId: id('idn'), issuer: z.string() })

/** Facts about people and organizations. Names of people stay in the users subgraph. */
export const usersEvents = {
  'user.registered': { topic: 'users.v1', schema: z.object({ userId: id('usr') }) },
  'user.login': { topic: 'users.v1', schema: z.object({ userId: id('usr'), sessionId: id('ses'), organizationId: id('org').nullable() }) },
  /** A provider's tokens act for the person from then on, or not any more. Subject: the person. */
  'user.identity.linked': { topic: 'users.v1', schema: identity },
  'user.identity.unlinked': { topic: 'users.v1', schema: identity },
  'organization.created': { topic: 'users.v1', schema: organization },
  'organization.updated': { topic: 'users.v1', schema: organization },
  /** A partner's endpoint is told nothing more: it answered 410 (`GONE`) or has failed for days (`FAILING`). Subject: the endpoint. */
  'webhook.endpoint.disabled': { topic: 'users.v1', schema: z.object({ webhookEndpointId: id('whe'), organizationId: id('org'), reason: z.enum(['GONE', 'FAILING']) }) },
  'organization.member.changed': {
    topic: 'users.v1',
    schema: z.object({
      organizationId: id('org'),
      userId: id('usr'),
      role: z.enum(['OWNER', 'BUYER', 'APPROVER', 'VENDOR_MANAGER', 'ADMIN', 'DISPATCHER', 'DELIVERY_AGENT']).nullable(),
      change: z.enum(['ADDED', 'UPDATED', 'REMOVED']),
      /** The most that one purchase of the member may cost without approval; null for no limit, left out by producers of before. */
      spendingLimit: money.nullable().optional(),
    }),
  },
} as const
