import { money } from '#kit/money.ts'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { mayApprove } from '../domain/approval.ts'

export const approvalResolvers = {
  ApprovalRequest: {
    __resolveReference: ({ id }, { loaders }) => loaders.approvalRequest.load(id),
    organization: ({ buyerOrganizationId }) => ({ id: buyerOrganizationId }),
    orderGroup: ({ orderGroupId }, _, { loaders }) => loaders.orderGroup.load(orderGroupId),
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
    spendingLimit: ({ limitMinor, limitCurrency }) => money(limitMinor, limitCurrency),
    requestedBy: ({ requestedByUserId }) => ({ id: requestedByUserId }),
    decidedBy: ({ decidedByUserId }) => (decidedByUserId === null ? null : { id: decidedByUserId }),
    async mayApprove(request, _, { loaders }) {
      const member = request.status === 'PENDING' ? await loaders.ownMembership() : null
      return member !== null && member.organizationId === request.buyerOrganizationId && mayApprove(member, request)
    },
  },
} satisfies Partial<Resolvers>
