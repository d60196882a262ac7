import type { ServerResponse } from 'node:http'
import { answerText, executedText, partText } from './answer.ts'
import type { CredentialGuard } from './credential-guard.ts'
import { routerIsStopping } from './errors.ts'
import { mapIterator } from './map-iterator.ts'
import type { Answer, AnswerInParts, LiveAnswer } from './pipeline.ts'
import { beginResponse } from './response-writer.ts'
import type { RouterMetrics } from './router-metrics.ts'
import { spreadOver } from './spread.ts'
import { farewell, type Update, type UpdateWriter } from './updates.ts'

/** How a wire writes payloads, each the JSON text of a result. */
export interface Framing {
  readonly headers: Readonly<Record<string, string>>
  readonly opening: string
  /** So that neither the client nor anything between takes silence for a broken connection. */
  readonly heartbeat: string
  readonly ending: string
  payload(json: string): string
  /** The last payload of updates that the router itself ends. */
  farewell(json: string): string
}

export interface HttpStreams {
  /**
   * Sends an answer as a stream of payloads. Resolves when all is sent, or the client has left: then its upstream is released at once. Ends with the guard's
   * error once the asker may not have anything more; it is asked before each payload.
   */
  send(response: ServerResponse, framing: Framing, answer: Answer | AnswerInParts | LiveAnswer, guard: CredentialGuard): Promise<void>
  /** Ends live updates with `SUBSCRIPTION_INTERRUPTED` at random moments within `spreadMs` at most, so that clients come back elsewhere; those that come from now on at once. */
  drain(spreadMs: number): void
}

interface LiveStream {
  end(last: Update): void
}

/** So many heartbeats a client may take nothing before it is cut. */
const PATIENCE = 2

export function createHttpStreams({ updates: writer, heartbeatMs, production, metrics }: {
  updates: UpdateWriter
  heartbeatMs: number
  production: boolean
  metrics: Pick<RouterMetrics, 'slowSubscriber'>
}): HttpStreams {
  const live = new Set<LiveStream>()
  let draining = false

  return {
    async send(response, framing, answer, guard) {
      const payloads = payloadsOf(answer)
      const out = beginResponse(response, framing.headers)
      const leave = () => { void payloads.return?.() }
      response.once('close', leave)

      let last: Update | undefined
      const stream: LiveStream = {
        end(update) {
          last ??= update
          leave()
        },
      }
      const unwatch = guard.watch((error) => stream.end(farewell(error)))
      let beatsStalled = 0
      const heartbeat = setInterval(() => {
        beatsStalled = out.isStalled ? beatsStalled + 1 : 0
        if (beatsStalled === 0) void out.write(framing.heartbeat)
        else if (beatsStalled === PATIENCE) cut()
      }, heartbeatMs)
      function cut(): void {
        metrics.slowSubscriber('cut')
        response.destroy()
      }

      try {
        await out.write(framing.opening)
        if (answer.kind === 'live') {
          live.add(stream)
          if (draining) stream.end(farewell(routerIsStopping()))
        }
        for await (const { text, update } of payloads) {
          const refused = await guard.check()
          if (refused) last ??= farewell(refused)
          else if (update?.isFarewell) last ??= update
          if (last) break
          await out.write(framing.payload(text()))
          beatsStalled = 0
        }
        out.end(last ? `${framing.farewell(writer.text(last))}${framing.ending}` : framing.ending)
      } finally {
        clearInterval(heartbeat)
        unwatch()
        live.delete(stream)
        response.off('close', leave)
      }
    },

    drain(spreadMs) {
      draining = true
      const moment = spreadOver(live.size, spreadMs)
      for (const stream of live) setTimeout(() => stream.end(farewell(routerIsStopping())), moment())
    },
  }

  function payloadsOf(answer: Answer | AnswerInParts | LiveAnswer): AsyncIterableIterator<Payload, undefined> {
    switch (answer.kind) {
      case 'live': return mapIterator(answer.updates, (update): Payload => ({ update, text: () => writer.text(update) }))
      case 'in parts': {
        const { initial, hasNext, parts } = answer
        return mapIterator(parts, (part): Payload => ({ text: () => partText(part, production) }), { text: () => executedText(initial, production, `"hasNext":${hasNext}`) })
      }
      case 'refused':
      case 'executed': return mapIterator(NOTHING, (none: Payload) => none, { text: () => answerText(answer, production) })
      default: return answer satisfies never
    }
  }
}

interface Payload {
  readonly update?: Update
  text(): string
}

const NOTHING: AsyncIterator<Payload, undefined> = { next: async () => ({ done: true, value: undefined }) }
