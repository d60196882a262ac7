import type { SubgraphResult } from '../execution/execute-steps.ts'
import type { RequestContext } from '../request-context.ts'
import { parseSubgraphResult, subgraphHeaders, type SubgraphConnection } from '../subgraph-fetch.ts'
import { createSseParser } from './sse-parser.ts'

export interface UpstreamSink {
  event(result: SubgraphResult): void
  /** The subgraph said that there is nothing more to come. */
  completed(): void
  /** Anything else that ended the stream; events may have been missed. */
  interrupted(cause: unknown): void
}

export interface UpstreamConnection extends SubgraphConnection {
  readonly silenceMs: number
}

/**
 * Subscribes to a subgraph by GraphQL over SSE, in distinct connections mode, at `<subgraph url>/stream`. Never reconnects:
 * only the client knows the cursor to go on from. One of the sink's endings is called once, and nothing after the returned
 * function was called; that one destroys the connection at once.
 *
 * An own reader, because graphql-sse's client waits forever when a connection ends right behind an event.
 */
export function openUpstream(connection: UpstreamConnection, body: string, context: RequestContext, sink: UpstreamSink): () => void {
  let over = false
  let stream: { close(): void } | undefined

  function finish(report: () => void): void {
    if (over) return
    over = true
    stream?.close()
    report()
  }

  const parse = createSseParser(({ event, data }) => {
    if (over) return
    if (event === 'complete') return finish(() => sink.completed())
    if (event !== 'next') return
    try {
      sink.event(parseSubgraphResult({ status: 200, body: data }))
    } catch (error) {
      finish(() => sink.interrupted(error))
    }
  })

  async function open(): Promise<void> {
    const headers = await subgraphHeaders(connection, context)
    if (over) return
    stream = connection.transport.stream(streamUrl(connection.url), {
      headers: { ...headers, accept: 'text/event-stream' },
      body,
      silenceMs: connection.silenceMs,
    }, {
      refused(response) {
        finish(() => {
          try {
            sink.event(parseSubgraphResult(response))
            sink.completed()
          } catch (error) {
            sink.interrupted(error)
          }
        })
      },
      chunk: parse,
      ended: (cause) => finish(() => sink.interrupted(cause ?? new Error('the stream ended without a farewell'))),
    })
  }

  open().catch((error: unknown) => finish(() => sink.interrupted(error)))

  return () => {
    over = true
    stream?.close()
  }
}

function streamUrl(url: URL): URL {
  const stream = new URL(url)
  stream.pathname = `${stream.pathname.replace(/\/$/, '')}/stream`
  return stream
}
