import { createClient, type Client } from 'graphql-ws'
import { WebSocket } from 'ws'

/** Who the client is: a session's access token or an organization's API key; neither is anonymous. */
export type Credentials = { readonly accessToken: string } | { readonly apiKey: string } | undefined

export interface GraphError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** The graph answered with errors; `codes` are stable, messages are for people. */
export class GraphRequestError extends Error {
  override readonly name = 'GraphRequestError'
  readonly errors: readonly GraphError[]

  constructor(errors: readonly GraphError[]) {
    super(errors.map((error) => `${codeOf(error)}: ${error.message}`).join('; '))
    this.errors = errors
  }

  get codes(): string[] {
    return this.errors.map(codeOf)
  }
}

function codeOf({ extensions }: GraphError): string {
  return typeof extensions?.['code'] === 'string' ? extensions['code'] : 'ERROR'
}

/** Nothing answers at the graph's address. */
export class GraphUnreachableError extends Error {
  override readonly name = 'GraphUnreachableError'
}

// Answers are read by path; each caller knows the shape of what it asked for.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any

/** A small client of the public graph: one request, or one subscription that reports until it is stopped. */
export class GraphClient implements AsyncDisposable {
  readonly url: string
  readonly #credentials: Credentials
  #socket: Client | undefined

  constructor({ url, credentials }: { url: string; credentials?: Credentials }) {
    this.url = url
    this.#credentials = credentials
  }

  /** The same graph, as somebody else. */
  as(credentials: Credentials): GraphClient {
    return new GraphClient({ url: this.url, credentials })
  }

  /**
   * @throws {GraphRequestError} when the answer has errors.
   * @throws {GraphUnreachableError} when there is no answer.
   */
  async request(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const { data, errors } = await this.send(query, variables)
    if (errors && errors.length > 0) throw new GraphRequestError(errors)
    return data
  }

  /** The whole answer, with partial data beside its errors. */
  async send(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ data: Answer; errors?: GraphError[] }> {
    let response: Response
    try {
      response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...this.#headers() },
        body: JSON.stringify({ query, variables }),
      })
    } catch (cause) {
      throw new GraphUnreachableError(`Nothing answers at ${this.url}. Start the graph with «npm start» first.`, { cause })
    }
    return await response.json() as { data: Answer; errors?: GraphError[] }
  }

  /** Calls `next` for each update until the answered function is called. */
  subscribe(query: string, variables: Readonly<Record<string, unknown>>, next: (data: Answer) => void, failed: (error: unknown) => void): () => void {
    this.#socket ??= createClient({
      url: this.url.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: this.#credentials && ('apiKey' in this.#credentials ? this.#credentials : { authorization: `Bearer ${this.#credentials.accessToken}` }),
      shouldRetry: () => true,
    })
    return this.#socket.subscribe({ query, variables }, {
      next: ({ data, errors }) => { if (errors) failed(new GraphRequestError(errors)); else next(data) },
      error: failed,
      complete: () => {},
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // What is lost already cannot be closed, and needs not be.
    await Promise.resolve(this.#socket?.dispose()).catch(() => {})
  }

  #headers(): Record<string, string> {
    if (!this.#credentials) return {}
    return 'apiKey' in this.#credentials ? { 'x-api-key': this.#credentials.apiKey } : { authorization: `Bearer ${this.#credentials.accessToken}` }
  }
}
