import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'

/** Whether this system lets so many connections wait until a process takes them. */
export function mayWait(count: number): boolean {
  try {
    return Number(readFileSync('/proc/sys/net/core/somaxconn', 'utf8')) > count
  } catch {
    return false
  }
}

/** Many who connect at the same moment. */
export class Crowd implements Disposable {
  readonly #sockets: readonly Socket[]
  readonly #answers: string[]

  constructor(origin: string, count: number) {
    const { hostname, port } = new URL(origin)
    this.#answers = Array.from({ length: count }, () => '')
    this.#sockets = this.#answers.map((_, index) => {
      const socket = connect({ host: hostname, port: Number(port) }).setEncoding('utf8').on('error', () => {})
      return socket.on('data', (text: string) => { this.#answers[index] += text })
    })
  }

  /** Those whose connection is open. */
  get connected(): number {
    return this.#sockets.filter(({ readyState }) => readyState === 'open').length
  }

  /** Those who were answered 200. */
  get answered(): number {
    return this.#answers.filter((answer) => answer.startsWith('HTTP/1.1 200')).length
  }

  /** Each asks whether the other side is alive. */
  ask(): void {
    for (const socket of this.#sockets) socket.write('GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n')
  }

  [Symbol.dispose](): void {
    for (const socket of this.#sockets) socket.destroy()
  }
}
