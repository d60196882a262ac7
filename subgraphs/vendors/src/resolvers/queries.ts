import { paginate } from '#kit/connections.ts'
import { badInput } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { onboardings, plans, vendors } from '../loaders.ts'

const MAX_SEARCH_LENGTH = 100

export const queries: Resolvers['Query'] = {
  vendor: (_, { id }, { loaders }) => loaders.vendor.load(id),

  vendors: (_, args, { app, viewer }) => {
    const query = vendors(app, viewer)
    if (args.search) query.andWhere('vendor.displayName ILIKE :search', { search: contains(args.search) })
    if (args.status) query.andWhere('vendor.status = :status', { status: args.status })
    return paginate(query, args)
  },

  vendorOnboardings: (_, args, { app, viewer }) => {
    const query = onboardings(app, viewer)
    if (args.status) query.andWhere('onboarding.status = :status', { status: args.status })
    return paginate(query, args)
  },

  commissionPlans: (_, args, { app, viewer }) => {
    const query = plans(app, viewer)
    if (args.vendorId) query.andWhere(isId('ven', args.vendorId) ? 'plan.vendorId = :vendorId' : 'FALSE', { vendorId: args.vendorId })
    return paginate(query, args)
  },
}

/** A LIKE pattern for text that may itself hold `%` or `_`. */
function contains(search: string): string {
  if (search.length > MAX_SEARCH_LENGTH || search.includes('\0')) throw badInput(`A search has at most ${MAX_SEARCH_LENGTH} characters.`, 'search')
  return `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
