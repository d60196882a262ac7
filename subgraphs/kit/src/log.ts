import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino'
import { maskedText } from './masked-text.ts'
import { currentTrace, spanIdOf, traceIdOf } from './trace.ts'

export type { Logger }

const SECRETS = [
  'password', 'secret', 'token', 'accessToken', 'refreshToken', 'apiKey', 'paymentMethodToken', 'authorization',
  'cookie', 'req.headers.authorization', 'req.headers.cookie', 'cardNumber',
]

/** What tells of a person: by name where it stands for itself, or one level below. */
const PERSONAL = [
  'email', 'phone', 'recipient', 'givenName', 'familyName', 'fullName', 'displayName', 'legalName', 'line1', 'line2', 'postalCode', 'shipTo', 'variables',
]

/** A line of level `error` or `fatal`; pino writes the level first. */
const IS_ERROR = /^\{"level":[56]0,/
const watching = new Set<(line: string) => void>()

/** Hands over each line that any logger of this process writes of an error, as it is written: without secrets. Answers what ends it. */
export function onErrorLine(watch: (line: string) => void): () => void {
  watching.add(watch)
  return () => { watching.delete(watch) }
}

/**
 * Structured logs, one JSON object a line, each with the request's id and the ids of its trace and span; secrets and personal data are removed, from the
 * fields that hold them and from the texts of errors.
 */
export function createLogger({ name, level, destination }: { name: string; level: string; destination?: DestinationStream }): Logger {
  return pino({
    name,
    level,
    redact: { paths: [...SECRETS, ...PERSONAL].flatMap((path) => path.includes('.') ? [path] : [path, `*.${path}`]), censor: '[removed]' },
    serializers: { err: withoutValues },
    hooks: {
      streamWrite(line) {
        if (watching.size > 0 && IS_ERROR.test(line)) for (const watch of watching) watch(line)
        return line
      },
    },
    mixin() {
      const trace = currentTrace()
      return trace ? { requestId: trace.requestId, trace_id: traceIdOf(trace.traceparent), span_id: spanIdOf(trace.traceparent) } : {}
    },
  }, destination ?? pino.destination({ dest: 2, sync: false }))
}

/** What failed, without the values that it failed on: SQL parameters and PostgreSQL's details hold personal data, and so may any message. */
function withoutValues(error: Error): unknown {
  const serialized = stdSerializers.err(error) as unknown as Record<string, unknown>
  if (typeof serialized !== 'object' || serialized === null) return serialized
  const { parameters: _parameters, detail: _detail, driverError: _driverError, ...rest } = serialized
  for (const text of ['message', 'stack']) if (typeof rest[text] === 'string') rest[text] = maskedText(rest[text])
  return rest
}
