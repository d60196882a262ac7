import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Until now compliance alone held orders. */
export class NameHolders1764000000002 implements MigrationInterface {
  readonly name = 'NameHolders1764000000002'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE held_orders ADD holder text NOT NULL DEFAULT 'COMPLIANCE';
      ALTER TABLE held_orders ALTER holder DROP DEFAULT, DROP CONSTRAINT held_orders_pkey, ADD CONSTRAINT held_orders_pkey PRIMARY KEY (order_id, holder);
    `)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM held_orders WHERE holder <> 'COMPLIANCE';
      ALTER TABLE held_orders DROP CONSTRAINT held_orders_pkey, DROP holder, ADD CONSTRAINT held_orders_pkey PRIMARY KEY (order_id);
    `)
  }
}
