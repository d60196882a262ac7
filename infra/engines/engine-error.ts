export type EngineErrorCode =
  /** A program that an engine needs is not on this machine, and cannot be installed by this user. */
  | 'TOOL_MISSING'
  /** Another program listens where the engine should. */
  | 'PORT_TAKEN'
  /** The engine runs already, on another port than the one asked for. */
  | 'RUNS_ELSEWHERE'
  /** A file of the Kafka distribution is not the one that the checksums name. */
  | 'DISTRIBUTION_REFUSED'
  | 'DOWNLOAD_FAILED'
  /** The engine ended, or did not answer, while it was started; the message names its log. */
  | 'START_FAILED'
  | 'STOP_FAILED'
  | 'DOCKER_FAILED'

/** Why an engine cannot be had. `message` is one line that says what to do; `code` is stable. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly code: EngineErrorCode

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
