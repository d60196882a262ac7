import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics, type Registry } from 'prom-client'

/** Where the figures are served. */
export interface MetricsServer extends AsyncDisposable {
  readonly port: number
}

/**
 * Serves `/metrics` in Prometheus' text format, on a port of its own that the public does not reach, with the process's own figures (memory, CPU, event loop).
 *
 * @throws when the port is taken.
 */
export async function serveMetrics({ registry, host, port }: { registry: Registry; host: string; port: number }): Promise<MetricsServer> {
  collectDefaultMetrics({ register: registry })
  const server = createServer((request, response) => {
    if (request.url === '/metrics') void sendMetrics(registry, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

async function sendMetrics(registry: Registry, response: ServerResponse): Promise<void> {
  try {
    const text = await registry.metrics()
    response.writeHead(200, { 'content-type': registry.contentType }).end(text)
  } catch {
    response.writeHead(500).end()
  }
}
