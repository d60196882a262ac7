import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Agent, buildConnector, request } from 'undici'
import { AddressList } from './address-list.ts'

/** What IANA's registries of special-purpose IPv4 addresses do not give to everybody, and multicast. */
const SPECIAL_IPV4 = new AddressList([
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16',
  '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
])
/** Of all IPv6 addresses only these are routed by the Internet: neither mapped and translated IPv4 (`::ffff:`, `64:ff9b::`), nor local, nor multicast ones. */
const GLOBAL_IPV6 = new AddressList(['2000::/3'])
/** Within those: protocols (Teredo among them), documentation, and 6to4, which has an IPv4 address inside. */
const SPECIAL_IPV6 = new AddressList(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
const LOOPBACK = new AddressList(['127.0.0.0/8', '::1'])
const LOOPBACK_NAME = /^(.+\.)?localhost\.?$/

const PORTS: readonly string[] = ['', '443', '8443']
const MAX_URL_LENGTH = 2_000
/** Of an answer; the connection is given up when it has more. */
const MAX_BODY_BYTES = 4_096
const IDLE_CONNECTION_MS = 10_000

/** Whether an address is of the public Internet: nothing of this machine, this network, or the platform that both run on. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4: return !SPECIAL_IPV4.has(address)
    case 6: return GLOBAL_IPV6.has(address) && !SPECIAL_IPV6.has(address)
    default: return false
  }
}

export interface PublicHttpOptions {
  /** For development: this machine may be called, over plain HTTP too, on any port. */
  readonly allowLoopback?: boolean
  /** For everything: finding the address, connecting, sending, and the answer. */
  readonly timeoutMs: number
  /** All addresses of a name; the system's resolver unless told. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>
}

export interface OutgoingRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Gives up: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** What came of a request. `body` is the beginning of the answer, as text. */
export type Outcome =
  | { readonly kind: 'ANSWERED'; readonly status: number; readonly retryAfter: string | undefined; readonly body: string }
  | { readonly kind: 'ADDRESS_REFUSED' | 'TIMED_OUT' | 'TLS_FAILED' | 'CONNECTION_FAILED' }

/** Calls addresses that strangers have chosen. */
export interface PublicHttp extends AsyncDisposable {
  post(request: OutgoingRequest): Promise<Outcome>
}

/**
 * Why an address must not be called, in words for whoever chose it; undefined when it may be. The name is not looked up here: what it stands for is checked when it is called.
 */
export function urlRefusal(text: string, { allowLoopback = false }: Pick<PublicHttpOptions, 'allowLoopback'> = {}): string | undefined {
  if (text.length > MAX_URL_LENGTH) return `has more than ${MAX_URL_LENGTH} characters`
  // The parser turns every way to write an IPv4 address (decimal, octal, hexadecimal, with fewer parts) into the usual one.
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url) return 'is no URL'
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const isLoopback = LOOPBACK_NAME.test(hostname) || LOOPBACK.has(hostname)
  if (url.username !== '' || url.password !== '') return 'must not have a user name or a password'
  if (url.hash !== '') return 'must not have a fragment'
  if (allowLoopback && isLoopback && (url.protocol === 'https:' || url.protocol === 'http:')) return undefined
  if (url.protocol !== 'https:') return 'must begin with https://'
  if (!PORTS.includes(url.port)) return 'must be on port 443 or 8443'
  if (isLoopback || (isIP(hostname) !== 0 && !isPublicAddress(hostname))) return 'must be an address of the public Internet'
  return undefined
}

/**
 * Sends to public addresses only, whatever a name stands for at that moment: each connection resolves the name itself, refuses it if any of its addresses is not
 * public, and goes to an address that was looked at. TLS certificates are verified for the name. Redirects are not followed, proxies not used.
 */
export function createPublicHttp({ allowLoopback = false, timeoutMs, resolve = resolveAll }: PublicHttpOptions): PublicHttp {
  const connect = buildConnector({ timeout: timeoutMs, allowH2: false })

  async function addressesOf(hostname: string, protocol: string): Promise<readonly string[]> {
    const addresses = isIP(hostname) === 0 ? await resolve(hostname) : [hostname]
    // One that is not public is no slip among good ones: a name with both is how a check is led around.
    const allowed = addresses.length > 0 && addresses.every((address) => (isPublicAddress(address) && protocol === 'https:') || (allowLoopback && LOOPBACK.has(address)))
    if (!allowed) throw new AddressRefusedError()
    return addresses
  }

  const agent = new Agent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: IDLE_CONNECTION_MS,
    keepAliveMaxTimeout: IDLE_CONNECTION_MS,
    connect(options, callback) {
      void (async () => {
        let addresses: readonly string[]
        try {
          addresses = await addressesOf(options.hostname, options.protocol)
        } catch (error) {
          callback(error as Error, null)
          return
        }
        const [first = '', ...others] = addresses
        const goOn = (address: string, rest: readonly string[]) => {
          // `host` stays: the certificate is held against the name.
          connect({ ...options, hostname: address }, (...[error, socket]) => {
            const [next, ...last] = rest
            if (error && next !== undefined) goOn(next, last)
            else if (error) callback(error, null)
            else callback(null, socket)
          })
        }
        goOn(first, others)
      })()
    },
  })

  return {
    async post({ url, headers, body, signal }) {
      if (urlRefusal(url, { allowLoopback }) !== undefined) return { kind: 'ADDRESS_REFUSED' }
      const timeout = AbortSignal.timeout(timeoutMs)
      try {
        const answer = await request(url, { dispatcher: agent, method: 'POST', headers, body, signal: signal ? AbortSignal.any([signal, timeout]) : timeout })
        const retryAfter = answer.headers['retry-after']
        return { kind: 'ANSWERED', status: answer.statusCode, retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined, body: await beginning(answer.body) }
      } catch (error) {
        signal?.throwIfAborted()
        return { kind: timeout.aborted ? 'TIMED_OUT' : kindOf(error) }
      }
    },
    async [Symbol.asyncDispose]() {
      await agent.destroy()
    },
  }
}

class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError'
}

async function resolveAll(hostname: string): Promise<string[]> {
  return (await lookup(hostname, { all: true, order: 'verbatim' })).map(({ address }) => address)
}

/** The status is known, so what breaks off here is no failure. */
async function beginning(body: AsyncIterable<Buffer> & { destroy(): unknown; on(event: 'error', listener: () => void): unknown }): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  body.on('error', () => {})
  try {
    for await (const chunk of body) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= MAX_BODY_BYTES) break
    }
  } catch {}
  body.destroy()
  return Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES).toString('utf8')
}

const TLS = /^(ERR_TLS_|ERR_SSL_|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/

function kindOf(error: unknown): 'ADDRESS_REFUSED' | 'TIMED_OUT' | 'TLS_FAILED' | 'CONNECTION_FAILED' {
  if (error instanceof AddressRefusedError) return 'ADDRESS_REFUSED'
  const { code = '', cause } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && code.startsWith('UND_ERR_') && code.endsWith('_TIMEOUT')) return 'TIMED_OUT'
  if (typeof code === 'string' && TLS.test(code)) return 'TLS_FAILED'
  return cause === undefined ? 'CONNECTION_FAILED' : kindOf(cause)
}
