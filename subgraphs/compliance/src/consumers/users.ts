import { defineConsumer } from '#events/registry.ts'
import type { EventData } from '#events/registry.ts'
import { newestOnly } from '#kit/events/consumer.ts'
import type { ComplianceApp } from '../app.ts'
import { recordMember, recordOrganization } from '../services/record-organization.ts'

const organization = newestOnly<ComplianceApp>('parties', (tx, { data }, app) => recordOrganization(tx, app, data as EventData<'organization.updated'>))

/** Screens organizations as they appear and change, and knows who belongs to them. */
export const usersConsumer = defineConsumer<ComplianceApp>({
  group: 'compliance.users',
  topic: 'users.v1',
  handlers: {
    'organization.created': organization,
    'organization.updated': organization,
    'organization.member.changed': (tx, { data }) => recordMember(tx, data),
  },
})
