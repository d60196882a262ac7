import { paginate, type PageArguments } from '#kit/connections.ts'
import { badInput } from '#kit/errors.ts'
import type { Context } from '../app.ts'
import type { OnboardingStatus, VendorStatus } from '../domain/onboarding.ts'
import { isId } from '#kit/ids.ts'
import { onboardings, plans, vendors } from '../loaders.ts'

const MAX_SEARCH_LENGTH = 100

export const queries = {
  vendor: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.vendor.load(id),

  vendors: (_: unknown, args: PageArguments & { search?: string | null; status?: VendorStatus | null }, { app, viewer }: Context) => {
    const query = vendors(app, viewer)
    if (args.search) query.andWhere('vendor.displayName ILIKE :search', { search: contains(args.search) })
    if (args.status) query.andWhere('vendor.status = :status', { status: args.status })
    return paginate(query, args)
  },

  vendorOnboardings: (_: unknown, args: PageArguments & { status?: OnboardingStatus | null }, { app, viewer }: Context) => {
    const query = onboardings(app, viewer)
    if (args.status) query.andWhere('onboarding.status = :status', { status: args.status })
    return paginate(query, args)
  },

  commissionPlans: (_: unknown, args: PageArguments & { vendorId?: string | null }, { app, viewer }: Context) => {
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
