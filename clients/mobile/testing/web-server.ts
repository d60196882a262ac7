import { readFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.png': 'image/png', '.ico': 'image/x-icon', '.json': 'application/json' }

/** The exported page and the graph at one origin, as a proxy would have them. */
export async function serve(folder: string, graphUrl: string): Promise<{ url: string; close: () => Promise<void> }> {
  const graph = new URL(graphUrl)
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://localhost').pathname
    if (path === '/graphql') {
      const { host: _, ...headers } = incoming.headers
      incoming.pipe(request(graph, { method: incoming.method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      }).on('error', () => outgoing.destroy()))
      return
    }
    if (path === '/favicon.ico') {
      outgoing.writeHead(204).end()
      return
    }
    const file = join(folder, normalize(path === '/' ? '/index.html' : path))
    void readFile(file).then((content) => outgoing.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content), () => outgoing.writeHead(404).end())
  })
  server.on('upgrade', ({ method, url, rawHeaders }, socket, head) => {
    const upstream = connect(Number(graph.port), graph.hostname, () => {
      const lines = rawHeaders.flatMap((text, index) => index % 2 === 0 ? [`${text}: ${rawHeaders[index + 1]}`] : [])
      upstream.write(`${method} ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      upstream.write(head)
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() }),
  }
}
