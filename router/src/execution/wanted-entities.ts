import type { JsonObject } from './own.ts'
import type { Read } from './representations.ts'
import type { EntityPart } from './steps.ts'

/** An object of the answer that a representation stands for. */
export interface Target {
  readonly object: JsonObject
  readonly part: EntityPart
  readonly isPartial: boolean
}

/** A representation: with the first object that it stands for, and the others. */
export interface WantedEntity extends Target {
  /** JSON */
  readonly text: string
  readonly others: Target[]
}

/** A representation of a type, by the value of its first leaf. */
interface Known {
  readonly entity: WantedEntity
  readonly next: Known | undefined
}

interface OfType {
  readonly leaves: readonly Read[] | undefined
  readonly known: Map<unknown, Known>
}

/** So many are compared before the representation is written after all. */
const MAX_COMPARED = 8

/** Representations to ask for, each with all that it stands for: equal ones are sent once, in the order in which they were found. */
export class WantedEntities {
  readonly list: WantedEntity[] = []
  /** Made when leaves do not suffice to tell equal ones. */
  #byText: Map<string, WantedEntity> | undefined
  /** Of the part that was added last. */
  #part: EntityPart | undefined
  #byType = new Map<unknown, OfType>()

  /** Adds an object that is all there; false when something of its representation is missing. */
  add(object: JsonObject, part: EntityPart): boolean {
    const { leaves, known } = this.#ofType(part, object['__typename'])
    const value = leaves?.[0]?.(object)
    const target = { object, part, isPartial: false }
    if (!leaves || value === undefined || typeof value === 'object') return this.#addWritten(part.representation.write(object, false), target) !== undefined

    const first = known.get(value)
    let compared = 0
    for (let each = first; each && compared < MAX_COMPARED; each = each.next, compared++) {
      if (hasSameLeaves(each.entity.object, object, leaves)) {
        each.entity.others.push(target)
        return true
      }
    }
    const text = part.representation.write(object, false)
    if (text === undefined) return false
    if (compared === MAX_COMPARED) this.#addWritten(text, target)
    else known.set(value, { entity: this.#byText ? this.#addWritten(text, target) : this.#push(text, target), next: first })
    return true
  }

  /** Adds an object of which a part is missing, if anything is there. */
  addPartial(object: JsonObject, part: EntityPart): void {
    this.#addWritten(part.representation.write(object, true), { object, part, isPartial: true })
  }

  #ofType(part: EntityPart, typename: unknown): OfType {
    if (part !== this.#part) {
      if (this.#part) this.#index()
      this.#part = part
      this.#byType = new Map()
    }
    let ofType = this.#byType.get(typename)
    if (!ofType) {
      ofType = { leaves: typeof typename === 'string' ? part.representation.leavesOf(typename) : undefined, known: new Map() }
      this.#byType.set(typename, ofType)
    }
    return ofType
  }

  #addWritten(text: string, target: Target): WantedEntity
  #addWritten(text: string | undefined, target: Target): WantedEntity | undefined
  #addWritten(text: string | undefined, target: Target): WantedEntity | undefined {
    if (text === undefined) return undefined
    const byText = this.#index()
    const equal = byText.get(text)
    if (equal) {
      equal.others.push(target)
      return equal
    }
    const entity = this.#push(text, target)
    byText.set(text, entity)
    return entity
  }

  #push(text: string, { object, part, isPartial }: Target): WantedEntity {
    const entity = { text, object, part, isPartial, others: [] }
    this.list.push(entity)
    return entity
  }

  #index(): Map<string, WantedEntity> {
    return this.#byText ??= new Map(this.list.map((entity) => [entity.text, entity]))
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
