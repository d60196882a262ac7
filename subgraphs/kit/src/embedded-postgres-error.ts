export type EmbeddedPostgresErrorCode =
  /** No binaries for this operating system and processor, or they do not run on it. */
  | 'PLATFORM_UNSUPPORTED'
  /** The binaries are there and cannot be used as they are. */
  | 'BINARIES_UNUSABLE'
  /** This process is root, and the machine has no other user that could run the server. */
  | 'NO_SERVER_USER'
  /** The data folder cannot be made, written, or entered by the user that runs the server. */
  | 'DATA_DIR_UNWRITABLE'
  /** Another live process runs a server on this folder. */
  | 'DATA_DIR_IN_USE'
  /** The data was written by another major version of PostgreSQL. */
  | 'DATA_DIR_VERSION_MISMATCH'
  /** Part of the data folder is missing or does not fit the rest. */
  | 'DATA_DIR_DAMAGED'
  | 'DISK_FULL'
  | 'PORT_TAKEN'
  /** The server did not come up for another reason; the message carries its own last words. */
  | 'START_FAILED'
  /** A server, this one or an earlier run's, does not end on any signal. */
  | 'STOP_FAILED'
  /** The server ended by itself while it was in use. */
  | 'SERVER_DIED'

/** Why the embedded PostgreSQL cannot be used. `message` is one line fit for a user; `code` is stable. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError'
  readonly code: EmbeddedPostgresErrorCode

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The `code` of what was thrown, by the system, PostgreSQL or this launcher; empty when it has none. */
export function codeOf(error: unknown): string {
  return textOf(error, 'code') ?? ''
}

export function messageOf(error: unknown): string {
  return textOf(error, 'message') ?? String(error)
}

// Not `instanceof Error`: the system's errors come from another realm when this runs in a test's.
function textOf(error: unknown, key: 'code' | 'message'): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined
  return typeof value === 'string' ? value : undefined
}
