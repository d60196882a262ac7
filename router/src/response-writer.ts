import type { ServerResponse } from 'node:http'

/** Writes an answer piece by piece, each on its way at once, and no faster than the client takes them. */
export interface ResponseWriter {
  /** Resolves when the client can take more, or has left. */
  write(text: string): Promise<void>
  end(text?: string): void
  /** Whether there is something that the client has not taken yet. */
  readonly isStalled: boolean
}

export function beginResponse(response: ServerResponse, headers: Readonly<Record<string, string>>): ResponseWriter {
  response.writeHead(200, { 'cache-control': 'no-store', ...headers })
  /** Many may wait for one client. */
  let room: Promise<void> | undefined

  function untilRoom(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const done = () => {
      response.off('drain', done)
      response.off('close', done)
      room = undefined
      resolve()
    }
    response.on('drain', done)
    response.on('close', done)
    return promise
  }

  return {
    write(text) {
      if (response.destroyed || response.write(text)) return Promise.resolve()
      return room ??= untilRoom()
    },
    end(text = '') { response.end(text) },
    get isStalled() { return response.writableNeedDrain },
  }
}
