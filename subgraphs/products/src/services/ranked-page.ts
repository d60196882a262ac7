import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { pageOf, type Connection, type PageArguments } from '#kit/connections.ts'
import { badInput } from '#kit/errors.ts'

/** Rank as a whole number, so that a cursor holds it exactly. */
const SCORE_STEPS = 1_000_000

interface Position {
  readonly score: number
  readonly id: string
}

/**
 * One page of a full-text search, the best match first and the newer row first on a tie, by keyset over (score, id). One
 * statement. `tsquery` is the query; `vector` the column that it is matched with, which the caller has not filtered by yet.
 */
export async function rankedPage<Row extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<Row>,
  { vector, tsquery }: { vector: string; tsquery: string },
  { first, after, last, before }: PageArguments,
): Promise<Connection<Row>> {
  const { limit, backward } = pageOf({ first, last })
  if (backward && after) throw badInput('`after` goes with `first`.', 'after')
  if (!backward && before) throw badInput('`before` goes with `last`.', 'before')
  const cursor = backward ? before : after
  const boundary = cursor ? decode(cursor, backward ? 'before' : 'after') : null

  const id = `${query.alias}.id`
  const score = `(ts_rank(${vector}, to_tsquery('simple', :tsquery)) * ${SCORE_STEPS})::int`
  query.addSelect(score, 'score').andWhere(`${vector} @@ to_tsquery('simple', :tsquery)`, { tsquery })
  if (boundary) query.andWhere(`(${score}, ${id}) ${backward ? '>' : '<'} (:boundaryScore, :boundaryId)`, { boundaryScore: boundary.score, boundaryId: boundary.id })
  const direction = backward ? 'ASC' : 'DESC'
  const { entities, raw } = await query.orderBy('score', direction).addOrderBy(id, direction).limit(limit + 1).getRawAndEntities<{ score: number }>()

  const edges = entities.slice(0, limit).map((node, index) => ({ node, cursor: encode({ score: raw[index]?.score ?? 0, id: node.id }) }))
  if (backward) edges.reverse()
  const more = entities.length > limit
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: backward ? boundary !== null : more,
      hasPreviousPage: backward ? more : boundary !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function encode({ score, id }: Position): string {
  return Buffer.from(`rank:${score}:${id}`).toString('base64url')
}

function decode(cursor: string, argument: string): Position {
  const [, score, id] = /^rank:(\d{1,9}):([\w-]{1,64})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (score === undefined || id === undefined) throw badInput('This is not a cursor of a search.', argument)
  return { score: Number(score), id }
}
