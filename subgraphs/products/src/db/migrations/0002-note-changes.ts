import type { MigrationInterface, QueryRunner } from 'typeorm'
import { noteChanges, noteChangesNoMore } from '#kit/db/change-notes.ts'

/** What cached answers are out of date when a row changes. */
const TAGS = {
  products: ['Product:id', 'Catalogue'],
  product_variants: ['ProductVariant:id', 'Product:product_id', 'Catalogue'],
  offers: ['Offer:id', 'OffersOfProduct:product_id', 'Catalogue'],
  categories: ['Category:id', 'Categories', 'Catalogue'],
  vendors: ['Catalogue'],
  stock_levels: ['Stock:offer_id'],
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
