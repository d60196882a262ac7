import type { ServerResponse } from 'node:http'
import type { StreamEncoder } from './compression.ts'

/** Writes an answer piece by piece, each on its way at once, and no faster than the client takes them. */
export interface ResponseWriter {
  /** Resolves when the client can take more, or has left. */
  write(text: string): Promise<void>
  end(text?: string): void
  /** Whether there is something that the client has not taken yet. */
  readonly isStalled: boolean
}

/** With an `encoder` each piece is compressed by itself, with what came before as its dictionary. */
export function beginResponse(response: ServerResponse, headers: Readonly<Record<string, string>>, encoder?: StreamEncoder): ResponseWriter {
  response.writeHead(200, { 'cache-control': 'no-store', ...headers, ...encoder && { 'content-encoding': encoder.encoding } })
  const out = encoder?.stream ?? response
  if (encoder) {
    encoder.stream.on('error', () => response.destroy()).pipe(response)
    response.once('close', () => encoder.stream.destroy())
  }
  /** Many may wait for one client. */
  let room: Promise<void> | undefined

  function untilRoom(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const done = () => {
      out.off('drain', done)
      response.off('close', done)
      room = undefined
      resolve()
    }
    out.on('drain', done)
    response.on('close', done)
    return promise
  }

  return {
    write(text) {
      if (response.destroyed || out.write(text)) return Promise.resolve()
      return room ??= untilRoom()
    },
    end(text = '') { if (!response.destroyed) out.end(text) },
    get isStalled() { return response.writableNeedDrain || out.writableNeedDrain },
  }
}
