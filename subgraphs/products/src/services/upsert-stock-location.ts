import { z } from 'zod'
import type { UserError } from '#kit/errors.ts'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import type { StockLocationUpsertInput } from '../__generated__/resolvers.ts'
import { requireSeller } from '../access.ts'
import type { StockLocation } from '../domain/stock.ts'
import { vendorFor, type Acting } from './acting.ts'
import { fields, parseInput } from './input.ts'
import { notFound } from './user-errors.ts'

const schema = z.object({
  idempotencyKey: z.string(),
  vendorId: fields.id('ven'),
  code: fields.code,
  name: fields.text(200),
  countryCode: z.string(),
})

export interface StockLocationPayload {
  readonly stockLocation: StockLocation | null
  readonly userErrors: UserError[]
}

/** Creates a vendor's location of a code, or replaces its name and country. */
export async function upsertStockLocation({ app, viewer }: Acting, input: StockLocationUpsertInput): Promise<StockLocationPayload> {
  requireSeller(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { stockLocation: null, userErrors: parsed.userErrors }
  const { vendorId, code, name, countryCode } = parsed.value

  return once<StockLocationPayload>(app, { viewer, mutation: 'stockLocationUpsert', idempotencyKey: input.idempotencyKey, request: input }, async (tx) => {
    if (!await vendorFor(tx, viewer, vendorId)) return { stockLocation: null, userErrors: [notFound('VENDOR', 'vendorId')] }
    const [row] = await tx.manager.query(
      `INSERT INTO stock_locations (id, vendor_id, code, name, country_code) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT stock_locations_vendor_code DO UPDATE SET name = excluded.name, country_code = excluded.country_code
       RETURNING id`,
      [newId('loc'), vendorId, code, name, countryCode],
    ) as [{ id: string }]
    return { stockLocation: { id: row.id, vendorId, code, name, countryCode }, userErrors: [] }
  })
}
