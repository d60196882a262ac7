import { setFlagsFromString } from 'node:v8'
import { createLogger } from '#kit/log.ts'
import { serveMetrics } from '#kit/metrics-server.ts'
import { createMetrics } from '#kit/metrics.ts'
import { configOrExit, runProcess } from '#kit/process.ts'
import { connectRedis } from '#kit/redis.ts'
import { startErrorTracking, toErrorTrackingConfig } from '#kit/start-error-tracking.ts'
import { startTracing, toTracingConfig } from '#kit/start-tracing.ts'
import { startRouter, SupergraphError } from '../router.ts'
import { SupergraphSourceError } from '../supergraph-source.ts'
import { readArguments, USAGE, UsageError, type RouterArguments } from './arguments.ts'
import { toRouterCommand } from './command.ts'

process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
// What a busy router holds is nearly all garbage. Left alone, V8 lets the heap grow fourfold before it looks; twice is some percent more work for a quarter less memory.
setFlagsFromString('--heap-growing-percent=100')

const args = argumentsOrExit()
if (args.help) {
  process.stdout.write(USAGE)
} else {
  const command = configOrExit('router', process.env, (env) => toRouterCommand(args, env))
  const tracing = configOrExit('router', process.env, (env) => toTracingConfig('router', env))
  const errorTracking = configOrExit('router', process.env, (env) => toErrorTrackingConfig('router', env))
  const log = createLogger({ name: 'router', level: command.logLevel })
  await runProcess({ env: process.env, log, start: (running) => start(running).catch(explain) })

  async function start(running: AsyncDisposableStack): Promise<void> {
    running.use(await startErrorTracking(errorTracking))
    running.use(await startTracing(tracing))
    const source = command.source(log)
    const supergraphSdl = await source.read()
    const { registry } = createMetrics()
    if (command.metricsPort !== undefined) running.use(await serveMetrics({ registry, host: command.host, port: command.metricsPort }))
    const redis = command.redis && running.use(connectRedis({ ...command.redis, log }))
    const router = running.use(await startRouter({ ...command.options(supergraphSdl, log), redis, metrics: registry, logger: log }))
    // Why it is refused is in the log already.
    if (command.watch) running.use(source.watch((sdl) => { router.reload(sdl).catch(() => {}) }))
    process.stdout.write(`The router answers at ${router.url}\n`)
  }
}

function argumentsOrExit(): RouterArguments {
  try {
    return readArguments(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n\n${USAGE}`)
    return process.exit(2)
  }
}

/** What the person who starts it can do something about is said without a stack. */
function explain(error: unknown): never {
  const reason = reasonOf(error)
  if (reason === undefined) throw error
  process.stderr.write(`router cannot run: ${reason}\n`)
  process.exit(1)
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof SupergraphError || error instanceof SupergraphSourceError) return error.message
  const { code, syscall, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string }
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return undefined
  return code === 'EADDRINUSE' ? `port ${port} of ${address} is in use` : (error as Error).message
}
