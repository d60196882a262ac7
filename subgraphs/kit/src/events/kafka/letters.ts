import type { Message } from 'kafkajs'
import { z } from 'zod'
import type { DeadLetter } from '../transport.ts'
import { NotAnEventError, toEvent } from './cloud-events.ts'

const PREFIX = 'dead-letter-'

const headersOfLetter = z.object({
  id: z.string().min(1),
  topic: z.string().min(1),
  group: z.string().min(1),
  reason: z.string(),
  'stack-hash': z.string(),
  attempts: z.coerce.number().int().positive(),
  'buried-at': z.coerce.date(),
  partition: z.coerce.number().int().nonnegative(),
  offset: z.string().regex(/^\d+$/),
})

/** What was received, unchanged. */
export interface Received {
  readonly key: Buffer | null
  readonly headers: Readonly<Record<string, string>>
  readonly value: Buffer | null
}

export type Burial = Omit<DeadLetter, 'event' | 'raw' | 'origin'> & { readonly origin: NonNullable<DeadLetter['origin']> }

/** The message as it arrived, with what became of it in headers of its own. */
export function toLetterMessage({ key, headers, value }: Received, { id, subscription, reason, stackHash, attempts, buriedAt, origin }: Burial): Message {
  const about: Record<string, string> = {
    id,
    topic: subscription.topic,
    group: subscription.group,
    // A header is no place for a page of text.
    reason: reason.slice(0, 4_000),
    'stack-hash': stackHash,
    attempts: String(attempts),
    'buried-at': buriedAt.toISOString(),
    partition: String(origin.partition),
    offset: origin.offset,
  }
  return { key, value, headers: { ...headers, ...Object.fromEntries(Object.entries(about).map(([name, text]) => [PREFIX + name, text])) } }
}

/** @throws {NotAnEventError} when it is no dead letter. */
export function toLetter({ headers, value }: Received): DeadLetter {
  const about = Object.fromEntries(Object.entries(headers).flatMap(([name, text]) => name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), text]] : []))
  const parsed = headersOfLetter.safeParse(about)
  if (!parsed.success) throw new NotAnEventError(`it is no dead letter: ${z.prettifyError(parsed.error)}`)
  const { id, topic, group, reason, attempts, partition, offset } = parsed.data
  return {
    id,
    subscription: { topic, group },
    reason,
    stackHash: parsed.data['stack-hash'],
    attempts,
    buriedAt: parsed.data['buried-at'],
    origin: { topic, partition, offset },
    ...contentOf({ headers, value }),
  }
}

function contentOf(received: Pick<Received, 'headers' | 'value'>): Pick<DeadLetter, 'event' | 'raw'> {
  try {
    return { event: toEvent(received), raw: null }
  } catch (error) {
    if (!(error instanceof NotAnEventError)) throw error
    return { event: null, raw: (received.value ?? Buffer.alloc(0)).toString('base64') }
  }
}
