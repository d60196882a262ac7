import { defineConsumer, topics } from '#events/registry.ts'
import type { ComplianceApp } from '../app.ts'
import { appendAuditEntry } from '../services/append-audit-entry.ts'

/** One consumer for each topic: the audit log has every event of the marketplace, compliance's own among them. */
export const auditConsumers = topics.map((topic) => defineConsumer<ComplianceApp>({
  group: `compliance.audit.${topic.split('.')[0] ?? topic}`,
  topic,
  every: appendAuditEntry,
}))
