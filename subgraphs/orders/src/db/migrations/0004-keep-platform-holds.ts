import type { MigrationInterface, QueryRunner } from 'typeorm'

export class KeepPlatformHolds1764000000004 implements MigrationInterface {
  readonly name = 'KeepPlatformHolds1764000000004'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE orders ADD platform_held_by_user_id text, ADD platform_hold_note text;
      CREATE INDEX orders_held_by_platform ON orders (id) WHERE (gates ->> 'platformHeldAt') IS NOT NULL;
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX orders_held_by_platform; ALTER TABLE orders DROP platform_held_by_user_id, DROP platform_hold_note')
  }
}
