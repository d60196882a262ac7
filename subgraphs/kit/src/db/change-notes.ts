import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm'

/** Of the transaction at hand. */
const SETTING = 'broxiva.changed'

/** A transaction that changes more than these characters can name is told of by type. */
const MAX_CHARACTERS = 16_000

/**
 * What routers have cached of rows is out of date with the transaction that changes them, whichever statement of whichever service, consumer or timer does. So the tables
 * themselves note it: a trigger writes tags into a setting of the transaction, which ends with it and is rolled back with it.
 */
export class NoteChanges1763900000000 implements MigrationInterface {
  readonly name = 'NoteChanges1763900000000'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $note$
      DECLARE
        noted text := coalesce(current_setting('${SETTING}', true), '');
        versions jsonb[] := CASE TG_OP WHEN 'INSERT' THEN ARRAY[to_jsonb(NEW)] WHEN 'DELETE' THEN ARRAY[to_jsonb(OLD)] ELSE ARRAY[to_jsonb(OLD), to_jsonb(NEW)] END;
        version jsonb;
        wanted text;
        key text;
        tag text;
      BEGIN
        FOREACH version IN ARRAY versions LOOP
          FOREACH wanted IN ARRAY TG_ARGV LOOP
            tag := split_part(wanted, ':', 1);
            IF strpos(wanted, ':') > 0 THEN
              key := version ->> split_part(wanted, ':', 2);
              CONTINUE WHEN key IS NULL;
              IF length(noted) <= ${MAX_CHARACTERS} THEN tag := tag || ':' || key; END IF;
            END IF;
            IF strpos(noted || E'\\n', E'\\n' || tag || E'\\n') = 0 THEN noted := noted || E'\\n' || tag; END IF;
          END LOOP;
        END LOOP;
        PERFORM set_config('${SETTING}', noted, true);
        RETURN NULL;
      END
      $note$`)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION note_change() CASCADE')
  }
}

/**
 * SQL that has tables note what changes in them. A tag is `Order:order_id`, the type and the column that has the entity's id (rows with null in it note nothing), or
 * a text without a colon for each change of the table. Answers that carry the tag of an entity must carry that of its type too.
 */
export function noteChanges(tagsByTable: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(tagsByTable).map(([table, tags]) =>
    `CREATE TRIGGER ${table}_note_changes AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION note_change(${tags.map((tag) => `'${tag}'`).join(', ')});`).join('\n')
}

/** Takes back {@link noteChanges}. */
export function noteChangesNoMore(tables: readonly string[]): string {
  return tables.map((table) => `DROP TRIGGER ${table}_note_changes ON ${table};`).join('\n')
}

/** What the transaction has changed so far, as tags. */
export async function changesOf(manager: EntityManager): Promise<string[]> {
  const [row] = await manager.query(`SELECT current_setting('${SETTING}', true) AS noted`) as [{ noted: string | null }?]
  return (row?.noted ?? '').split('\n').filter((tag) => tag !== '')
}
