import { z } from 'zod'
import { userError, type UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { CategoryUpsertInput } from '../__generated__/resolvers.ts'
import { mayChange, requireSeller } from '../access.ts'
import { CategoryEntity } from '../db/entities/catalogue.ts'
import { MAX_CATEGORY_DEPTH, type Category } from '../domain/category.ts'
import { creatorFor, type Acting } from './acting.ts'
import { fields, parseInput } from './input.ts'
import { alreadyExists, notFound } from './user-errors.ts'

const schema = z.object({ idempotencyKey: z.string(), code: fields.code, name: fields.name, parentId: fields.id('cat').nullish() })

/** Creates the category of a code, or replaces its name and place. */
export async function upsertCategory({ app, viewer }: Acting, input: CategoryUpsertInput): Promise<{ category: Category | null; userErrors: UserError[] }> {
  requireSeller(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { category: null, userErrors: parsed.userErrors }
  const { code, name: names, parentId = null } = parsed.value

  return once(app, { viewer, mutation: 'categoryUpsert', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    const creator = await creatorFor(tx, viewer)
    // Readers pass; writers queue, so that two moves cannot close a circle between them.
    await tx.manager.query('LOCK TABLE categories IN SHARE ROW EXCLUSIVE MODE')
    const existing = await tx.manager.findOneBy(CategoryEntity, { code })
    if (existing && !mayChange(viewer, existing)) {
      return { category: null, userErrors: [alreadyExists('Another organization has a category of this code.', 'code', existing.id)] }
    }
    const misplaced = parentId === null ? null : await whyNotBelow(tx, parentId, existing)
    if (misplaced) return { category: null, userErrors: [misplaced] }

    const now = app.clock.now()
    const category: Category = existing
      ? { ...existing, names, parentId, updatedAt: now }
      : { id: newId('cat'), code, names, parentId, createdByOrganizationId: creator, createdAt: now, updatedAt: now }
    if (existing) {
      await tx.manager.update(CategoryEntity, { id: existing.id }, { names, parentId, updatedAt: now })
      tx.afterCommit(() => app.responseMarks.invalidate([`Category:${existing.id}`]))
    } else await tx.manager.insert(CategoryEntity, category)
    return { category, userErrors: [] }
  })
}

async function whyNotBelow(tx: Tx, parentId: string, category: Category | null): Promise<UserError | null> {
  const ancestors: { id: string }[] = await tx.manager.query(
    `WITH RECURSIVE up AS (
       SELECT id, parent_id FROM categories WHERE id = $1
       UNION ALL SELECT above.id, above.parent_id FROM categories above JOIN up ON above.id = up.parent_id)
     SELECT id FROM up`, [parentId])
  if (ancestors.length === 0) return notFound('CATEGORY', 'parentId')
  if (!category) return tooDeep(ancestors.length + 1)
  if (category.parentId === parentId) return null
  if (ancestors.some(({ id }) => id === category.id)) {
    return userError('CATEGORY_CYCLE', 'A category cannot stand below itself.', ['input', 'parentId'])
  }
  const [subtree] = await tx.manager.query(
    `WITH RECURSIVE down AS (
       SELECT id, 1 AS level FROM categories WHERE id = $1
       UNION ALL SELECT below.id, down.level + 1 FROM categories below JOIN down ON below.parent_id = down.id)
     SELECT max(level) AS height FROM down`, [category.id]) as [{ height: number }]
  return tooDeep(ancestors.length + subtree.height)
}

function tooDeep(depth: number): UserError | null {
  return depth <= MAX_CATEGORY_DEPTH ? null
    : userError('CATEGORY_TOO_DEEP', `The tree is at most ${MAX_CATEGORY_DEPTH} deep.`, ['input', 'parentId'])
}
