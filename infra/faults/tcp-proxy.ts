import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** `open` passes everything on; `slow` waits with each piece; `hung` takes and gives nothing; `reset` breaks every connection off. */
export type Weather = 'open' | 'slow' | 'hung' | 'reset'

/** How long a piece of data waits in slow weather. */
const SLOW_MS = 400

/** A wire between the router and a subgraph, whose quality can be changed while it is in use. */
export class TcpProxy implements AsyncDisposable {
  readonly port: number
  readonly #server: Server
  readonly #pairs = new Set<{ readonly client: Socket; readonly target: Socket }>()
  /** Where it leads, on the loopback address; nowhere at first. Nobody need listen there: then connections break off, as they would be refused without the proxy. */
  targetPort = 0
  #weather: Weather = 'open'

  private constructor(server: Server) {
    this.#server = server
    this.port = (server.address() as AddressInfo).port
    server.on('connection', (client: Socket) => this.#accept(client))
  }

  /** On a free port of the loopback address. */
  static async start(): Promise<TcpProxy> {
    const server = createServer({ pauseOnConnect: true, allowHalfOpen: true })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new TcpProxy(server)
  }

  set weather(weather: Weather) {
    this.#weather = weather
    for (const { client, target } of this.#pairs) {
      if (weather === 'reset') { client.resetAndDestroy(); target.resetAndDestroy() }
      else if (weather === 'hung') { client.pause(); target.pause() }
      else { client.resume(); target.resume() }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { client, target } of this.#pairs) { client.destroy(); target.destroy() }
    this.#server.close()
    await once(this.#server, 'close')
  }

  #accept(client: Socket): void {
    if (this.#weather === 'reset') { client.resetAndDestroy(); return }
    const target = connect({ port: this.targetPort, host: '127.0.0.1', allowHalfOpen: true })
    const pair = { client, target }
    this.#pairs.add(pair)
    for (const [from, to] of [[client, target], [target, client]] as const) {
      const inOrder = this.#lane()
      from.on('data', (piece: Buffer) => {
        from.pause()
        inOrder(() => {
          const next = () => { if (this.#weather !== 'hung') from.resume() }
          if (!to.writable || to.write(piece)) next()
          else to.once('drain', next)
        })
      })
      from.on('end', () => { inOrder(() => to.end()) })
      // Broken off on one side is broken off on the other; a `close` follows every `error`.
      from.on('error', () => to.resetAndDestroy())
      from.on('close', () => {
        this.#pairs.delete(pair)
        // Behind what is still on its way.
        inOrder(() => to.destroySoon())
      })
    }
    if (this.#weather !== 'hung') { client.resume(); target.resume() } else { target.pause() }
  }

  /** One direction of a connection: whatever the weather becomes meanwhile, nothing overtakes what went in before it. */
  #lane(): (action: () => void) => void {
    let tail = Promise.resolve()
    return (action) => {
      const waitMs = this.#weather === 'slow' ? SLOW_MS : 0
      tail = tail.then(() => waitMs > 0 ? delay(waitMs) : undefined).then(action)
    }
  }
}
