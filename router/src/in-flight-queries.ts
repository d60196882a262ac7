import { OperationTypeNode } from 'graphql'
import type { CompiledOperation, Executed } from './execution/compiled-operation.ts'
import type { ReadyOperation } from './operations.ts'
import type { RequestContext } from './request-context.ts'

interface InFlight {
  readonly answer: Promise<Executed>
  readonly stop: AbortController
  waiting: number
}

/**
 * Lets equal queries that are in flight at the same time share one execution. Equal are the operation, the variables as they were sent, and all that is known
 * of the asker: nobody is answered with what another one may see. A query that begins after a mutation of this graph has ended shares nothing with one that
 * began before: whoever has changed something reads the change.
 */
export class InFlightQueries {
  readonly #byOperation = new WeakMap<CompiledOperation, Map<string, InFlight>>()
  #mutations = 0

  async execute(ready: ReadyOperation, { viewer, signal }: RequestContext, run: (signal: AbortSignal | undefined) => Promise<Executed>): Promise<Executed> {
    const { compiled, variables } = ready
    if (isMutation(ready)) return run(signal).finally(() => this.executed(ready))
    const running = this.#of(compiled)
    const key = JSON.stringify([this.#mutations, viewer, variables])
    const inFlight = running.get(key) ?? start(running, key, run)
    return waitFor(inFlight, signal)
  }

  /** To be told of what was executed without this. */
  executed(ready: ReadyOperation): void {
    if (isMutation(ready)) this.#mutations += 1
  }

  #of(compiled: CompiledOperation): Map<string, InFlight> {
    let running = this.#byOperation.get(compiled)
    if (!running) this.#byOperation.set(compiled, running = new Map())
    return running
  }
}

function isMutation({ compiled }: ReadyOperation): boolean {
  return compiled.operation.operation === OperationTypeNode.MUTATION
}

function start(running: Map<string, InFlight>, key: string, run: (signal: AbortSignal) => Promise<Executed>): InFlight {
  const stop = new AbortController()
  const answer = run(stop.signal)
  const inFlight = { answer, stop, waiting: 0 }
  running.set(key, inFlight)
  const end = () => { if (running.get(key) === inFlight) running.delete(key) }
  answer.then(end, end)
  // What is given up is of no use to those who come later.
  stop.signal.addEventListener('abort', end)
  return inFlight
}

/** When all who wait have gone, the fetches are given up. */
async function waitFor(inFlight: InFlight, signal: AbortSignal | undefined): Promise<Executed> {
  inFlight.waiting += 1
  if (!signal) return inFlight.answer
  const leave = () => {
    inFlight.waiting -= 1
    if (inFlight.waiting === 0) inFlight.stop.abort()
  }
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
  try {
    return await inFlight.answer
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
