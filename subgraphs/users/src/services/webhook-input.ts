import { z } from 'zod'
import { urlRefusal } from '#kit/public-http.ts'
import { userError, type UserError } from '#kit/errors.ts'
import { isId } from '#kit/ids.ts'
import type { Tx } from '#kit/transaction.ts'
import { hasScope, type Viewer } from '#kit/viewer.ts'
import type { UsersApp } from '../app.ts'
import { WebhookEndpoints, type WebhookEndpointRow } from '../db/webhook-entities.ts'
import { scopeOf, WEBHOOK_EVENT_NAMES } from '../domain/webhook-events.ts'
import { line } from '../domain/text.ts'
import { lockManaged } from './authority.ts'

/** What a key needs to change webhooks, and to see them. */
export const WEBHOOKS_WRITE = 'webhooks:write'
export const WEBHOOKS_READ = 'webhooks:read'

/** Problems with these fields have codes of their own. */
export const WEBHOOK_CODES = { url: 'URL_NOT_ALLOWED', eventTypes: 'EVENT_TYPE_INVALID' } as const

/** `allowLoopback` is for development. */
export function webhookFields({ config }: UsersApp) {
  return {
    url: z.string().trim().superRefine((url, context) => {
      const refusal = urlRefusal(url, { allowLoopback: config.webhooks.allowLoopback })
      if (refusal) context.addIssue({ code: 'custom', message: refusal })
    }),
    description: line(200).nullish(),
    eventTypes: z.array(z.string().refine((type) => WEBHOOK_EVENT_NAMES.some((name) => name === type), 'is no event that webhooks tell of'))
      .min(1, 'names none').max(100, 'names too many').transform((list): string[] => WEBHOOK_EVENT_NAMES.filter((name) => list.includes(name))),
  }
}

/** A key has an endpoint told only what it may read itself; undefined when that is so. People who manage an organization may read everything of it. */
export function scopeMissing(viewer: Viewer, eventTypes: readonly string[]): UserError | undefined {
  if (viewer.kind !== 'API_KEY') return undefined
  const missing = [...new Set(eventTypes.map((type) => scopeOf(type) ?? ''))].filter((scope) => !hasScope(viewer, scope))
  return missing.length === 0 ? undefined : userError('SCOPE_MISSING', `The key may not read what the endpoint would be told: it lacks ${missing.join(', ')}.`, ['input', 'eventTypes'])
}

export const webhookEndpointNotFound: UserError = userError('WEBHOOK_ENDPOINT_NOT_FOUND', 'There is no such webhook endpoint.', ['input', 'webhookEndpointId'])
export const webhookEndpointDisabled: UserError = userError('WEBHOOK_ENDPOINT_DISABLED', 'The endpoint is disabled: set it to ACTIVE first.', ['input'])

/**
 * An endpoint of an organization that the viewer manages, the organization and then the endpoint locked; null when it must look absent.
 *
 * @throws FORBIDDEN for viewers who see the organization and may not manage it.
 */
export async function lockEndpoint(tx: Tx, viewer: Viewer, id: string): Promise<WebhookEndpointRow | null> {
  if (!isId('whe', id)) return null
  const found = await tx.manager.findOneBy(WebhookEndpoints, { id })
  const managed = found && await lockManaged(tx, viewer, found.organizationId)
  return managed ? tx.manager.findOne(WebhookEndpoints, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null
}
