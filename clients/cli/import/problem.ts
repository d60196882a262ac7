/** A row that was left out; the others were not. */
export interface Problem {
  readonly file: string
  /** Where the row starts in the file, from 1; null where the publisher's format has no lines. */
  readonly line: number | null
  readonly reason: string
}

export function describeProblem({ file, line, reason }: Problem): string {
  return line === null ? `${file}: ${reason}` : `${file}:${line}: ${reason}`
}

/** The files are not what they should be, as a whole: nothing was written. */
export class UnusableInputError extends Error {
  override readonly name = 'UnusableInputError'
}
