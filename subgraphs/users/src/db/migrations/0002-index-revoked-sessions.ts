import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The denylist is filled from the sessions that were revoked a moment ago. */
export class IndexRevokedSessions1760000000100 implements MigrationInterface {
  readonly name = 'IndexRevokedSessions1760000000100'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX sessions_revoked ON sessions (revoked_at) WHERE revoked_at IS NOT NULL')
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX sessions_revoked')
  }
}
