import { z } from 'zod'
import { parseConfig } from './config.ts'
import { exportedSpan } from './exported-span.ts'
import type { Span } from './span.ts'
import { createDraw, TailSampler } from './tail-sampler.ts'
import { useRecorder } from './tracing.ts'

/** The standard variables of OpenTelemetry; the exporter reads those of its headers and timeouts (`OTEL_EXPORTER_OTLP_…`) itself. An empty one is not set. */
const environment = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: url(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url(),
  OTEL_SDK_DISABLED: z.union([z.literal(''), z.stringbool()]).optional(),
  OTEL_SERVICE_NAME: z.string().optional(),
  OTEL_TRACES_SAMPLER: z.enum(['', 'always_on', 'tail'], 'must be always_on or tail').optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).optional(),
})

function url() {
  return z.union([z.literal(''), z.url({ protocol: /^https?$/ })], 'must be an HTTP URL').optional()
}

export interface TracingConfig {
  readonly serviceName: string
  /** Whether all spans are sent, for a collector that samples whole traces. */
  readonly everything: boolean
  /** What is kept of the traces that are neither slow nor failed. */
  readonly ratio: number
}

/**
 * Undefined without an OTLP endpoint: then nothing is recorded.
 *
 * @throws {ConfigError} naming every variable that cannot be used.
 */
export function toTracingConfig(name: string, env: NodeJS.ProcessEnv): TracingConfig | undefined {
  const read = parseConfig(environment, env)
  if (read.OTEL_SDK_DISABLED === true || !(read.OTEL_EXPORTER_OTLP_ENDPOINT || read.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT)) return undefined
  return { serviceName: read.OTEL_SERVICE_NAME || name, everything: read.OTEL_TRACES_SAMPLER === 'always_on', ratio: read.OTEL_TRACES_SAMPLER_ARG ?? 0.01 }
}

const SLOW_MS = 500

/**
 * Records spans from now on and sends them over OTLP/HTTP, in batches, beside the work: an endpoint that is away costs spans and nothing else. Without a
 * configuration the SDK is not even loaded. Disposing sends what is left.
 */
export async function startTracing(config: TracingConfig | undefined): Promise<AsyncDisposable> {
  if (!config) return { [Symbol.asyncDispose]: async () => {} }
  const [{ BatchSpanProcessor }, { OTLPTraceExporter }, { defaultResource, resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace-base'), import('@opentelemetry/exporter-trace-otlp-http'), import('@opentelemetry/resources'),
  ])
  const resource = defaultResource().merge(resourceFromAttributes({ 'service.name': config.serviceName, 'service.namespace': 'broxiva' }))
  const batches = new BatchSpanProcessor(new OTLPTraceExporter(), { maxQueueSize: 8_192, scheduledDelayMillis: 1_000 })
  const keep = (span: Span) => batches.onEnd(exportedSpan(span, resource))
  useRecorder(config.everything ? { ended: keep, draw: createDraw(config.ratio) } : new TailSampler({ keep, slowMs: SLOW_MS, ratio: config.ratio }))
  return {
    async [Symbol.asyncDispose]() {
      useRecorder(undefined)
      await batches.shutdown().catch(() => {})
    },
  }
}
