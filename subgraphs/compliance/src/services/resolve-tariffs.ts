import { In, type EntityManager } from 'typeorm'
import { HsClassificationEntity, HsCodeEntity, TariffRateEntity } from '../db/entities/tariffs.ts'
import { crossesCustomsBorder } from '../domain/customs.ts'
import { hsPrefixes, hsSubheading, isHsCode, pickRate, type Rate } from '../domain/tariff.ts'

export interface ResolvableLine {
  readonly variantId: string | null
  readonly declaredHsCode: string | null
  readonly shipFromCountryCode: string
}

export interface ResolvedLine {
  readonly crossesBorder: boolean
  /** The approved classification for the destination, else the one for everywhere, else the declared code. */
  readonly hsCode: string | null
  readonly inNomenclature: boolean
  readonly rate: Rate | null
}

/** Codes, nomenclature and rates of many lines bound for one country, in three statements. */
export async function resolveTariffs(
  manager: EntityManager,
  { destination, at, lines }: { destination: string; at: Date; lines: readonly ResolvableLine[] },
): Promise<ResolvedLine[]> {
  const variantIds = [...new Set(lines.flatMap((line) => line.variantId ?? []))]
  const approved = variantIds.length === 0 ? [] : await manager.findBy(HsClassificationEntity, { status: 'APPROVED', variantId: In(variantIds) })
  const byVariant = new Map(approved.filter((row) => row.destination === null).map((row) => [row.variantId, row.hsCode]))
  for (const row of approved) if (row.destination === destination) byVariant.set(row.variantId, row.hsCode)

  const codes = lines.map((line) => (line.variantId === null ? undefined : byVariant.get(line.variantId)) ?? line.declaredHsCode)
  const wellFormed = [...new Set(codes.filter((code) => code !== null).filter(isHsCode))]
  const subheadings = [...new Set(wellFormed.map(hsSubheading))]
  const known = new Set(subheadings.length === 0 ? [] : (await manager.findBy(HsCodeEntity, { code: In(subheadings) })).map((row) => row.code))
  const prefixes = [...new Set(wellFormed.flatMap(hsPrefixes))]
  const rates = prefixes.length === 0 ? [] : await manager.findBy(TariffRateEntity, { destination, hsPrefix: In(prefixes) })

  return lines.map((line, index) => {
    const hsCode = codes[index] ?? null
    const inNomenclature = hsCode !== null && isHsCode(hsCode) && known.has(hsSubheading(hsCode))
    return {
      crossesBorder: crossesCustomsBorder(line.shipFromCountryCode, destination),
      hsCode,
      inNomenclature,
      rate: inNomenclature ? pickRate(rates, { destination, hsCode, at }) : null,
    }
  })
}
