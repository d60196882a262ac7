import { defineConsumer } from '#events/registry.ts'
import type { LogisticsApp } from '../app.ts'

export const usersConsumer = defineConsumer<LogisticsApp>({
  group: 'logistics.users',
  topic: 'users.v1',
  handlers: {
    /** Keeps who is a delivery agent of whom. The newest of each member counts, not of the organization that is the subject. */
    async 'organization.member.changed'(tx, { sequence, data: { organizationId, userId, role } }) {
      await tx.manager.query(
        `INSERT INTO membership_copies (organization_id, user_id, role, sequence) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT membership_copies_pkey DO UPDATE SET role = excluded.role, sequence = excluded.sequence
         WHERE membership_copies.sequence < excluded.sequence`,
        [organizationId, userId, role, sequence],
      )
    },
  },
})
