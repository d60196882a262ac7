import type { CompiledOperation } from '../execution/compiled-operation.ts'
import type { SubgraphResult } from '../execution/execute-steps.ts'
import type { ReadyOperation } from '../operations.ts'
import type { Update } from '../updates.ts'
import type { Upstream, UpstreamSink } from './upstream.ts'

/** What a stream has sent, for all who listen to it at that moment. */
export interface SourceEvent {
  readonly result: SubgraphResult
  /** How long it was as the subgraph sent it. */
  readonly bytes: number
  /** Its fills, when there are several to share them. */
  readonly fills: SharedFills | undefined
}

export interface SourceListener extends Pick<UpstreamSink, 'completed' | 'interrupted'> {
  event(event: SourceEvent): void
}

interface SharedStream {
  readonly listeners: Set<SourceListener>
  upstream: Upstream | undefined
  hasBegun: boolean
}

/**
 * Event streams that several subscriptions listen to. Who begins with the next event joins at any time; who wants what came since a cursor joins only
 * a stream that has not sent anything yet, and opens another one otherwise.
 */
export class SharedUpstreams {
  readonly #streams = new Map<string, SharedStream>()

  /** Listens to the stream of this key until the answer is closed; the last closes the stream. */
  join({ key, isLive, open }: { key: string; isLive: boolean; open: (sink: UpstreamSink) => Upstream }, listener: SourceListener): Upstream {
    const known = this.#streams.get(key)
    if (known && (isLive || !known.hasBegun)) {
      known.listeners.add(listener)
      return this.#partOf(key, known, listener)
    }
    const stream: SharedStream = { listeners: new Set([listener]), upstream: undefined, hasBegun: false }
    this.#streams.set(key, stream)
    const end = (tell: (listener: SourceListener) => void) => {
      this.#forget(key, stream)
      for (const each of stream.listeners) tell(each)
    }
    stream.upstream = open({
      event(result, bytes) {
        stream.hasBegun = true
        const fills = stream.listeners.size > 1 ? new SharedFills() : undefined
        for (const each of stream.listeners) each.event({ result, bytes, fills })
      },
      completed: () => end((each) => each.completed()),
      interrupted: (cause) => end((each) => each.interrupted(cause)),
    })
    return this.#partOf(key, stream, listener)
  }

  #partOf(key: string, stream: SharedStream, listener: SourceListener): Upstream {
    const close = () => this.#leave(key, stream, listener)
    return { get openAt() { return stream.upstream?.openAt }, close }
  }

  #leave(key: string, stream: SharedStream, listener: SourceListener): void {
    stream.listeners.delete(listener)
    if (stream.listeners.size > 0) return
    this.#forget(key, stream)
    stream.upstream?.close()
  }

  #forget(key: string, stream: SharedStream): void {
    if (this.#streams.get(key) === stream) this.#streams.delete(key)
  }
}

interface Fill {
  readonly update: Promise<Update>
  readonly stop: AbortController
  waiting: number
}

/** The fills of one event: subscribers whose operation and variables are equal get the same one, the slow ones later. */
export class SharedFills {
  readonly #byOperation = new Map<CompiledOperation, Map<string, Fill>>()

  /** `make` must not reject. It is given up when all who wait for it have gone. */
  async get({ compiled, variables }: ReadyOperation, signal: AbortSignal, make: (signal: AbortSignal) => Promise<Update>): Promise<Update> {
    let fills = this.#byOperation.get(compiled)
    if (!fills) this.#byOperation.set(compiled, fills = new Map())
    const key = JSON.stringify(variables)
    const fill = fills.get(key) ?? begin(make)
    fills.set(key, fill)

    fill.waiting += 1
    const leave = () => {
      fill.waiting -= 1
      if (fill.waiting > 0) return
      // What is given up is of no use to those who come later.
      if (fills.get(key) === fill) fills.delete(key)
      fill.stop.abort()
    }
    signal.addEventListener('abort', leave, { once: true })
    try {
      return await fill.update
    } finally {
      signal.removeEventListener('abort', leave)
    }
  }
}

function begin(make: (signal: AbortSignal) => Promise<Update>): Fill {
  const stop = new AbortController()
  return { update: make(stop.signal), stop, waiting: 0 }
}
