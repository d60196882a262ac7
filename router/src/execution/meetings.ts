import type { EntityPart, LookupStep, Meeting, MeetingStep } from './steps.ts'

/** So much of the time that it took to get there is spent on waiting for others, */
const PATIENCE = 0.5
/** and no more than this. */
const MAX_PATIENCE_MS = 250

interface Group {
  readonly steps: MeetingStep[]
  readonly left: Promise<void>
  readonly leave: () => void
}

/** Branches of one execution that wait for each other, for a while, so that one request is for all of them. Who comes too late goes with those who come later still. */
export class Meetings {
  readonly #lookUp: (step: LookupStep) => Promise<void>
  readonly #waiting = new Map<Meeting, Group>()
  /** How many branches have been there. */
  readonly #arrived = new Map<Meeting, number>()
  readonly #began: number

  /** `began`: when the execution did, by `performance.now()`. */
  constructor(began: number, lookUp: (step: LookupStep) => Promise<void>) {
    this.#began = began
    this.#lookUp = lookUp
  }

  /** Settled when what this branch asks for is there. */
  arrive(step: MeetingStep): Promise<void> {
    const { meeting } = step
    const arrived = (this.#arrived.get(meeting) ?? 0) + 1
    this.#arrived.set(meeting, arrived)
    const isLast = arrived === meeting.branches
    const group = this.#waiting.get(meeting)
    if (!group && isLast) return this.#lookUp(asked([step]))
    const { steps, left, leave } = group ?? this.#wait(meeting)
    steps.push(step)
    if (isLast) leave()
    return left
  }

  #wait(meeting: Meeting): Group {
    const { promise, resolve } = Promise.withResolvers<void>()
    const steps: MeetingStep[] = []
    const leave = () => {
      clearTimeout(timer)
      this.#waiting.delete(meeting)
      resolve(this.#lookUp(asked(steps)))
    }
    const timer = setTimeout(leave, Math.min((performance.now() - this.#began) * PATIENCE, MAX_PATIENCE_MS))
    const group = { steps, left: promise, leave }
    this.#waiting.set(meeting, group)
    return group
  }
}

/** What those who are there ask for. */
function asked(steps: readonly MeetingStep[]): LookupStep {
  const { meeting: { lookup, branches } } = steps[0] as MeetingStep
  if (steps.length === branches) return lookup
  const isThere = (part: EntityPart) => steps.some(({ parts }) => parts.has(part))
  return { ...lookup, lookups: lookup.lookups.map((each) => ({ ...each, parts: each.parts.filter(isThere) })) }
}
