import type { MigrationInterface, QueryRunner } from 'typeorm'
import { noteChanges, noteChangesNoMore } from '#kit/db/change-notes.ts'

/** What cached answers are out of date when a row changes. */
const TAGS = {
  shipments: ['Shipment:id', 'Order:order_id', 'Shipments'],
  bookings: ['Shipment:shipment_id'],
  packages: ['Shipment:shipment_id'],
  tracking_events: ['Shipment:shipment_id'],
  issued_document_copies: ['Order:order_id'],
  carriers: ['Carrier:id', 'Carriers'],
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
