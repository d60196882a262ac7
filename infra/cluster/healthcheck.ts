/** For the image's HEALTHCHECK: ends with 0 when the process in this container answers and has all that it needs. */
const response = await fetch(`http://127.0.0.1:${process.env['HEALTH_PORT'] ?? '4000'}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
process.exitCode = response?.ok ? 0 : 1
