import { seesEverything } from '../access.ts'
import type { Context } from '../app.ts'
import type { ComplianceCaseRow } from '../db/entities/orders.ts'
import type { PartyScreeningRow, ScreeningMatchRow, WatchlistEntryRow } from '../db/entities/screening.ts'
import type { Reason } from '../domain/assessment.ts'

interface Reference { readonly id: string }

export const screeningTypes = {
  WatchlistVersion: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.watchlistVersion.load(id),
  },
  WatchlistEntry: {
    normalisedNames: ({ id }: WatchlistEntryRow, _: unknown, { loaders }: Context) =>
      loaders.namesOfWatchlistEntry.load(id).then((names) => names.map((name) => name.normalised)),
  },
  PartyScreening: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.screening.load(id),
    organization: ({ organizationId }: PartyScreeningRow) => ({ id: organizationId }),
    normalisedNames: ({ normalisedNames }: PartyScreeningRow, _: unknown, { viewer }: Context) => (seesEverything(viewer) ? normalisedNames : null),
    watchlistVersions: ({ versionIds }: PartyScreeningRow, _: unknown, { viewer, loaders }: Context) =>
      (seesEverything(viewer) ? loaders.watchlistVersion.loadMany(versionIds) : null),
    matches: ({ id }: PartyScreeningRow, _: unknown, { viewer, loaders }: Context) => (seesEverything(viewer) ? loaders.matchesOfScreening.load(id) : null),
  },
  ScreeningMatch: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.match.load(id),
    entry: ({ entryId }: ScreeningMatchRow, _: unknown, { loaders }: Context) => loaders.watchlistEntry.load(entryId),
  },
  ComplianceCase: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.case.load(id),
    order: ({ orderId }: ComplianceCaseRow) => ({ id: orderId }),
    decidedBy: ({ decidedBy }: ComplianceCaseRow) => decidedBy && { id: decidedBy },
    screenings: async ({ orderId }: ComplianceCaseRow, _: unknown, { loaders }: Context) => {
      const order = await loaders.order.load(orderId)
      const found = order ? await loaders.screeningOfOrganization.loadMany([...new Set([order.buyerOrganizationId, order.vendorOrganizationId])]) : []
      return found.filter((screening) => screening !== null)
    },
  },
  ComplianceReason: {
    organization: ({ organizationId }: Reason) => organizationId && { id: organizationId },
    orderLine: ({ orderLineId }: Reason) => orderLineId && { id: orderLineId },
  },
}
