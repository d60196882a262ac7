/**
 * For a field that the schema promises: what a loader found, which answers null for rows that are missing or hidden.
 *
 * @throws when there is nothing: whoever sees the parent sees this too, so it is a bug.
 */
export async function nonNull<Row>(found: Promise<Row | null | undefined>): Promise<Row> {
  const row = await found
  if (row === null || row === undefined) throw new Error('The schema promises a row that the loader does not find.')
  return row
}
