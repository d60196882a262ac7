import { chooseAddress, retryAfterMs, type Address } from '../calls/addresses.ts'
import { readResult } from '../calls/ask-over-http.ts'
import { CallFailure } from '../calls/failure.ts'
import { repeatable, retryDelayMs } from '../calls/retries.ts'
import type { SubgraphResult } from '../execution/execute-steps.ts'
import type { RequestContext } from '../request-context.ts'
import { subgraphHeaders, type SubgraphConnection } from '../subgraph-connection.ts'
import { parseSubgraphResult } from '../subgraph-result.ts'
import { createSseParser } from './sse-parser.ts'

export interface UpstreamSink {
  /** `bytes`: how long it was as the subgraph sent it. */
  event(result: SubgraphResult, bytes: number): void
  /** The subgraph said that there is nothing more to come. */
  completed(): void
  /** Anything else that ended the stream; events may have been missed. */
  interrupted(cause: unknown): void
}

export interface UpstreamConnection extends SubgraphConnection {
  readonly silenceMs: number
}

export interface Upstream {
  /** Where the stream comes from; undefined as long as it is not open. */
  readonly openAt: URL | undefined
  close(): void
}

/**
 * Subscribes to a subgraph by GraphQL over SSE, in distinct connections mode, at `<subgraph url>/stream`. A stream that cannot be opened is tried again as a
 * query is, at another address where there is one. One that was open is never opened again: only the client knows the cursor to go on from. One of the sink's
 * endings is called once, and nothing after `close()`, which destroys the connection at once.
 *
 * An own reader, because graphql-sse's client waits forever when a connection ends right behind an event.
 */
export function openUpstream(connection: UpstreamConnection, body: string, context: RequestContext, sink: UpstreamSink): Upstream {
  const { called: { addresses, budget, figures }, retry } = connection
  const tried: Address[] = []
  let over = false
  let openAt: URL | undefined
  let stream: { close(): void } | undefined
  let waiting: NodeJS.Timeout | undefined
  let forget: (() => void) | undefined

  function finish(report: () => void): void {
    if (over) return
    over = true
    forget?.()
    stream?.close()
    report()
  }

  const parse = createSseParser(({ event, data }) => {
    if (over) return
    if (event === 'complete') return finish(() => sink.completed())
    if (event !== 'next') return
    try {
      sink.event(parseSubgraphResult({ status: 200, body: data }), Buffer.byteLength(data))
    } catch (error) {
      finish(() => sink.interrupted(error))
    }
  })

  async function open(last?: CallFailure): Promise<void> {
    const address = chooseAddress(addresses, tried, openStreamsOf)
    if (!address) throw new CallFailure('breaker_open', 'every address has failed too often', { retryAfterMs: retryAfterMs(addresses), cause: last })
    const { breaker, url, transport } = address
    const turn = breaker.begin()
    const began = performance.now()
    forget = () => breaker.undecided(turn)
    const headers = await subgraphHeaders(connection, context)
    if (over) return

    function succeed(): void {
      forget = undefined
      openAt = url
      breaker.succeeded(turn, performance.now() - began)
    }

    function fail(failure: CallFailure): void {
      if (over) return
      forget = undefined
      const waitMs = waitBeforeRetry(failure)
      if (failure.isItsFault && (waitMs === undefined || addresses.length > 1 || breaker.state !== 'closed')) breaker.failed(turn)
      else breaker.undecided(turn)
      if (waitMs === undefined) return finish(() => sink.interrupted(failure))
      tried.push(address as Address)
      figures.retried()
      waiting = setTimeout(() => begin(failure), waitMs)
    }

    stream = transport.stream(streamUrl(url), {
      headers: { ...headers, accept: 'text/event-stream' },
      body,
      silenceMs: connection.silenceMs,
    }, {
      opened: succeed,
      refused(response) {
        let result: SubgraphResult
        try {
          result = readResult(response)
        } catch (error) {
          return fail(error as CallFailure)
        }
        succeed()
        finish(() => {
          sink.event(result, Buffer.byteLength(response.body))
          sink.completed()
        })
      },
      chunk: parse,
      ended(cause) {
        if (openAt) finish(() => sink.interrupted(cause ?? new Error('the stream ended without a farewell')))
        else fail(cause instanceof CallFailure ? cause : new CallFailure('broken', 'the stream could not be opened', { cause }))
      },
    })
  }

  function waitBeforeRetry(failure: CallFailure): number | undefined {
    const may = repeatable(failure)
    if (may === 'never' || tried.length >= retry.retries) return undefined
    if (may === 'for queries' && !budget.spend()) {
      figures.retryRefused()
      return undefined
    }
    return retryDelayMs(failure, tried.length + 1, retry)
  }

  function begin(cause?: CallFailure): void {
    open(cause).catch((error: unknown) => finish(() => sink.interrupted(error)))
  }

  budget.earn()
  begin()

  return {
    get openAt() { return openAt },
    close() {
      over = true
      clearTimeout(waiting)
      forget?.()
      stream?.close()
    },
  }
}

function openStreamsOf({ transport }: Address): number {
  return transport.openStreams
}

function streamUrl(url: URL): URL {
  const stream = new URL(url)
  stream.pathname = `${stream.pathname.replace(/\/$/, '')}/stream`
  return stream
}
