/** A state machine as data: what is not listed is rejected. */
export type Transitions<State extends string> = { readonly [From in State]: readonly State[] }

export function mayMove<State extends string>(table: Transitions<State>, from: State, to: State): boolean {
  return table[from].includes(to)
}

/** A move that the table does not list. Expected callers check with {@link mayMove} and answer a user error. */
export class IllegalTransitionError extends Error {
  override readonly name = 'IllegalTransitionError'
  readonly code = 'ILLEGAL_TRANSITION'

  constructor(what: string, from: string, to: string) {
    super(`${what} cannot move from ${from} to ${to}.`)
  }
}

export function assertMove<State extends string>(what: string, table: Transitions<State>, from: State, to: State): void {
  if (!mayMove(table, from, to)) throw new IllegalTransitionError(what, from, to)
}
