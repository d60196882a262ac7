import { topics } from '#events/registry.ts'
import type { DeadLetterDesk } from '#kit/events/dead-letters.ts'
import type { ComplianceApp } from '../app.ts'
import { keepLetter } from '../services/keep-letter.ts'

/** The one desk of the marketplace: what any consumer of any topic could not handle. */
export const deadLetterDesk: DeadLetterDesk<ComplianceApp> = { group: 'compliance.dead-letters', topics, keep: keepLetter }
