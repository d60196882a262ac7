import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTracing, toTracingConfig } from '#kit/start-tracing.ts'
import { currentTrace, newTraceparent, type Trace } from '#kit/trace.ts'
import { spanOf, traced } from '#kit/tracing.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { choosePort } from '../../engines/ports.ts'
import { startOtlpReceiver, type OtlpReceiver } from './otlp-receiver.ts'

const CONFIG = fileURLToPath(new URL('../collector/collector.yaml', import.meta.url))
const PROGRAM = 'otelcol-contrib'

/** Debian has none: it is tried where somebody has installed it. */
const describeWithCollector = spawnSync(PROGRAM, ['--version']).error ? describe.skip : describe

describeWithCollector('what the collector keeps', () => {
  const stack = new AsyncDisposableStack()
  let store: OtlpReceiver

  beforeAll(async () => {
    store = stack.use(await startOtlpReceiver())
    const port = await choosePort({ port: 0, count: 2, earlier: undefined, title: 'the collector', variable: 'BROXIVA_PORT' })
    const others = [
      `yaml:receivers::otlp::protocols::http::endpoint: 127.0.0.1:${port}`,
      'yaml:processors::tail_sampling::decision_wait: 2s',
      'yaml:processors::batch::timeout: 10ms',
      `yaml:exporters::otlphttp::endpoint: ${store.url}`, 'yaml:exporters::otlphttp::encoding: json', 'yaml:exporters::otlphttp::compression: none',
      'yaml:service::pipelines::traces::exporters: [otlphttp]',
      'yaml:service::telemetry::metrics::level: none', 'yaml:service::telemetry::metrics::readers: []',
    ]
    const collector = spawn(PROGRAM, [`--config=${CONFIG}`, ...others.map((each) => `--config=${each}`)], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    collector.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
    stack.defer(async () => {
      if (collector.exitCode !== null) return
      collector.kill('SIGTERM')
      await once(collector, 'exit')
    })
    await waitFor('the collector', () => {
      if (collector.exitCode !== null) throw new Error(said)
      return said.includes('Everything is ready')
    })
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${port}`
    stack.defer(() => { delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] })
  })
  afterAll(() => stack.disposeAsync())

  it('are whole traces: of all processes, where one was slow, or failed, or the trace was drawn; nothing of the others', async () => {
    // Two starts, as of two routers: one draws every trace, the other none.
    await request('drawn', { ratio: '1' })
    await request('quick and well', { ratio: '0' })
    await request('slow', { ratio: '0', tookMs: 501 })
    await request('failed', { ratio: '0', fails: true })

    // The last to be decided on.
    await request('the end', { ratio: '1' })
    await waitFor('the last', () => has('the end: subgraph'), { timeoutMs: 30_000 })
    const names = store.spans.map(({ name }) => name).filter((name) => !name.startsWith('the end')).toSorted()
    expect(names).toEqual(['drawn', 'failed', 'slow'].flatMap((name) => [`${name}: SELECT`, `${name}: router`, `${name}: subgraph`]).toSorted())
  })

  /** A router's span, and within it those of a subgraph in another process. */
  async function request(name: string, { ratio, tookMs = 5, fails = false }: { ratio: string; tookMs?: number; fails?: boolean }): Promise<void> {
    const config = toTracingConfig('graph', { ...process.env, OTEL_TRACES_SAMPLER: 'always_on', OTEL_TRACES_SAMPLER_ARG: ratio })
    let asked = newTraceparent()
    {
      await using _router = await startTracing(config)
      await traced(own(), `${name}: router`, { parent: null }, async () => { asked = currentTrace()?.traceparent ?? asked })
    }
    await using _subgraph = await startTracing(config)
    await traced({ ...own(), traceparent: asked }, `${name}: subgraph`, { remote: true }, async () => {
      const { traceparent = asked } = currentTrace() ?? {}
      spanOf(`${name}: SELECT`, traceparent, { startedAt: Date.now() - tookMs, ...fails && { error: new Error('no such table') } })
    })
  }

  function has(name: string): boolean {
    return store.spans.some((span) => span.name === name)
  }
})

function own(): Trace {
  return { requestId: 'req_1', correlationId: 'req_1', traceparent: newTraceparent() }
}
