import type { MigrationInterface, QueryRunner } from 'typeorm'
import { noteChanges, noteChangesNoMore } from '#kit/db/change-notes.ts'

/** What cached answers are out of date when a row changes. */
const TAGS = {
  payment_intents: ['PaymentIntent:id', 'OrderGroup:order_group_id'],
  payments: ['Payment:id', 'PaymentIntent:intent_id', 'OrderGroup:order_group_id'],
  payment_allocations: ['PaymentAllocation:id', 'Order:order_id'],
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
