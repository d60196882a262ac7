import type { Runtime } from '../runtime.ts'
import { transact, type Tx } from '../transaction.ts'
import type { DeadLetter, EventTransport } from './transport.ts'

/** Keeps the dead letters of some topics, whichever group they were buried by. One subgraph has it. */
export interface DeadLetterDesk<App> {
  /** `<subgraph>.<name>`; it never changes. */
  readonly group: string
  readonly topics: readonly string[]
  /** Keeps a letter. It comes again after a fault, also much later, so keeping it must be idempotent by its id. */
  keep(tx: Tx, letter: DeadLetter, app: App): Promise<void>
}

/** Starts to keep letters, those that were buried before included. A letter that could not be kept comes again. */
export async function startDeadLetterDesk<App extends Runtime>(app: App, transport: EventTransport, desk: DeadLetterDesk<App>): Promise<void> {
  for (const topic of desk.topics) {
    await transport.consumeDeadLetters(topic, desk.group, (letter) => transact(app, (tx) => desk.keep(tx, letter, app), { label: desk.group }))
  }
}
