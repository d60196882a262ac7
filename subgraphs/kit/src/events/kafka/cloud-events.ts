import type { IHeaders, Message } from 'kafkajs'
import { z } from 'zod'
import type { DomainEvent } from '../event.ts'

/** Names the one group that a message is for, when it is not for all. */
const ONLY_GROUP_HEADER = 'only-group'

const envelope = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  specversion: z.literal('1.0'),
  source: z.string().min(1),
  subject: z.string().min(1),
  sequence: z.string().regex(/^\d{1,15}$/).transform(Number),
  time: z.iso.datetime({ offset: true }),
  dataschema: z.string(),
  correlationid: z.string(),
  causationid: z.string().optional(),
  traceparent: z.string(),
  organizationid: z.string().optional(),
  vendorid: z.string().optional(),
})

/** What arrived is no event of ours: not a CloudEvent in binary mode, or not with the attributes that every event has. */
export class NotAnEventError extends Error {
  override readonly name = 'NotAnEventError'
}

/** An event as a Kafka message: CloudEvents 1.0, Kafka protocol binding, binary mode. Its subject is the key, and so its partition. */
export function toMessage({ data, ...attributes }: DomainEvent, { onlyGroup }: { onlyGroup?: string } = {}): Message {
  const headers: IHeaders = { 'content-type': 'application/json' }
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) headers[`ce_${name}`] = String(value)
  if (onlyGroup !== undefined) headers[ONLY_GROUP_HEADER] = onlyGroup
  return { key: attributes.subject, value: JSON.stringify(data), headers }
}

/** @throws {NotAnEventError} with what is wrong with it. */
export function toEvent({ headers, value }: { headers: Readonly<Record<string, string>>; value: Buffer | null }): DomainEvent {
  const attributes = Object.fromEntries(Object.entries(headers).flatMap(([name, text]) => name.startsWith('ce_') ? [[name.slice(3), text]] : []))
  const parsed = envelope.safeParse(attributes)
  if (!parsed.success) throw new NotAnEventError(parsed.error.issues.map((issue) => `ce_${issue.path.join('.')}: ${issue.message}`).join('; '))
  try {
    return { ...parsed.data, data: JSON.parse(value?.toString('utf8') ?? '') as unknown }
  } catch (cause) {
    throw new NotAnEventError('its value is not JSON', { cause })
  }
}

/** The group that a redelivered message is for; undefined when it is for all. */
export function onlyGroupOf(headers: Readonly<Record<string, string>>): string | undefined {
  return headers[ONLY_GROUP_HEADER]
}

/** The last value of each header, as text. */
export function textHeaders(headers: IHeaders | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).flatMap(([name, value]) => {
    const last = Array.isArray(value) ? value.at(-1) : value
    return last === undefined ? [] : [[name, last.toString()]]
  }))
}
