import type { ServerResponse } from 'node:http'
import { answerText, firstPartText, partText } from './answer.ts'
import type { StreamCompression } from './compression.ts'
import type { CredentialGuard } from './credential-guard.ts'
import { routerIsStopping } from './errors.ts'
import { mapIterator } from './map-iterator.ts'
import type { Answer, AnswerInParts, LiveAnswer } from './pipeline.ts'
import { beginResponse, type ResponseWriter } from './response-writer.ts'
import type { RouterMetrics } from './router-metrics.ts'
import { comeBackIn, spreadOver } from './spread.ts'
import { farewell, type Update, type UpdateWriter } from './updates.ts'

/** How a wire writes payloads, each the JSON text of a result. */
export interface Framing {
  readonly headers: Readonly<Record<string, string>>
  readonly opening: string
  /** So that neither the client nor anything between takes silence for a broken connection. */
  readonly heartbeat: string
  readonly ending: string
  payload(json: string): string
  /** The last payload of updates that the router itself ends; the client is to come back after `retryMs`, if that is said. */
  farewell(json: string, retryMs?: number): string
}

export interface HttpStreams {
  /**
   * Sends an answer as a stream of payloads. Resolves when all is sent, or the client has left: then its upstream is released at once. Ends with the guard's
   * error once the asker may not have anything more; it is asked before each payload.
   */
  send(response: ServerResponse, framing: Framing, answer: StreamedAnswer, guard: CredentialGuard): Promise<void>
  /** A stream for the answers of one or more operations, with heartbeats until it is closed. */
  open(response: ServerResponse, framing: Pick<Framing, 'headers' | 'opening' | 'heartbeat'>, kind: 'parts' | 'updates'): OpenStream
  deliver(answer: StreamedAnswer): Delivery
  /** When a client that was sent away so may come back; undefined when it may not. */
  retryMsAfter(last: Update): number | undefined
  /** Has a stream ended when the router stops, until the answer is called. */
  endWithRouter(stream: LiveStream): () => void
  readonly draining: boolean
  /** Ends live updates with `SUBSCRIPTION_INTERRUPTED` at random moments within `spreadMs` at most, so that clients come back elsewhere; those that come from now on at once. */
  drain(spreadMs: number): void
}

export type StreamedAnswer = Answer | AnswerInParts | LiveAnswer

export interface OpenStream extends Pick<ResponseWriter, 'write' | 'end'> {
  /** Breaks it off. */
  cut(): void
  /** Ends the heartbeats. */
  close(): void
}

export interface LiveStream {
  end(last: Update): void
}

/** One answer on its way to its client, over whatever stream. */
export interface Delivery extends LiveStream {
  /** Releases whatever makes the answer. */
  leave(): void
  /** Writes payload by payload, each after a look at the guard. Answers what the router itself ends it with, if it does. */
  run(guard: Pick<CredentialGuard, 'check'>, write: (json: string) => Promise<void>): Promise<Farewell | undefined>
}

export interface Farewell {
  readonly json: string
  readonly retryMs: number | undefined
}

/** So many heartbeats a client may take nothing before it is cut. */
const PATIENCE = 2

export function createHttpStreams({ updates: writer, compression, heartbeatMs, drainSpreadMs, production, metrics }: {
  updates: UpdateWriter
  compression: StreamCompression
  heartbeatMs: number
  /** Within this time, and a second, those come back whom the router sends away. */
  drainSpreadMs: number
  production: boolean
  metrics: Pick<RouterMetrics, 'slowSubscriber'>
}): HttpStreams {
  const live = new Set<LiveStream>()
  let draining = false

  const streams: HttpStreams = {
    async send(response, framing, answer, guard) {
      const delivery = streams.deliver(answer)
      const out = streams.open(response, framing, answer.kind === 'live' ? 'updates' : 'parts')
      response.once('close', delivery.leave)
      const unwatch = guard.watch((error) => delivery.end(farewell(error)))
      const isOver = answer.kind === 'live' ? streams.endWithRouter(delivery) : () => {}
      try {
        const last = await delivery.run(guard, (json) => out.write(framing.payload(json)))
        out.end(`${last === undefined ? '' : framing.farewell(last.json, last.retryMs)}${framing.ending}`)
      } finally {
        out.close()
        unwatch()
        isOver()
        response.off('close', delivery.leave)
      }
    },

    open(response, { headers, opening, heartbeat }, kind) {
      const out = beginResponse(response, headers, compression.encoderFor(response.req.headers, kind))
      let beatsStalled = 0
      const beating = setInterval(() => {
        beatsStalled = out.isStalled ? beatsStalled + 1 : 0
        if (beatsStalled === 0) void out.write(heartbeat)
        else if (beatsStalled === PATIENCE) {
          metrics.slowSubscriber('cut')
          response.destroy()
        }
      }, heartbeatMs)

      void out.write(opening)
      return {
        async write(text) {
          await out.write(text)
          beatsStalled = 0
        },
        end: (text) => out.end(text),
        cut: () => { response.destroy() },
        close: () => clearInterval(beating),
      }
    },

    deliver(answer) {
      const payloads = payloadsOf(answer)
      let last: Update | undefined
      const leave = () => { void payloads.return?.() }
      return {
        leave,
        end(update) {
          last ??= update
          leave()
        },
        async run(guard, write) {
          for await (const { text, update } of payloads) {
            const refused = await guard.check()
            if (refused) last ??= farewell(refused)
            else if (update?.isFarewell) last ??= update
            if (last) break
            await write(text())
          }
          return last && { json: writer.text(last), retryMs: streams.retryMsAfter(last) }
        },
      }
    },

    retryMsAfter({ errors }) {
      const { code, retryAfterSeconds } = (errors?.[0]?.extensions ?? {}) as { readonly code?: unknown; readonly retryAfterSeconds?: number }
      return RETURNING.has(String(code)) ? (retryAfterSeconds ?? 0) * 1000 + comeBackIn(drainSpreadMs) : undefined
    },

    endWithRouter(stream) {
      live.add(stream)
      if (draining) stream.end(farewell(routerIsStopping()))
      return () => { live.delete(stream) }
    },

    get draining() { return draining },

    drain(spreadMs) {
      draining = true
      const moment = spreadOver(live.size, spreadMs)
      for (const stream of live) setTimeout(() => stream.end(farewell(routerIsStopping())), moment())
    },
  }
  return streams

  function payloadsOf(answer: StreamedAnswer): AsyncIterableIterator<Payload, undefined> {
    switch (answer.kind) {
      case 'live': return mapIterator(answer.updates, (update): Payload => ({ update, text: () => writer.text(update) }))
      case 'in parts': return mapIterator(answer.parts, (part): Payload => ({ text: () => partText(part, production) }), { text: () => firstPartText(answer, production) })
      case 'refused':
      case 'executed': return mapIterator(NOTHING, (none: Payload) => none, { text: () => answerText(answer, production) })
      default: return answer satisfies never
    }
  }
}

/** A new subscription is what mends it, or says why not. */
const RETURNING = new Set(['SUBSCRIPTION_INTERRUPTED', 'SUBSCRIPTION_SCHEMA_RELOAD'])

interface Payload {
  readonly update?: Update
  text(): string
}

const NOTHING: AsyncIterator<Payload, undefined> = { next: async () => ({ done: true, value: undefined }) }
