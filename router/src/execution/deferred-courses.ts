import type { GraphQLError } from 'graphql'
import type { Block } from './deferred-fragments.ts'
import type { BlockSteps } from './deferred-steps.ts'
import { executeSteps, type ExecutionOptions, type Gathered, type Gathering } from './execute-steps.ts'
import { copyOfObject, mergeInto } from './merge.ts'

/** What is gathered for a block, and for those in it that nothing is fetched for. */
export interface Course {
  /** Once it has ended: with all that was gathered for the blocks around it. */
  readonly gathered: Gathered
  /** Those of its errors that its own fetches brought. */
  readonly ownErrors: readonly GraphQLError[]
  readonly hasEnded: boolean
  readonly ended: Promise<void>
}

type ExecuteOptions = Omit<ExecutionOptions, 'ended'>

/**
 * Fetches for all blocks, for each as soon as what it needs is there. Each gathers in a copy of what is there when it begins: what is fetched again for a
 * deferred fragment may have changed since, and must not change what the others say.
 */
export function followCourses(primary: Block, steps: ReadonlyMap<string, BlockSteps>, options: ExecuteOptions): ReadonlyMap<Block, Course> {
  const courses = new Map<Block, RunningCourse>()
  const milestones = new Map<string, PromiseWithResolvers<void>>()
  for (const { awaited } of steps.values()) for (const id of awaited.keys()) milestones.set(id, Promise.withResolvers())
  begin(primary, undefined)
  return courses

  function begin(block: Block, parent: RunningCourse | undefined): void {
    const own = steps.get(block.id)
    const course = parent && !own?.step ? parent : new RunningCourse(parent, (running) => follow(running, own))
    courses.set(block, course)
    for (const deferred of block.deferred) begin(deferred, course)
  }

  async function follow(course: RunningCourse, own: BlockSteps | undefined): Promise<void> {
    const { parent } = course
    if (parent) {
      await parent.begun
      await reached(own?.after ?? [], parent)
    }
    course.takeOver()
    const left = new Map(own?.awaited)
    await executeSteps(own?.step, {
      ...options,
      ended(id) {
        const others = (left.get(id) ?? 1) - 1
        left.set(id, others)
        if (others === 0) milestones.get(id)?.resolve()
      },
    }, { into: course.gathered })
    // What a condition left out will not come any more.
    for (const id of left.keys()) milestones.get(id)?.resolve()
    await course.complete()
  }

  async function reached(after: readonly string[], parent: RunningCourse): Promise<void> {
    const known = after.flatMap((id) => milestones.get(id)?.promise ?? [])
    await (known.length === 0 || known.length < after.length ? parent.ended : Promise.all(known))
  }
}

class RunningCourse implements Course {
  readonly parent: RunningCourse | undefined
  readonly ended: Promise<void>
  gathered: Gathering = { data: {}, errors: [], unknown: [], shared: new Set() }
  ownErrors: readonly GraphQLError[] = []
  hasEnded = false
  readonly #begun = Promise.withResolvers<void>()
  /** How much of what it gathered was taken over. */
  #taken = { errors: 0, unknown: 0, all: false }

  constructor(parent: RunningCourse | undefined, follow: (course: RunningCourse) => Promise<void>) {
    this.parent = parent
    this.ended = Promise.resolve(this).then(follow)
    // Whoever waits for it hears of a failure; nobody may.
    this.ended.catch(() => {})
  }

  /** Settles when it has taken over what was there. */
  get begun(): Promise<void> {
    return this.#begun.promise
  }

  /** Begins with what is there of the blocks around it. */
  takeOver(): void {
    const { data, errors, unknown } = this.gathered
    const around = this.parent ? this.parent.#known() : []
    for (const gathered of around) mergeInto(data, copyOfObject(gathered.data))
    errors.push(...new Set(around.flatMap((gathered) => gathered.errors)))
    unknown.push(...new Set(around.flatMap((gathered) => gathered.unknown)))
    this.#taken = { errors: errors.length, unknown: unknown.length, all: this.parent?.hasEnded ?? true }
    this.#begun.resolve()
  }

  /** Adds what came meanwhile for the blocks around it. */
  async complete(): Promise<void> {
    this.ownErrors = this.gathered.errors.slice(this.#taken.errors)
    if (this.parent && !this.#taken.all) {
      const unknown = this.gathered.unknown.slice(this.#taken.unknown)
      await this.parent.ended
      const { gathered } = this.parent
      const data = copyOfObject(gathered.data)
      mergeInto(data, this.gathered.data)
      this.gathered = { data, errors: [...gathered.errors, ...this.ownErrors], unknown: [...gathered.unknown, ...unknown], shared: this.gathered.shared }
    }
    this.hasEnded = true
  }

  /** What is there, the innermost last. */
  #known(): Gathered[] {
    return this.hasEnded || !this.parent ? [this.gathered] : [...this.parent.#known(), this.gathered]
  }
}
