/**
 * Who is there, where thousands come and go in a second. A `Set` outgrows a table every few dozen of them, each table with who was there at that time and a pointer to the next one: once a
 * table is old, V8's young collections take all that followed it for live, until the next full collection.
 */
export class Roster<T extends object> implements Iterable<T> {
  readonly #places: (T | undefined)[] = []
  readonly #free: number[] = []

  /** Answers the place, which is to be left once. */
  enter(who: T): number {
    const place = this.#free.pop() ?? this.#places.length
    this.#places[place] = who
    return place
  }

  leave(place: number): void {
    this.#places[place] = undefined
    this.#free.push(place)
  }

  * [Symbol.iterator](): Iterator<T> {
    for (const who of this.#places) if (who) yield who
  }
}
