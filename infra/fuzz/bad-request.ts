/** Bytes for the router's port, and what may become of them. */
export interface BadRequest {
  /** Which generator made it. */
  readonly kind: string
  readonly bytes: Buffer
  /** Whether it breaks HTTP itself: the server may close without a word. */
  readonly breaksHttp: boolean
  /** Whether the client leaves in the middle, and waits for nothing. */
  readonly leaves: boolean
}

/** An operation that the graph serves, from the clients' own. */
export interface KnownOperation {
  readonly name: string
  readonly body: string
}

export type Headers = readonly (readonly [name: string, value: string])[]

/** An HTTP/1.1 request, exactly as told: nothing is checked, completed or put right. */
export function rawRequest({ method = 'POST', path = '/graphql', headers = [], body = '' }: {
  method?: string
  path?: string
  headers?: Headers
  body?: string | Buffer
}): Buffer {
  const head = [`${method} ${path} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n')
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)])
}

/** What a client of good manners sends with JSON. */
export function jsonHeaders(body: string | Buffer, more: Headers = []): Headers {
  return [['host', 'localhost'], ['connection', 'close'], ['content-type', 'application/json'], ['content-length', String(Buffer.byteLength(body))], ...more]
}
