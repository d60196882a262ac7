import type { Tx } from '#kit/transaction.ts'
import type { ProductsApp } from '../app.ts'
import { forgetRows } from '../cached-rows.ts'
import { VariantEntity } from '../db/entities/catalogue.ts'
import { lockProductOfVariant } from '../db/locks.ts'
import { classifiedHsCode } from '../domain/hs-code.ts'
import { announceOffers } from './announce-offers.ts'

/** Gives a variant the HS code that compliance found for it, and tells its offers when that changes anything. */
export async function classifyVariant(
  tx: Tx,
  app: ProductsApp,
  { variantId, hsCode, destination }: { variantId: string; hsCode: string; destination: string | null },
): Promise<void> {
  if (!await lockProductOfVariant(tx, variantId, 'pessimistic_write')) {
    app.log.debug({ variantId }, 'a classification of an unknown variant')
    return
  }
  const variant = await tx.manager.findOneByOrFail(VariantEntity, { id: variantId })
  const classified = classifiedHsCode(variant.hsCode, { hsCode, destination })
  await tx.manager.update(VariantEntity, { id: variantId }, { hsCode: classified, hsCodeClassified: true, updatedAt: app.clock.now() })
  forgetRows(app, tx, 'variant', [variantId])
  if (classified !== variant.hsCode) await announceOffers(tx, { variantId })
}
