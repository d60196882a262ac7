import type { Sweep } from '#kit/housekeeping.ts'
import type { ComplianceApp } from '../app.ts'

/**
 * Dead letters hold whole events, so they go once nobody needs them: some time after the last decision or failure. One that waits for a
 * decision stays. The audit log keeps who decided what.
 */
export function sweepLetters({ config }: ComplianceApp): readonly Sweep[] {
  return [["DELETE FROM dead_letters WHERE status IN ('REPLAYED', 'DISCARDED') AND greatest(replayed_at, discarded_at, last_buried_at) < $1", config.deadLetterRetentionDays]]
}
