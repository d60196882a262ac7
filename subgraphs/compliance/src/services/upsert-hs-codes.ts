import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import type { UserError } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireKeeper } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { HsCodeEntity } from '../db/entities/tariffs.ts'
import { parseInput } from './input.ts'
import { reassessLater } from './reassess-orders.ts'

export interface UpsertPayload {
  /** Left out when nothing was done. */
  readonly upsertedCount?: number
  readonly userErrors: readonly UserError[]
}

const MAX_CODES = 500

const schema = z.object({
  codes: z.array(z.object({
    code: z.string().regex(/^\d{6}$/, 'A subheading has six digits.'),
    description: z.string().trim().min(1, 'A subheading has a description.').max(2000),
  })).min(1, 'There is at least one code.').max(MAX_CODES, `One call loads at most ${MAX_CODES} codes.`),
})

/** Loads nomenclature; of a code that is given twice the last description counts. Held orders are judged again. */
export async function upsertHsCodes(
  app: ComplianceApp,
  viewer: Viewer,
  { idempotencyKey, ...input }: { codes: readonly { code: string; description: string }[]; idempotencyKey: string },
): Promise<UpsertPayload> {
  requireKeeper(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { userErrors: [parsed.error] }

  return once<UpsertPayload>(app, { viewer, mutation: 'hsCodesUpsert', idempotencyKey, request: parsed.value }, async (tx) => {
    const rows = [...new Map(parsed.value.codes.map((row) => [row.code, row])).values()]
    await tx.manager.upsert(HsCodeEntity, rows.toSorted((a, b) => (a.code < b.code ? -1 : 1)), ['code'])
    reassessLater(tx, app, { kind: 'NOMENCLATURE' })
    return { upsertedCount: rows.length, userErrors: [] }
  })
}
