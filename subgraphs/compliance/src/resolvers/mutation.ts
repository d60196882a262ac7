import type { Context } from '../app.ts'
import { activateWatchlistVersion } from '../services/activate-watchlist-version.ts'
import { addWatchlistEntries, type AddWatchlistEntries } from '../services/add-watchlist-entries.ts'
import { approveClassification } from '../services/approve-classification.ts'
import { createWatchlistVersion, type CreateWatchlistVersion } from '../services/create-watchlist-version.ts'
import { decideCase, type DecideCase } from '../services/decide-case.ts'
import { proposeClassification, type ProposeClassification } from '../services/propose-classification.ts'
import { upsertHsCodes } from '../services/upsert-hs-codes.ts'
import { upsertTariffRates, type UpsertTariffRates } from '../services/upsert-tariff-rates.ts'

interface Input<T> { readonly input: T }

export const Mutation = {
  watchlistVersionCreate: (_: unknown, { input }: Input<CreateWatchlistVersion>, { app, viewer }: Context) => createWatchlistVersion(app, viewer, input),
  watchlistEntriesAdd: (_: unknown, { input }: Input<AddWatchlistEntries>, { app, viewer }: Context) => addWatchlistEntries(app, viewer, input),
  watchlistVersionActivate: (_: unknown, { input }: Input<{ versionId: string; idempotencyKey: string }>, { app, viewer }: Context) =>
    activateWatchlistVersion(app, viewer, input),
  complianceCaseDecide: (_: unknown, { input }: Input<DecideCase>, { app, viewer }: Context) => decideCase(app, viewer, input),
  hsCodesUpsert: (_: unknown, { input }: Input<{ codes: { code: string; description: string }[]; idempotencyKey: string }>, { app, viewer }: Context) =>
    upsertHsCodes(app, viewer, input),
  tariffRatesUpsert: (_: unknown, { input }: Input<UpsertTariffRates>, { app, viewer }: Context) => upsertTariffRates(app, viewer, input),
  hsClassificationPropose: (_: unknown, { input }: Input<ProposeClassification>, { app, viewer }: Context) => proposeClassification(app, viewer, input),
  hsClassificationApprove: (_: unknown, { input }: Input<{ classificationId: string; idempotencyKey: string }>, { app, viewer }: Context) =>
    approveClassification(app, viewer, input),
}
