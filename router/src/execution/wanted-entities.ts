import type { JsonObject } from './own.ts'
import type { Read } from './representations.ts'
import type { EntityPart } from './steps.ts'

/** An object of the answer that a representation stands for. */
export interface Target {
  readonly object: JsonObject
  readonly part: EntityPart
  /** Its number among those that the part's path leads to. */
  readonly index: number
  readonly isPartial: boolean
}

/** Objects of one type whose first leaf has one value. */
interface Alike {
  readonly object: JsonObject
  readonly targets: Target[]
  readonly next: Alike | undefined
}

interface OfType {
  readonly leaves: readonly Read[] | undefined
  readonly alike: Map<unknown, Alike>
}

/** So many are compared before the representation is written after all. */
const MAX_COMPARED = 4

/** Representations to ask for, as JSON, each with all that it stands for: equal ones are sent once. */
export class WantedEntities {
  readonly #byText = new Map<string, Target[]>()
  /** Of the part that was added last: what is known by the values of leaves, for each type. */
  #part: EntityPart | undefined
  #byType = new Map<unknown, OfType>()

  get size(): number {
    return this.#byText.size
  }

  /** The representations, in the order in which their entities are answered. */
  texts(): string {
    return [...this.#byText.keys()].join(',')
  }

  targets(): IterableIterator<readonly Target[]> {
    return this.#byText.values()
  }

  /** Adds an object that is all there; false when something of its representation is missing. */
  add(object: JsonObject, part: EntityPart, index: number): boolean {
    const { leaves, alike: alikes } = this.#ofType(part, object['__typename'])
    const value = leaves?.[0]?.(object)
    const target = { object, part, index, isPartial: false }
    if (!leaves || value === undefined || typeof value === 'object') return this.#addText(part.representation.write(object, false), target) !== undefined

    const known = alikes.get(value)
    let compared = 0
    for (let alike = known; alike && compared < MAX_COMPARED; alike = alike.next, compared++) {
      if (hasSameLeaves(alike.object, object, leaves)) {
        alike.targets.push(target)
        return true
      }
    }
    const targets = this.#addText(part.representation.write(object, false), target)
    if (targets && compared < MAX_COMPARED) alikes.set(value, { object, targets, next: known })
    return targets !== undefined
  }

  /** Adds an object of which a part is missing, if anything is there. */
  addPartial(object: JsonObject, part: EntityPart, index: number): void {
    this.#addText(part.representation.write(object, true), { object, part, index, isPartial: true })
  }

  #ofType(part: EntityPart, typename: unknown): OfType {
    if (part !== this.#part) {
      this.#part = part
      this.#byType = new Map()
    }
    let ofType = this.#byType.get(typename)
    if (!ofType) {
      ofType = { leaves: typeof typename === 'string' ? part.representation.leavesOf(typename) : undefined, alike: new Map() }
      this.#byType.set(typename, ofType)
    }
    return ofType
  }

  #addText(text: string | undefined, target: Target): Target[] | undefined {
    if (text === undefined) return undefined
    const targets = this.#byText.get(text)
    if (targets) {
      targets.push(target)
      return targets
    }
    const first = [target]
    this.#byText.set(text, first)
    return first
  }
}

/** Lists and objects are never the same: what is written of them has to be compared. */
function hasSameLeaves(left: JsonObject, right: JsonObject, leaves: readonly Read[]): boolean {
  for (let i = 0; i < leaves.length; i++) {
    const read = leaves[i] as Read
    if (read(left) !== read(right)) return false
  }
  return true
}
