import { paginate, type Connection, type PageArguments } from '#kit/connections.ts'
import { CategoryEntity } from '../db/entities/catalogue.ts'
import type { Category } from '../domain/category.ts'
import type { Acting } from './acting.ts'
import { idOf } from './input.ts'

export async function listCategories(
  { app }: Pick<Acting, 'app'>,
  { parentId, ...page }: PageArguments & { readonly parentId?: string | null },
): Promise<Connection<Category>> {
  const query = app.db.source.manager.createQueryBuilder(CategoryEntity, 'category')
  if (parentId) query.where('category.parent_id = :parentId', { parentId: idOf('cat', parentId) })
  return paginate(query, page, { order: 'ASC' })
}
