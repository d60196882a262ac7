import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateHeldOrders1700000001002 implements MigrationInterface {
  readonly name = 'CreateHeldOrders1700000001002'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE held_orders (order_id text CONSTRAINT held_orders_pkey PRIMARY KEY)')
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE held_orders')
  }
}
