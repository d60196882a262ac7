import type { Resolvers } from '../__generated__/resolvers.ts'
import { estimateLandedCost } from '../services/estimate-landed-cost.ts'
import { proveDocument } from '../services/prove-document.ts'
import { verifyAudit } from '../services/verify-audit.ts'

export const Query: Resolvers['Query'] = {
  landedCost: (_, args, { app, viewer }) => estimateLandedCost(app, viewer, args),
  screening: (_, { organizationId }, { loaders }) => loaders.screeningOfOrganization.load(organizationId),
  complianceCase: (_, { id }, { loaders }) => loaders.case.load(id),
  complianceCases: (_, args, { loaders }) => loaders.cases(args),
  tradeDocument: (_, { id }, { loaders }) => loaders.document.load(id),
  documentProof: (_, { documentId }, { app, loaders }) =>
    loaders.document.load(documentId).then((document) => document && proveDocument(app, document)),
  auditEntries: (_, args, { loaders }) =>
    loaders.auditEntries(args),
  auditVerify: (_, args, { app, viewer }) => verifyAudit(app, viewer, args),
  deadLetter: (_, { id }, { loaders }) => loaders.deadLetter.load(id),
  deadLetters: (_, args, { loaders }) => loaders.deadLetters(args),
  deadLetterCauses: (_, _args, { loaders }) => loaders.deadLetterCauses(),
  tariffRates: (_, args, { loaders }) => loaders.tariffRates(args),
  watchlistVersions: (_, args, { loaders }) =>
    loaders.watchlistVersions(args),
}
