import { z } from 'zod'

export interface PushServiceOptions {
  /** Of the service; `/send` and `/getReceipts` are below it. */
  readonly url: string
  /** Without it anybody who knows an address may write to it. */
  readonly accessToken: string | undefined
  readonly timeoutMs: number
}

export interface OutgoingPush {
  readonly to: string
  readonly title: string
  readonly body: string
  readonly data: Readonly<Record<string, string>>
  readonly ttlSeconds: number
}

/** What became of one message. `UNREGISTERED`: its device is not there any more. `LATER`: it was not taken now. */
export type PushOutcome =
  | { readonly kind: 'OK'; readonly ticketId: string | null }
  | { readonly kind: 'UNREGISTERED' | 'LATER' }
  | { readonly kind: 'REFUSED'; readonly reason: string }

/** The service takes no part of a batch, and would take none the next time. */
export class PushBatchRefusedError extends Error {
  override readonly name = 'PushBatchRefusedError'
}

/** Brings messages to phones. */
export interface PushService {
  /** One outcome for each message, in their order. @throws {PushBatchRefusedError}, or when the service took none of them, as far as anybody knows. */
  send(messages: readonly OutgoingPush[], signal: AbortSignal): Promise<readonly PushOutcome[]>
  /** What is known by now, by ticket. @throws when the service cannot be asked. */
  receipts(ticketIds: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, PushOutcome>>
}

/** What the service takes in one request. */
export const MAX_PUSHES = 100
const MAX_ANSWER_CHARACTERS = 1_000_000

const outcome = z.object({ status: z.enum(['ok', 'error']), id: z.string().max(200).optional(), details: z.object({ error: z.string().optional() }).optional() })
const tickets = z.object({ data: z.array(outcome).max(MAX_PUSHES) })
const receipts = z.object({ data: z.record(z.string(), outcome) })

/** The Expo push service, https://docs.expo.dev/push-notifications/sending-notifications/, or one that speaks like it. */
export function createExpoPushService({ url, accessToken, timeoutMs }: PushServiceOptions): PushService {
  async function post(path: string, body: unknown, signal: AbortSignal): Promise<unknown> {
    const response = await fetch(`${url}/${path}`, {
      method: 'POST', body: JSON.stringify(body), redirect: 'error', signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(accessToken && { authorization: `Bearer ${accessToken}` }) },
    })
    const text = await response.text()
    // Too many requests, or a wrong access token, is no fault of what was sent.
    if (response.status >= 400 && response.status < 500 && ![401, 403, 408, 429].includes(response.status)) throw new PushBatchRefusedError(`The push service answered ${response.status}.`)
    if (!response.ok || text.length > MAX_ANSWER_CHARACTERS) throw new Error(`The push service answered ${response.status}.`)
    return JSON.parse(text)
  }

  return {
    async send(messages, signal) {
      const { data } = tickets.parse(await post('send', messages.map(({ ttlSeconds, ...message }) => ({ ...message, ttl: ttlSeconds, priority: 'high', sound: 'default' })), signal))
      if (data.length !== messages.length) throw new Error(`The push service answered ${data.length} tickets for ${messages.length} messages.`)
      return data.map(outcomeOf)
    },
    async receipts(ticketIds, signal) {
      const { data } = receipts.parse(await post('getReceipts', { ids: ticketIds }, signal))
      return new Map(Object.entries(data).map(([id, receipt]) => [id, outcomeOf(receipt)]))
    },
  }
}

function outcomeOf({ status, id, details }: z.infer<typeof outcome>): PushOutcome {
  if (status === 'ok') return { kind: 'OK', ticketId: id ?? null }
  switch (details?.error) {
    case 'DeviceNotRegistered': return { kind: 'UNREGISTERED' }
    case 'MessageRateExceeded': return { kind: 'LATER' }
    default: return { kind: 'REFUSED', reason: details?.error ?? 'unknown' }
  }
}
