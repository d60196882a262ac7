import type { MigrationInterface, QueryRunner } from 'typeorm'
import { newId } from '#kit/ids.ts'
import { newTraceparent } from '#kit/trace.ts'
import { memberChanged } from '../../events/organization.ts'

interface Membership {
  readonly organization_id: string
  readonly user_id: string
  readonly role: 'OWNER' | 'BUYER' | 'APPROVER' | 'VENDOR_MANAGER' | 'ADMIN'
  readonly spending_limit_minor: string | null
  readonly spending_limit_currency: string | null
}

/** Tells of every membership once more: earlier events did not say what a member may spend, and orders holds to it from now on. */
export class TellMemberships1764000000003 implements MigrationInterface {
  readonly name = 'TellMemberships1764000000003'

  async up(queryRunner: QueryRunner): Promise<void> {
    // As every change of members does, so that none comes in between.
    await queryRunner.query('SELECT 1 FROM organizations ORDER BY id FOR UPDATE')
    const members = await queryRunner.query(
      'SELECT organization_id, user_id, role, spending_limit_minor, spending_limit_currency FROM organization_memberships ORDER BY organization_id, id') as Membership[]
    for (const [organizationId, own] of Map.groupBy(members, (member) => member.organization_id)) {
      const [row] = await queryRunner.query(
        `INSERT INTO aggregate_sequences (aggregate_id, sequence) VALUES ($1, $2)
         ON CONFLICT ON CONSTRAINT aggregate_sequences_pkey DO UPDATE SET sequence = aggregate_sequences.sequence + $2 RETURNING sequence`,
        [organizationId, own.length]) as [{ sequence: string }]
      const before = Number(row.sequence) - own.length
      const now = new Date()
      const events = own.map((member, index) => {
        const id = newId('evt')
        const { type, subject, data } = memberChanged({
          organizationId,
          userId: member.user_id,
          role: member.role,
          spendingLimitMinor: member.spending_limit_minor === null ? null : BigInt(member.spending_limit_minor),
          spendingLimitCurrency: member.spending_limit_currency,
        }, 'UPDATED')
        return {
          id, type, specversion: '1.0', source: '/users', subject, sequence: before + index + 1, time: now.toISOString(), dataschema: `schema/events#${type}`, data,
          correlationid: id, traceparent: newTraceparent(), organizationid: organizationId,
        }
      })
      await queryRunner.query(
        "INSERT INTO outbox (topic, partition_key, event, created_at) SELECT 'users.v1', $1, event, $3 FROM jsonb_array_elements($2) AS event",
        [organizationId, JSON.stringify(events), now])
    }
  }

  async down(): Promise<void> {
    // What was told stays told.
  }
}
