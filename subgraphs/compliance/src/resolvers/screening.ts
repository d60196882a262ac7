import { nonNull } from '#kit/graphql/non-null.ts'
import { seesEverything } from '../access.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { refOrNull } from './references.ts'

export const screeningTypes = {
  WatchlistVersion: {
    __resolveReference: ({ id }, { loaders }) => loaders.watchlistVersion.load(id),
  },
  WatchlistEntry: {
    normalisedNames: ({ id }, _, { loaders }) =>
      loaders.namesOfWatchlistEntry.load(id).then((names) => names.map((name) => name.normalised)),
  },
  PartyScreening: {
    __resolveReference: ({ id }, { loaders }) => loaders.screening.load(id),
    organization: ({ organizationId }) => ({ id: organizationId }),
    normalisedNames: ({ normalisedNames }, _, { viewer }) => (seesEverything(viewer) ? normalisedNames : null),
    watchlistVersions: ({ versionIds }, _, { viewer, loaders }) =>
      (seesEverything(viewer) ? Promise.all(versionIds.map((id) => nonNull(loaders.watchlistVersion.load(id)))) : null),
    matches: ({ id }, _, { viewer, loaders }) => (seesEverything(viewer) ? loaders.matchesOfScreening.load(id) : null),
  },
  ScreeningMatch: {
    __resolveReference: ({ id }, { loaders }) => loaders.match.load(id),
    entry: ({ entryId }, _, { loaders }) => nonNull(loaders.watchlistEntry.load(entryId)),
  },
  ComplianceCase: {
    __resolveReference: ({ id }, { loaders }) => loaders.case.load(id),
    order: ({ orderId }) => ({ id: orderId }),
    decidedBy: ({ decidedBy }) => refOrNull(decidedBy),
    screenings: async ({ orderId }, _, { loaders }) => {
      const order = await loaders.order.load(orderId)
      const parties = order ? [...new Set([order.buyerOrganizationId, order.vendorOrganizationId])] : []
      const found = await Promise.all(parties.map((id) => loaders.screeningOfOrganization.load(id)))
      return found.filter((screening) => screening !== null)
    },
  },
  ComplianceReason: {
    organization: ({ organizationId }) => refOrNull(organizationId),
    orderLine: ({ orderLineId }) => refOrNull(orderLineId),
  },
} satisfies Partial<Resolvers>
