import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino'
import { currentTrace, traceIdOf } from './trace.ts'

export type { Logger }

const SECRETS = [
  'password', 'secret', 'token', 'accessToken', 'refreshToken', 'apiKey', 'paymentMethodToken', 'authorization',
  'cookie', 'req.headers.authorization', 'req.headers.cookie',
]

/** Structured logs, one JSON object a line, each with the request's id and trace id; secrets are removed. */
export function createLogger({ name, level, destination }: { name: string; level: string; destination?: DestinationStream }): Logger {
  return pino({
    name,
    level,
    redact: { paths: SECRETS.flatMap((path) => path.includes('.') ? [path] : [path, `*.${path}`]), censor: '[removed]' },
    serializers: { err: withoutValues },
    mixin() {
      const trace = currentTrace()
      return trace ? { requestId: trace.requestId, traceId: traceIdOf(trace.traceparent) } : {}
    },
  }, destination ?? pino.destination({ dest: 2, sync: false }))
}

/** What failed, without the values that it failed on: SQL parameters and PostgreSQL's details hold personal data. */
function withoutValues(error: Error): unknown {
  const serialized = stdSerializers.err(error) as unknown as Record<string, unknown>
  if (typeof serialized !== 'object' || serialized === null) return serialized
  const { parameters: _parameters, detail: _detail, driverError: _driverError, ...rest } = serialized
  return rest
}
