import type { MigrationInterface, QueryRunner } from 'typeorm'
import { noteChanges, noteChangesNoMore } from '#kit/db/change-notes.ts'

/** What cached answers are out of date when a row changes. */
const TAGS = {
  orders: ['Order:id', 'Orders:buyer_organization_id', 'Orders:vendor_organization_id', 'Orders:vendor_id', 'Orders:placed_by_user_id', 'OrdersOfAll'],
  order_groups: ['OrderGroup:id', 'OrderGroups:buyer_organization_id', 'OrdersOfAll'],
}

export class NoteChanges1764000000001 implements MigrationInterface {
  readonly name = 'NoteChanges1764000000001'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(noteChanges(TAGS))
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(noteChangesNoMore(Object.keys(TAGS)))
  }
}
