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
export class WantedEntity implements Target {
  readonly object: JsonObject
  readonly part: EntityPart
  readonly isPartial: boolean
  /** Of the same type, with the same first leaf. */
  next: WantedEntity | undefined
  #text: string | undefined
  #others: Target[] | undefined

  /** Without a `text` it is written when somebody asks: it need not be kept while its request is on its way. */
  constructor({ object, part, isPartial }: Target, text?: string) {
    this.object = object
    this.part = part
    this.isPartial = isPartial
    this.#text = text
  }

  /** JSON */
  get text(): string {
    return this.#text ?? this.part.representation.write(this.object, false) as string
  }

  get typeName(): string {
    return this.object['__typename'] as string
  }

  /** Writes it now, for whoever has to compare it. */
  keepText(): string {
    return this.#text ??= this.text
  }

  get others(): readonly Target[] {
    return this.#others ?? NONE
  }

  standsFor(target: Target): void {
    if (this.#others) this.#others.push(target)
    else this.#others = [target]
  }
}

const NONE: readonly Target[] = []

interface OfType {
  readonly leaves: readonly Read[] | undefined
  /** By the value of their first leaf. */
  readonly known: Map<unknown, WantedEntity>
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
      if (hasSameLeaves(each.object, object, leaves)) {
        each.standsFor(target)
        return true
      }
    }
    if (!hasLeaves(object, leaves)) return false
    if (compared === MAX_COMPARED) {
      this.#addWritten(part.representation.write(object, false), target)
      return true
    }
    const entity = this.#byText ? this.#addWritten(part.representation.write(object, false), target) : this.#push(target)
    if (!entity) return false
    entity.next = first
    known.set(value, entity)
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
      ofType = { leaves: typeof typename === 'string' ? part.representation.leavesOf(typename) : undefined, known: new Map<unknown, WantedEntity>() }
      this.#byType.set(typename, ofType)
    }
    return ofType
  }

  #addWritten(text: string | undefined, target: Target): WantedEntity | undefined {
    if (text === undefined) return undefined
    const byText = this.#index()
    const equal = byText.get(text)
    if (equal) {
      equal.standsFor(target)
      return equal
    }
    const entity = this.#push(target, text)
    byText.set(text, entity)
    return entity
  }

  #push(target: Target, text?: string): WantedEntity {
    const entity = new WantedEntity(target, text)
    this.list.push(entity)
    return entity
  }

  #index(): Map<string, WantedEntity> {
    return this.#byText ??= new Map(this.list.map((entity) => [entity.keepText(), entity]))
  }
}

function hasLeaves(object: JsonObject, leaves: readonly Read[]): boolean {
  for (let i = 0; i < leaves.length; i++) if ((leaves[i] as Read)(object) === undefined) return false
  return true
}

/** Lists and objects are never the same: what is written of them has to be compared. */
function hasSameLeaves(left: JsonObject, right: JsonObject, leaves: readonly Read[]): boolean {
  for (let i = 0; i < leaves.length; i++) {
    const read = leaves[i] as Read
    if (read(left) !== read(right)) return false
  }
  return true
}
