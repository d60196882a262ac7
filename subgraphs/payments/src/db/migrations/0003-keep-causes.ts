import type { MigrationInterface, QueryRunner } from 'typeorm'

export class KeepCauses1764100000000 implements MigrationInterface {
  readonly name = 'KeepCauses1764100000000'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE provider_operations ADD COLUMN cause jsonb')
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE provider_operations DROP COLUMN cause')
  }
}
