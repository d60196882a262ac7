export const WEBHOOK_STATUSES = ['ACTIVE', 'DISABLED'] as const
export type WebhookStatus = (typeof WEBHOOK_STATUSES)[number]

/** Why an endpoint gets nothing: its owner said so, it answered 410, or it has failed for days. */
export type WebhookDisabledReason = 'MANUAL' | 'GONE' | 'FAILING'

export type DeliveryStatus = 'PENDING' | 'SUCCEEDED' | 'FAILED'

export type AttemptOutcome = 'SUCCEEDED' | 'REJECTED' | 'ADDRESS_REFUSED' | 'TIMED_OUT' | 'TLS_FAILED' | 'CONNECTION_FAILED'

/** One sending of a delivery, as it is kept. */
export interface WebhookAttempt {
  readonly at: Date
  readonly durationMs: number
  readonly outcome: AttemptOutcome
  readonly statusCode: number | null
  /** The beginning of the answer. */
  readonly responseBody: string | null
}

export const MAX_ENDPOINTS = 10
/** The last of a delivery's attempts; a redelivery adds to them. */
export const MAX_ATTEMPTS_KEPT = 20
export const MAX_RESPONSE_BODY = 1_000
export const MAX_REDELIVERIES = 100

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

export const DEFAULT_OVERLAP_HOURS = 24
export const MAX_OVERLAP_HOURS = 7 * 24
/** Longer than a delivery is tried, so that none of them fails alone because of it. */
export const FAILING_DISABLES_AFTER_MS = 5 * DAY_MS
export const DELIVERIES_KEPT_MS = 30 * DAY_MS

/** The Standard Webhooks schedule: how long after each attempt the next one is made. The first is made at once. */
const RETRY_AFTER_MS = [
  5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 14 * HOUR_MS, 20 * HOUR_MS, 24 * HOUR_MS,
]
const MAX_RETRY_AFTER_MS = DAY_MS
/** Of a delay, added by chance: what failed together does not come back together. */
const JITTER = 0.1

/**
 * When a delivery is tried again after so many attempts; null when that was the last. The endpoint may ask for more time (`Retry-After`, seconds or a date), up to
 * a day. `chance` is 0 to 1.
 */
export function nextAttemptAt({ attemptCount, now, retryAfter, chance }: { attemptCount: number; now: Date; retryAfter: string | undefined; chance: number }): Date | null {
  const delayMs = RETRY_AFTER_MS[attemptCount - 1]
  if (delayMs === undefined) return null
  const waitMs = Math.max(delayMs, Math.min(retryAfterMs(retryAfter, now), MAX_RETRY_AFTER_MS))
  return new Date(now.getTime() + Math.round(waitMs * (1 + JITTER * chance)))
}

function retryAfterMs(text: string | undefined, now: Date): number {
  if (text === undefined) return 0
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND_MS
  const date = Date.parse(text)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime())
}

/** As it can be stored: no control characters but line breaks, and not endless. */
export function keptBody(body: string): string {
  return body.replaceAll(/[^\P{Cc}\n\t]/gu, '').toWellFormed().slice(0, MAX_RESPONSE_BODY).toWellFormed()
}
