import type { EntityManager, EntitySchema, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { badInput } from './errors.ts'

/** Relay's arguments. Forward with `first`/`after`, backward with `last`/`before`. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export interface Edge<Row> {
  readonly cursor: string
  readonly node: Row
}

export interface Connection<Row> {
  readonly edges: Edge<Row>[]
  readonly nodes: Row[]
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

export const MAX_PAGE = 100
export const DEFAULT_PAGE = 20

interface Page {
  readonly limit: number
  readonly backward: boolean
  /** The id to start behind (or, backward, before). */
  readonly boundary: string | null
}

/** @throws a `BAD_USER_INPUT` GraphQL error for sizes outside 1 to 100, both directions at once, or a foreign cursor. */
export function pageOf({ first, after, last, before }: PageArguments): Page {
  const backward = last !== null && last !== undefined
  if (backward && first !== null && first !== undefined) throw badInput('Ask for `first` or for `last`, not for both.', 'first')
  if (backward && after) throw badInput('`after` goes with `first`.', 'after')
  if (!backward && before) throw badInput('`before` goes with `last`.', 'before')
  const limit = (backward ? last : first) ?? DEFAULT_PAGE
  if (limit < 1 || limit > MAX_PAGE) throw badInput(`A page has 1 to ${MAX_PAGE} items.`, backward ? 'last' : 'first')
  const cursor = backward ? before : after
  return { limit, backward, boundary: cursor ? decode(cursor, backward ? 'before' : 'after') : null }
}

/**
 * One page of a query, newest first, by keyset over the sortable `id`: stable while rows arrive, and as fast on the last
 * page as on the first. One statement; the query must select from `alias` and carry its own visibility filter.
 */
export async function paginate<Row extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<Row>,
  args: PageArguments,
  { order = 'DESC' }: { order?: 'ASC' | 'DESC' } = {},
): Promise<Connection<Row>> {
  const page = pageOf(args)
  const ascending = (order === 'ASC') !== page.backward
  const id = `${query.alias}.id`
  if (page.boundary) query.andWhere(`${id} ${ascending ? '>' : '<'} :pageBoundary`, { pageBoundary: page.boundary })
  const rows = await query.orderBy(id, ascending ? 'ASC' : 'DESC').take(page.limit + 1).getMany()
  return connectionOf(rows, page)
}

/**
 * One page for each of many parents, in one statement; for a DataLoader behind a nested connection.
 * `where` is SQL over the child's columns (by their column names) and carries the visibility filter.
 */
export async function paginateByParent<Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  { entity, parentColumn, parentIds, args, order = 'DESC', where }: {
    entity: EntitySchema<Row>
    /** The child's property that holds the parent's id. */
    parentColumn: keyof Row & string
    parentIds: readonly string[]
    args: PageArguments
    order?: 'ASC' | 'DESC'
    where?: { sql: string; parameters: Record<string, unknown> }
  },
): Promise<Connection<Row>[]> {
  const page = pageOf(args)
  const ascending = (order === 'ASC') !== page.backward
  const metadata = manager.connection.getMetadata(entity)
  const parent = metadata.findColumnWithPropertyName(parentColumn)?.databaseName
  if (!parent) throw new Error(`${metadata.name} has no column «${parentColumn}».`)

  const ranked = manager.createQueryBuilder()
    .select('child.id', 'id')
    .addSelect(`row_number() OVER (PARTITION BY child."${parent}" ORDER BY child.id ${ascending ? 'ASC' : 'DESC'})`, 'rank')
    .from(metadata.tableName, 'child')
    .where(`child."${parent}" IN (:...parentIds)`, { parentIds: [...parentIds] })
  if (page.boundary) ranked.andWhere(`child.id ${ascending ? '>' : '<'} :pageBoundary`, { pageBoundary: page.boundary })
  if (where) ranked.andWhere(where.sql, where.parameters)

  const rows = await manager.createQueryBuilder(entity, 'row')
    .innerJoin(`(${ranked.getQuery()})`, 'ranked', 'ranked.id = row.id AND ranked.rank <= :pageLimit', { pageLimit: page.limit + 1 })
    .setParameters(ranked.getParameters())
    .orderBy('row.id', ascending ? 'ASC' : 'DESC')
    .getMany()
  const byParent = Map.groupBy(rows, (row) => row[parentColumn] as string)
  return parentIds.map((id) => connectionOf(byParent.get(id) ?? [], page))
}

/** A list that is bounded by its own rules, as a connection. */
export function wholeConnection<Row extends { id: string }>(rows: readonly Row[]): Connection<Row> {
  return connectionOf([...rows], { limit: rows.length, backward: false, boundary: null })
}

function connectionOf<Row extends { id: string }>(found: Row[], page: Page): Connection<Row> {
  const more = found.length > page.limit
  const rows = found.slice(0, page.limit)
  if (page.backward) rows.reverse()
  const edges = rows.map((node) => ({ cursor: encode(node.id), node }))
  return {
    edges,
    nodes: rows,
    pageInfo: {
      hasNextPage: page.backward ? page.boundary !== null : more,
      hasPreviousPage: page.backward ? more : page.boundary !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function encode(id: string): string {
  return Buffer.from(`id:${id}`).toString('base64url')
}

function decode(cursor: string, argument: string): string {
  const id = /^id:([\w-]{1,64})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  if (id === undefined) throw badInput('This is not a cursor of a list.', argument)
  return id
}
