import { z } from 'zod'
import { parseConfig } from '#kit/config.ts'

const schema = z.object({
  /** Open orders that one transaction judges again after a list, a party or a tariff has changed. */
  COMPLIANCE_REASSESS_BATCH: z.coerce.number().int().min(1).max(500).default(50),
  /** Dead letters that somebody has decided on. */
  COMPLIANCE_DEAD_LETTER_RETENTION_DAYS: z.coerce.number().int().min(30).max(3650).default(90),
})

export interface ComplianceConfig {
  readonly reassessBatch: number
  readonly deadLetterRetentionDays: number
}

/** @throws {ConfigError} naming every setting that cannot be used. */
export function toComplianceConfig(env: NodeJS.ProcessEnv): ComplianceConfig {
  const settings = parseConfig(schema, env)
  return { reassessBatch: settings.COMPLIANCE_REASSESS_BATCH, deadLetterRetentionDays: settings.COMPLIANCE_DEAD_LETTER_RETENTION_DAYS }
}
