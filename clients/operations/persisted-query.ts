/** A query that the router knows by the SHA-256 of its text, in hexadecimal. */
export interface PersistedQuery<Variables> {
  readonly operationName: string
  readonly sha256Hash: string
  /** Of the variables that have one. */
  readonly defaults: Readonly<Record<string, unknown>>
  /** For the compiler alone. */
  readonly variables?: Variables
}
