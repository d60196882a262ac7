import { newId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import type { OrderLineRow, OrderRow } from '../db/entities/orders.ts'
import { LandedCostLineEntity, LandedCostQuoteEntity, type LandedCostLineRow } from '../db/entities/tariffs.ts'
import { landedCost } from '../domain/landed-cost.ts'
import type { ResolvedLine } from './resolve-tariffs.ts'

/**
 * Stores what the order's import costs, with the rates of this moment, unless that is stored already or a rate is missing.
 * The order's row is locked by the caller.
 */
export async function freezeQuote(
  tx: Tx,
  { order, lines, resolved, at }: { order: OrderRow; lines: readonly OrderLineRow[]; resolved: readonly ResolvedLine[]; at: Date },
): Promise<void> {
  if (resolved.some((line) => line.crossesBorder && line.rate === null)) return
  if (await tx.manager.existsBy(LandedCostQuoteEntity, { orderId: order.id })) return

  const quote = landedCost({
    destination: order.destination,
    incoterm: order.incoterm,
    currency: order.currency,
    freight: 0n,
    at,
    lines: lines.map((line, index) => {
      const { crossesBorder = false, hsCode = null, rate = null } = resolved[index] ?? {}
      return {
        orderLineId: line.id,
        variantId: line.variantId,
        hsCode: crossesBorder ? hsCode : null,
        shipFromCountryCode: line.shipFromCountryCode,
        quantity: line.quantity,
        value: line.valueMinor,
        rate,
      }
    }),
  })
  const quoteId = newId('lcq')
  await tx.manager.insert(LandedCostQuoteEntity, {
    id: quoteId,
    orderId: order.id,
    destination: quote.destination,
    incoterm: quote.incoterm,
    currency: quote.currency,
    dutyValuation: quote.dutyValuation,
    dutyPayer: quote.dutyPayer,
    goodsMinor: quote.goods,
    freightMinor: quote.freight,
    freightIncluded: quote.freightIncluded,
    dutyMinor: quote.duty,
    importVatMinor: quote.importVat,
    totalMinor: quote.total,
    quotedAt: quote.quotedAt,
  })
  await tx.manager.insert(LandedCostLineEntity, quote.lines.map((line, position): LandedCostLineRow => ({
    quoteId,
    position,
    orderLineId: line.orderLineId,
    variantId: line.variantId,
    hsCode: line.hsCode,
    shipFromCountryCode: line.shipFromCountryCode,
    quantity: line.quantity,
    valueMinor: line.value,
    freightMinor: line.freight,
    customsValueMinor: line.customsValue,
    dutyBasisPoints: line.dutyBasisPoints,
    dutyMinor: line.duty,
    importVatBasisPoints: line.importVatBasisPoints,
    importVatMinor: line.importVat,
    tariffRateId: line.tariffRateId,
    tariffVersion: line.tariffVersion,
  })))
}
