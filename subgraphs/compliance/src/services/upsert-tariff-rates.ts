import { In } from 'typeorm'
import { z } from 'zod'
import { once } from '#kit/idempotency.ts'
import { newId } from '#kit/ids.ts'
import { userError } from '#kit/errors.ts'
import type { Viewer } from '#kit/viewer.ts'
import { requireKeeper } from '../access.ts'
import type { ComplianceApp } from '../app.ts'
import { HsCodeEntity } from '../db/entities/tariffs.ts'
import { hsSubheading } from '../domain/tariff.ts'
import { hsCodeInput, optional, parseInput } from './input.ts'
import { reassessLater } from './reassess-orders.ts'
import type { UpsertPayload } from './upsert-hs-codes.ts'

export interface UpsertTariffRates {
  readonly version: string
  readonly source: string
  readonly rates: readonly {
    readonly destination: string
    readonly hsPrefix: string
    readonly adValoremBasisPoints: number
    readonly importVatBasisPoints: number
    readonly validFrom: Date
    readonly validTo?: Date | null
  }[]
  readonly idempotencyKey: string
}

const MAX_RATES = 500

const schema = z.object({
  version: z.string().trim().min(1, 'An edition has a name.').max(100),
  source: z.string().trim().min(1, 'A tariff has a publisher.').max(200),
  rates: z.array(z.object({
    destination: z.string(),
    hsPrefix: hsCodeInput,
    adValoremBasisPoints: z.number().int().min(0, 'A duty is not negative.').max(100_000, 'A duty is at most 1000 %.'),
    importVatBasisPoints: z.number().int().min(0, 'A VAT is not negative.').max(10_000, 'A VAT is at most 100 %.'),
    validFrom: z.date(),
    validTo: optional(z.date()),
  }).refine(({ validFrom, validTo }) => validTo === null || validFrom < validTo, { message: 'A rate ends after it begins.', path: ['validTo'] }))
    .min(1, 'There is at least one rate.').max(MAX_RATES, `One call loads at most ${MAX_RATES} rates.`),
})

/** Loads rates; one of the same destination, prefix and beginning is replaced. Held orders bound there are judged again. */
export async function upsertTariffRates(app: ComplianceApp, viewer: Viewer, { idempotencyKey, ...input }: UpsertTariffRates): Promise<UpsertPayload> {
  requireKeeper(viewer)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return { userErrors: [parsed.error] }
  const { version, source, rates } = parsed.value

  return once<UpsertPayload>(app, { viewer, mutation: 'tariffRatesUpsert', idempotencyKey, request: parsed.value }, async (tx) => {
    const subheadings = [...new Set(rates.map((rate) => hsSubheading(rate.hsPrefix)))]
    const known = new Set((await tx.manager.findBy(HsCodeEntity, { code: In(subheadings) })).map((row) => row.code))
    const unknown = rates.findIndex((rate) => !known.has(hsSubheading(rate.hsPrefix)))
    if (unknown >= 0) {
      const message = `The nomenclature has no ${hsSubheading(rates[unknown]?.hsPrefix ?? '')}.`
      return { userErrors: [userError('UNKNOWN_HS_CODE', message, ['input', 'rates', String(unknown), 'hsPrefix'])] }
    }

    const rows = [...new Map(rates.map((rate) => [`${rate.destination} ${rate.hsPrefix} ${rate.validFrom.getTime()}`, rate])).entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, rate]) => ({
        id: newId('trf'), destination: rate.destination, hs_prefix: rate.hsPrefix, ad_valorem: rate.adValoremBasisPoints,
        import_vat: rate.importVatBasisPoints, valid_from: rate.validFrom, valid_to: rate.validTo,
      }))
    await tx.manager.query(
      `INSERT INTO tariff_rates (id, destination, hs_prefix, ad_valorem_basis_points, import_vat_basis_points, valid_from, valid_to, version, source)
       SELECT id, destination, hs_prefix, ad_valorem, import_vat, valid_from, valid_to, $2, $3
       FROM jsonb_to_recordset($1) AS rows(id text, destination text, hs_prefix text, ad_valorem integer, import_vat integer, valid_from timestamptz, valid_to timestamptz)
       ON CONFLICT ON CONSTRAINT tariff_rates_destination_prefix_from_key DO UPDATE
       SET ad_valorem_basis_points = excluded.ad_valorem_basis_points, import_vat_basis_points = excluded.import_vat_basis_points,
         valid_to = excluded.valid_to, version = excluded.version, source = excluded.source`,
      [JSON.stringify(rows), version, source],
    )
    reassessLater(tx, app, { kind: 'TARIFF', destinations: [...new Set(rates.map((rate) => rate.destination))] })
    return { upsertedCount: rows.length, userErrors: [] }
  })
}
