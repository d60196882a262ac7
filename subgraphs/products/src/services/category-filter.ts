/** A condition that holds for the category `:categoryId` and every one below it. */
export function inCategory(column: string): string {
  return `${column} IN (
    WITH RECURSIVE down AS (
      SELECT id FROM categories WHERE id = :categoryId
      UNION ALL SELECT below.id FROM categories below JOIN down ON below.parent_id = down.id)
    SELECT id FROM down)`
}
