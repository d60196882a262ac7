import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startToyGraph, type ToyGraph } from '../toy-graph.ts'

export const QUERY = '{ user(id: "usr_1") { name } }'
export const DATA = { user: { name: 'Ada' } }
export const MUTATION = 'mutation { orderMove(id: "ord_1", status: "SHIPPED") { status } }'
export const MOVED = { orderMove: { status: 'SHIPPED' } }

/** What `QUERY` and `MUTATION` are answered with. */
const ANSWER = JSON.stringify({ data: { user: { __typename: 'User', id: 'usr_1', name: 'Ada' }, orderMove: { __typename: 'Order', id: 'ord_1', status: 'SHIPPED' } } })

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

export const answers: Behaviour = (_request, response) => { response.writeHead(200, { 'content-type': 'application/json' }).end(ANSWER) }
export const says = (status: number): Behaviour => (_request, response) => { response.writeHead(status, { 'content-type': 'text/html' }).end('<html>no</html>') }
export const breaksOff: Behaviour = (request) => { request.socket.destroy() }
export const hangs: Behaviour = () => {}

/** One place of a subgraph, whose server can be stopped and started again where it was. */
export class Place implements AsyncDisposable {
  behaviour: Behaviour = answers
  seen = 0
  #server: Server | undefined
  #port = 0

  static async start(behaviour: Behaviour = answers): Promise<Place> {
    const place = new Place()
    place.behaviour = behaviour
    await place.start()
    return place
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/graphql`
  }

  async start(): Promise<void> {
    const server = this.#server = createServer((request, response) => {
      this.seen += 1
      this.behaviour(request, response)
    })
    await new Promise<void>((resolve) => { server.listen(this.#port, '127.0.0.1', resolve) })
    this.#port = (server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server?.listening) return
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }
}

/** A toy graph whose users and orders are both in these places. */
export function startGraphOf(places: readonly Place[], options: Parameters<typeof startToyGraph>[0] = {}): Promise<ToyGraph> {
  const urls = places.map(({ url }) => url)
  return startToyGraph({ retryDelayMs: 5, subgraphUrls: {}, subgraphs: { users: { urls }, orders: { urls } }, ...options })
}

/** A figure of the router, by its labels without those that are left out here. */
export async function figure({ metrics }: ToyGraph, name: string, labels: Readonly<Record<string, string>> = {}): Promise<number> {
  const all = await metrics.getMetricsAsJSON()
  const values = all.find((metric) => metric.name === `broxiva_router_subgraph_${name}`)?.values ?? []
  const wanted = values.filter((value) => Object.entries(labels).every(([label, expected]) => (value.labels as Record<string, unknown>)[label] === expected))
  return wanted.reduce((sum, { value }) => sum + value, 0)
}

export function codesOf({ errors = [] }: { errors?: readonly { extensions: Record<string, unknown> }[] }): unknown[] {
  return errors.map(({ extensions }) => extensions['code'])
}
