import { FROM_THE_START } from '../../clients/cli/main-job.ts'
import type { Random } from '../faults/random.ts'
import type { Storm } from './storm.ts'
import { openWire, type Place, type Wire } from './wires.ts'

const QUERY = 'subscription ($sensorId: ID!, $after: Cursor) { readings(sensorId: $sensorId, after: $after) { cursor resync occurredAt sensor { id label } } }'
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 8_000
/** Who has stood for so long has not failed. */
const HAS_STOOD_MS = 2_000

interface Reading { readonly cursor: string; readonly resync: boolean; readonly occurredAt: string; readonly sensor: { readonly id: string } | null }

export interface SubscriberOptions {
  readonly name: string
  readonly wire: Wire
  readonly sensorId: string
  readonly token: string
  readonly place: Place
  readonly random: Random
  readonly storm: Storm
  /** Called for each update once it is noted; `latencyMs` from the transaction's time to here. */
  readonly onReading?: (reading: { readonly sequence: number; readonly latencyMs: number }) => void
}

/**
 * Watches a sensor from its first update on, as a client should: what it has noted counts, and after every end it waits a random part of a second, which
 * doubles with each attempt that fails, and subscribes again behind the last update noted.
 */
export class Subscriber implements Disposable {
  readonly name: string
  readonly sensorId: string
  readonly wire: Wire
  /** The sequence of the last update noted; they begin with 1. */
  last = 0
  /** Updates that came once more, or not in their order. */
  repeated = 0
  /** Updates that were left out. */
  missing = 0
  /** Updates that said that something before them is no longer kept. */
  resyncs = 0
  /** Updates of which a part could not be had. */
  incomplete = 0
  drops = 0
  isOpen = false
  /** How often a connection or an attempt has ended, by why. */
  readonly ends = new Map<string, number>()
  readonly #options: SubscriberOptions
  #cursor = FROM_THE_START
  #finish: (cause: string) => void = () => {}
  #pauseMs = FIRST_PAUSE_MS
  #waiting: NodeJS.Timeout | undefined
  #stopped = false

  constructor(options: SubscriberOptions) {
    this.#options = options
    this.name = options.name
    this.sensorId = options.sensorId
    this.wire = options.wire
    this.#open()
  }

  /** Breaks the connection off, wherever it stands. */
  drop(): void {
    this.drops++
    this.#finish('dropped')
  }

  [Symbol.dispose](): void {
    this.#stopped = true
    clearTimeout(this.#waiting)
    this.#finish('stopped')
  }

  #open(): void {
    const { wire, place, token, storm } = this.#options
    let over = false
    let openedAt = Number.POSITIVE_INFINITY
    // What still comes from a connection that is given up comes to nobody.
    const finish = (cause: string) => {
      if (over) return
      over = true
      cut()
      if (performance.now() - openedAt > HAS_STOOD_MS) this.#pauseMs = FIRST_PAUSE_MS
      this.#left(cause)
    }
    storm.attempted()
    const cut = openWire(wire, place, { token, query: QUERY, variables: { sensorId: this.sensorId, after: this.#cursor } }, {
      opened: () => {
        if (over) return
        this.isOpen = true
        openedAt = performance.now()
        storm.opened()
      },
      next: ({ data, errors }) => {
        if (over) return
        const reading = (data as { readings?: Reading } | null | undefined)?.readings
        if (reading) this.#note(reading, errors !== undefined)
        else finish(codesOf(errors))
      },
      ended: finish,
    })
    this.#finish = finish
  }

  #left(cause: string): void {
    this.isOpen = false
    this.ends.set(cause, (this.ends.get(cause) ?? 0) + 1)
    if (this.#stopped) return
    this.#waiting = setTimeout(() => this.#open(), this.#options.random.next() * this.#pauseMs)
    this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS)
  }

  #note({ cursor, resync, occurredAt, sensor }: Reading, hasErrors: boolean): void {
    const sequence = Number(Buffer.from(cursor, 'base64url').toString().replace('live:', ''))
    if (sequence <= this.last) this.repeated++
    else this.missing += sequence - this.last - 1
    if (resync) this.resyncs++
    if (hasErrors || sensor?.id !== this.sensorId) this.incomplete++
    this.last = Math.max(this.last, sequence)
    this.#cursor = cursor
    this.#pauseMs = FIRST_PAUSE_MS
    this.#options.onReading?.({ sequence, latencyMs: Date.now() - Date.parse(occurredAt) })
  }
}

function codesOf(errors: readonly unknown[] | undefined): string {
  return (errors ?? []).map((error) => String((error as { extensions?: { code?: unknown } }).extensions?.code)).join(' ') || 'nothing in it'
}
