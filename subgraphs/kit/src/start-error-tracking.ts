import type { Envelope, TransportMakeRequestResponse } from '@sentry/core'
import { z } from 'zod'
import { parseConfig } from './config.ts'
import { onErrorLine } from './log.ts'

/** The variables that Sentry's own SDKs read. An empty one is not set. */
const environment = z.object({
  SENTRY_DSN: z.union([z.literal(''), z.string().regex(/^https?:\/\/\w+(?::\w+)?@[^\s/?#@]+(?:\/[^\s?#]+)*\/\d+$/, 'must be a DSN: https://PUBLIC_KEY@HOST/PROJECT_ID')]).optional(),
  SENTRY_ENVIRONMENT: z.string().optional(),
  SENTRY_RELEASE: z.string().optional(),
})

export interface ErrorTrackingConfig {
  readonly dsn: string
  /** Which process of the graph it is. */
  readonly name: string
  readonly environment?: string
  readonly release?: string
}

/**
 * Undefined without a DSN: then nothing is reported.
 *
 * @throws {ConfigError} naming every variable that cannot be used.
 */
export function toErrorTrackingConfig(name: string, env: NodeJS.ProcessEnv): ErrorTrackingConfig | undefined {
  const { SENTRY_DSN: dsn, SENTRY_ENVIRONMENT, SENTRY_RELEASE } = parseConfig(environment, env)
  return dsn ? { dsn, name, environment: SENTRY_ENVIRONMENT || undefined, release: SENTRY_RELEASE || undefined } : undefined
}

/** So many reports a minute, and so many at once. The log has the rest. */
const PER_MINUTE = 60
const MAX_UNDER_WAY = 20
const SEND_TIMEOUT_MS = 5_000
const FLUSH_MS = 2_000

/** A line of the log; nothing else of it leaves the process. */
const logLine = z.object({
  level: z.number(),
  time: z.number(),
  msg: z.string().catch(''),
  requestId: z.string().optional().catch(undefined),
  trace_id: z.string().optional().catch(undefined),
  span_id: z.string().optional().catch(undefined),
  operationName: z.string().nullish().catch(undefined),
  subgraph: z.string().optional().catch(undefined),
  topic: z.string().optional().catch(undefined),
  group: z.string().optional().catch(undefined),
  eventType: z.string().optional().catch(undefined),
  err: z.object({
    type: z.string().catch('Error'),
    code: z.string().regex(/^[\w.-]{1,64}$/).optional().catch(undefined),
    stack: z.string().catch(''),
  }).optional().catch(undefined),
})

const FATAL = 60

let flush: (() => Promise<unknown>) | undefined

/** Waits a moment for the reports that are under way: for a process that is about to end by an error. */
export async function errorsReported(): Promise<void> {
  await flush?.()
}

/**
 * Reports from now on what this process logs as an error, once for each line, to whatever takes Sentry's envelopes. What is sent is read from the line itself, which has no
 * secrets, and is less: the kind of error, where in the code, what the log says of it, and the ids that find the rest in the log. The error's own message stays here: it may
 * hold personal data.
 *
 * Nobody waits for it: at most {@link PER_MINUTE} reports a minute and {@link MAX_UNDER_WAY} at once, the rest is dropped, and its number told with the next. A tracker that is away costs
 * reports and nothing else. Without a configuration nothing of it is loaded. Disposing waits a moment for what is under way.
 */
export async function startErrorTracking(config: ErrorTrackingConfig | undefined): Promise<AsyncDisposable> {
  if (!config) return { [Symbol.asyncDispose]: async () => {} }
  const [{ createEventEnvelope, createStackParser, createTransport, getEnvelopeEndpointWithUrlEncodedAuth, makeDsn, uuid4 }, { nodeStackLineParser }] = await Promise.all([
    import('@sentry/core'), import('@sentry/core/server'),
  ])
  const dsn = makeDsn(config.dsn)
  if (!dsn) throw new Error('SENTRY_DSN is no DSN.')
  const url = getEnvelopeEndpointWithUrlEncodedAuth(dsn)
  const framesOf = createStackParser(nodeStackLineParser())
  const transport = createTransport({ bufferSize: MAX_UNDER_WAY, recordDroppedEvent: () => { dropped += 1 } }, ({ body }) => post(url, body))

  let dropped = 0
  const allowance = { left: PER_MINUTE, since: performance.now() }

  function mayReport(): boolean {
    const now = performance.now()
    allowance.left = Math.min(PER_MINUTE, allowance.left + (now - allowance.since) * PER_MINUTE / 60_000)
    allowance.since = now
    if (allowance.left < 1) return false
    allowance.left -= 1
    return true
  }

  function envelopeOf(line: string): Envelope | undefined {
    const { data } = logLine.safeParse(JSON.parse(line))
    if (!data) return undefined
    const { level, time, msg, err, requestId, trace_id, span_id, operationName, subgraph, topic, group, eventType } = data
    const extra = dropped > 0 ? { dropped } : undefined
    dropped = 0
    return createEventEnvelope({
      event_id: uuid4(),
      timestamp: time / 1_000,
      platform: 'node',
      level: level >= FATAL ? 'fatal' : 'error',
      logger: config?.name,
      environment: config?.environment,
      release: config?.release,
      ...err
        ? { exception: { values: [{ type: err.type, value: msg, stacktrace: { frames: framesOf(calls(err.stack)) }, mechanism: { type: 'log', handled: level < FATAL } }] } }
        : { message: msg },
      ...trace_id !== undefined && span_id !== undefined && { contexts: { trace: { trace_id, span_id } } },
      tags: without({ process: config?.name, requestId, operation: operationName?.slice(0, 128), subgraph, code: err?.code, topic, group, eventType }),
      extra,
    }, dsn)
  }

  function report(line: string): void {
    if (!mayReport()) {
      dropped += 1
      return
    }
    // After the answer that is being made.
    setImmediate(() => {
      try {
        const envelope = envelopeOf(line)
        if (envelope) void transport.send(envelope).then(undefined, () => {})
      } catch {
        dropped += 1
      }
    })
  }

  const stop = onErrorLine(report)
  const sendRest = async () => {
    await new Promise((resolve) => { setImmediate(resolve) })
    await transport.flush(FLUSH_MS)
  }
  flush = sendRest
  return {
    async [Symbol.asyncDispose]() {
      stop()
      if (flush === sendRest) flush = undefined
      await sendRest()
    },
  }
}

async function post(url: string, body: string | Uint8Array): Promise<TransportMakeRequestResponse> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-sentry-envelope' }, body: body as string, signal: AbortSignal.timeout(SEND_TIMEOUT_MS) })
  await response.body?.cancel()
  return { statusCode: response.status, headers: { 'x-sentry-rate-limits': response.headers.get('x-sentry-rate-limits'), 'retry-after': response.headers.get('retry-after') } }
}

/** The calls of a stack, without the message above them. */
function calls(stack: string): string {
  return stack.split('\n').filter((line) => /^ {4,}at .+:\d+:\d+\)?$/.test(line)).join('\n')
}

function without(tags: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).filter((tag): tag is [string, string] => tag[1] !== undefined))
}
