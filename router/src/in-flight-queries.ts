import { OperationTypeNode } from 'graphql'
import type { AnswerBody } from './answer-body.ts'
import { CancellationSource, type Cancellation } from './cancellation.ts'
import { whenOver, type Deadline } from './deadline.ts'
import type { CompiledOperation, Executed } from './execution/compiled-operation.ts'
import type { ReadyOperation } from './operations.ts'
import type { RequestContext } from './request-context.ts'

/** What bounds an execution. */
export interface Bounds {
  readonly signal: Cancellation | undefined
  readonly deadline: Deadline
}

/** What came of an execution that may answer several. */
export interface Shareable extends Executed {
  /** What they are all sent. */
  readonly shared?: { body?: AnswerBody }
}

type Run = (bounds: Bounds) => Promise<Executed>

interface Asker {
  /** When it must be answered, by `performance.now()`. */
  readonly until: number
  /** Answers it without what is not there yet. */
  readonly giveUp: () => void
  callOff?: () => void
}

interface InFlight {
  readonly answer: Promise<Shareable>
  readonly stop: CancellationSource
  /** The latest of all who have asked. */
  readonly deadline: { at: number }
  readonly askers: Set<Asker>
}

/**
 * Where a query is while it is in flight. It is left empty: an outgrown table of a `Map` is kept by those before it, and keeps what is in it (docs/adr/0030), which is to be no request.
 */
interface Place {
  query: InFlight | undefined
}

type Places = Map<string, Place>

/**
 * Lets equal queries that are in flight at the same time share one execution. Equal are the operation, the variables as they were sent, and all that is known
 * of the asker: nobody is answered with what another one may see. A query that begins after a mutation of this graph has ended shares nothing with one that
 * began before: whoever has changed something reads the change. The execution has the time of the last who asked, and everybody is answered in their own.
 */
export class InFlightQueries {
  readonly #byOperation = new WeakMap<CompiledOperation, Places>()
  #mutations = 0

  async execute(ready: ReadyOperation, { viewer, signal }: RequestContext, deadline: Deadline, run: Run): Promise<Shareable> {
    const { compiled, variables } = ready
    if (isMutation(ready)) return run({ signal, deadline }).finally(() => this.executed(ready))
    const running = this.#of(compiled)
    const key = JSON.stringify([this.#mutations, viewer, variables])
    const inFlight = running.get(key)?.query ?? start(running, key, deadline, run)
    return waitFor(inFlight, { signal, deadline }, run)
  }

  /** To be told of what was executed without this. */
  executed(ready: ReadyOperation): void {
    if (isMutation(ready)) this.#mutations += 1
  }

  #of(compiled: CompiledOperation): Places {
    let running = this.#byOperation.get(compiled)
    if (!running) this.#byOperation.set(compiled, running = new Map())
    return running
  }
}

function isMutation({ compiled }: ReadyOperation): boolean {
  return compiled.operation.operation === OperationTypeNode.MUTATION
}

function start(running: Places, key: string, { at }: Deadline, run: Run): InFlight {
  const stop = new CancellationSource()
  const deadline = { at }
  const answer = run({ signal: stop, deadline }).then((executed): Shareable => ({ ...executed, shared: {} }))
  const inFlight = { answer, stop, deadline, askers: new Set<Asker>() }
  const place: Place = { query: inFlight }
  running.set(key, place)
  const end = () => {
    place.query = undefined
    if (running.get(key) === place) running.delete(key)
  }
  answer.then(end, end)
  // What is given up is of no use to those who come later.
  stop.addEventListener('abort', end)
  return inFlight
}

/** When all who wait have gone, the fetches are given up. */
function waitFor(inFlight: InFlight, { signal, deadline }: Bounds, run: Run): Promise<Shareable> {
  const { promise, resolve, reject } = Promise.withResolvers<Shareable>()
  const asker: Asker = {
    until: deadline.at,
    giveUp() {
      leave()
      // Nothing is fetched any more: each place that is missing says why.
      run({ signal, deadline }).then(resolve, reject)
    },
  }
  const leave = () => {
    settle()
    if (inFlight.askers.size === 0) inFlight.stop.abort()
  }
  const settle = () => {
    inFlight.askers.delete(asker)
    asker.callOff?.()
    signal?.removeEventListener('abort', leave)
  }
  join(inFlight, asker)
  inFlight.answer.finally(settle).then(resolve, reject)
  if (signal?.aborted) leave()
  else signal?.addEventListener('abort', leave)
  return promise
}

/** Whose time is the execution's needs no look at the clock: it ends with what is there by then. */
function join({ deadline, askers }: InFlight, asker: Asker): void {
  askers.add(asker)
  if (asker.until < deadline.at) watchTheClock(asker)
  if (asker.until <= deadline.at) return
  deadline.at = asker.until
  for (const other of askers) if (other !== asker) watchTheClock(other)
}

function watchTheClock(asker: Asker): void {
  asker.callOff ??= whenOver(asker, asker.giveUp)
}
