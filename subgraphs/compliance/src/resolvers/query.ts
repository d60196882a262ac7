import type { PageArguments } from '#kit/connections.ts'
import type { Context } from '../app.ts'
import type { WatchlistSource } from '../db/entities/screening.ts'
import type { CaseStatus, WatchlistVersionStatus } from '../domain/states.ts'
import { estimateLandedCost, type Estimate } from '../services/estimate-landed-cost.ts'
import { proveDocument } from '../services/prove-document.ts'
import { verifyAudit } from '../services/verify-audit.ts'

export const Query = {
  landedCost: (_: unknown, args: Estimate, { app, viewer }: Context) => estimateLandedCost(app, viewer, args),
  screening: (_: unknown, { organizationId }: { organizationId: string }, { loaders }: Context) => loaders.screeningOfOrganization.load(organizationId),
  complianceCase: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.case.load(id),
  complianceCases: (_: unknown, args: PageArguments & { status?: CaseStatus | null }, { loaders }: Context) => loaders.cases(args),
  tradeDocument: (_: unknown, { id }: { id: string }, { loaders }: Context) => loaders.document.load(id),
  documentProof: (_: unknown, { documentId }: { documentId: string }, { app, loaders }: Context) =>
    loaders.document.load(documentId).then((document) => document && proveDocument(app, document)),
  auditEntries: (_: unknown, args: PageArguments & { subject?: string | null; type?: string | null; organizationId?: string | null }, { loaders }: Context) =>
    loaders.auditEntries(args),
  auditVerify: (_: unknown, args: { fromSequence?: bigint | null; toSequence?: bigint | null }, { app, viewer }: Context) => verifyAudit(app, viewer, args),
  tariffRates: (_: unknown, args: PageArguments & { destination?: string | null; hsCode?: string | null }, { loaders }: Context) => loaders.tariffRates(args),
  watchlistVersions: (_: unknown, args: PageArguments & { source?: WatchlistSource | null; status?: WatchlistVersionStatus | null }, { loaders }: Context) =>
    loaders.watchlistVersions(args),
}
