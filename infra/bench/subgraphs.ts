import { fork } from 'node:child_process'
import { here } from './gateways.ts'

export interface Subgraphs extends Disposable {
  readonly origin: string
  /** Requests of gateways since the start. */
  fetches(): Promise<number>
}

/** Starts the process of all subgraphs, on whatever core this process is pinned to. */
export async function startSubgraphs(): Promise<Subgraphs> {
  const child = fork(here('subgraph-server.ts'), { env: { ...process.env, NODE_ENV: 'production' } })
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  child.once('message', (message) => resolve((message as { port: number }).port))
  child.once('exit', (code) => reject(new Error(`The subgraphs ended with ${code}.`)))
  const origin = `http://127.0.0.1:${await promise}`
  return {
    origin,
    async fetches() {
      const response = await fetch(`${origin}/fetches`)
      return (await response.json() as { fetches: number }).fetches
    },
    [Symbol.dispose]() { child.kill() },
  }
}
