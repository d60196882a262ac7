import type { Resolvers } from '../__generated__/resolvers.ts'
import { activateWatchlistVersion } from '../services/activate-watchlist-version.ts'
import { addWatchlistEntries } from '../services/add-watchlist-entries.ts'
import { approveClassification } from '../services/approve-classification.ts'
import { createWatchlistVersion } from '../services/create-watchlist-version.ts'
import { decideCase } from '../services/decide-case.ts'
import { discardLetter } from '../services/discard-letter.ts'
import { proposeClassification } from '../services/propose-classification.ts'
import { replayLetter, replayLetters } from '../services/replay-letters.ts'
import { upsertHsCodes } from '../services/upsert-hs-codes.ts'
import { upsertTariffRates } from '../services/upsert-tariff-rates.ts'

export const Mutation: Resolvers['Mutation'] = {
  watchlistVersionCreate: (_, { input }, { app, viewer }) => createWatchlistVersion(app, viewer, input),
  watchlistEntriesAdd: (_, { input }, { app, viewer }) => addWatchlistEntries(app, viewer, input),
  watchlistVersionActivate: (_, { input }, { app, viewer }) => activateWatchlistVersion(app, viewer, input),
  complianceCaseDecide: (_, { input }, { app, viewer }) => decideCase(app, viewer, input),
  hsCodesUpsert: (_, { input }, { app, viewer }) => upsertHsCodes(app, viewer, input),
  tariffRatesUpsert: (_, { input }, { app, viewer }) => upsertTariffRates(app, viewer, input),
  hsClassificationPropose: (_, { input }, { app, viewer }) => proposeClassification(app, viewer, input),
  hsClassificationApprove: (_, { input }, { app, viewer }) => approveClassification(app, viewer, input),
  deadLetterReplay: (_, { input }, { app, viewer }) => replayLetter(app, viewer, input),
  deadLetterReplayAll: (_, { input }, { app, viewer }) => replayLetters(app, viewer, input),
  deadLetterDiscard: (_, { input }, { app, viewer }) => discardLetter(app, viewer, input),
}

const counted: Resolvers['HsCodesUpsertPayload'] = { upsertedCount: ({ upsertedCount = 0 }) => upsertedCount }

export const payloads = {
  WatchlistEntriesAddPayload: { addedCount: ({ addedCount = 0 }) => addedCount },
  HsCodesUpsertPayload: counted,
  TariffRatesUpsertPayload: counted,
  DeadLetterReplayAllPayload: { replayedCount: ({ replayedCount = 0 }) => replayedCount, remainingCount: ({ remainingCount = 0 }) => remainingCount },
} satisfies Partial<Resolvers>
