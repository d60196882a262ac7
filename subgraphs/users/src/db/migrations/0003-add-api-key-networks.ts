import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Keys that were made before may be used from everywhere. */
export class AddApiKeyNetworks1760000000200 implements MigrationInterface {
  readonly name = 'AddApiKeyNetworks1760000000200'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE api_keys ADD COLUMN allowed_networks text[] NOT NULL DEFAULT '{}', ADD COLUMN denied_networks text[] NOT NULL DEFAULT '{}';
      ALTER TABLE api_keys ALTER COLUMN allowed_networks DROP DEFAULT, ALTER COLUMN denied_networks DROP DEFAULT;
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE api_keys DROP COLUMN allowed_networks, DROP COLUMN denied_networks')
  }
}
