import type { MigrationInterface, QueryRunner } from 'typeorm'

export class VersionApiKeys1760000000300 implements MigrationInterface {
  readonly name = 'VersionApiKeys1760000000300'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE api_keys ADD COLUMN version integer NOT NULL DEFAULT 1; ALTER TABLE api_keys ALTER COLUMN version DROP DEFAULT')
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE api_keys DROP COLUMN version')
  }
}
