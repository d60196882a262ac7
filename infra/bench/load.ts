import { Pool } from 'undici'

export interface LoadResult {
  readonly requests: number
  /** From the first request to the last answer. */
  readonly seconds: number
  readonly latenciesMs: readonly number[]
}

export interface Load {
  readonly url: string
  /** The body of the nth request. */
  readonly bodyOf: (n: number) => string
  /** Clients, each of which sends its next request when it has its answer. */
  readonly clients: number
  /** Beside those of any JSON request. */
  readonly headers?: Readonly<Record<string, string>>
  readonly seconds: number
  /** As many bytes an answer must have; any number when undefined. */
  readonly answerBytes?: number
  /** Stops after so many requests, if that is earlier. */
  readonly maxRequests?: number
}

/** @throws when an answer is not HTTP 200, or not as long as it has to be: a gateway that fails under load is not measured. */
export async function runLoad({ url, bodyOf, headers = {}, clients, seconds, answerBytes, maxRequests = Infinity }: Load): Promise<LoadResult> {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections: clients, headersTimeout: 120_000, bodyTimeout: 120_000 })
  const sentHeaders = { 'content-type': 'application/json', 'accept': 'application/json', ...headers }
  const latenciesMs: number[] = []
  let sent = 0
  const start = performance.now()
  const deadline = start + seconds * 1_000

  const client = async () => {
    while (performance.now() < deadline && sent < maxRequests) {
      const sentAt = performance.now()
      const { status, bytes } = await post(pool, pathname, bodyOf(sent++), sentHeaders)
      if (status !== 200) throw new Error(`HTTP ${status} under load`)
      if (answerBytes !== undefined && bytes !== answerBytes) throw new Error(`an answer of ${bytes} bytes under load, not of ${answerBytes}`)
      latenciesMs.push(performance.now() - sentAt)
    }
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
    return { requests: latenciesMs.length, seconds: (performance.now() - start) / 1_000, latenciesMs }
  } finally {
    await pool.destroy()
  }
}

/** The lowest level of undici: the load shares its core with the subgraphs and must cost little. */
function post(pool: Pool, path: string, body: string, headers: Record<string, string>): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    let status = 0
    let bytes = 0
    pool.dispatch({ path, method: 'POST', headers, body }, {
      onRequestStart() {},
      onResponseStart(_controller, statusCode) { status = statusCode },
      onResponseData(_controller, chunk) { bytes += chunk.length },
      onResponseEnd() { resolve({ status, bytes }) },
      onResponseError(_controller, error) { reject(error) },
    })
  })
}
