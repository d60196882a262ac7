import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'
import { KeysUnavailableError } from './access-token.ts'
import { systemClock, type Clock } from './clock.ts'
import type { Logger } from './log.ts'

/** So old may a set be before it is fetched anew, while the old one still serves; less when its owner says so by `max-age`. Twice as old, the new one is waited for. */
const FRESH_MS = 10 * 60_000
/** So old may a set be whose owner is away: afterwards nobody can tell which keys were withdrawn. */
const STALE_MS = 24 * 3600_000
/** Unknown keys and an owner who is away cause one fetch in this time, however many tokens come. */
const COOL_DOWN_MS = 10_000
const TIMEOUT_MS = 5_000
const MAX_CHARACTERS = 256 * 1024

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })
const discovery = z.object({ issuer: z.string(), jwks_uri: z.string() })

/** Where a set of keys is published. */
export type KeySource =
  | { readonly jwksUrl: URL }
  /** OpenID Connect Discovery; the document must be the issuer's. */
  | { readonly discoveryUrl: URL; readonly issuer: string }

/**
 * Finds keys in a set that somebody else publishes. It is kept; a token that names a key which it does not have causes one fetch, within bounds, so that a new key
 * is known as soon as it is used, and an old one is accepted until it has left the set and the copy here is over. While the owner is away the last set serves for a day.
 *
 * @throws {KeysUnavailableError} when the key may exist and cannot be had.
 */
export function createRemoteKeySet(source: KeySource, { clock = systemClock, log }: { clock?: Clock; log: Logger }): JWTVerifyGetKey {
  let known: { readonly find: JWTVerifyGetKey; readonly fetchedAt: number; readonly freshMs: number } | undefined
  let lastTry = { at: Number.NEGATIVE_INFINITY, failed: false }
  let fetching: Promise<void> | undefined

  return async (header, token) => {
    const age = known ? clock.now().getTime() - known.fetchedAt : Number.POSITIVE_INFINITY
    if (age > STALE_MS) await fetchOrExplain()
    else if (known && age > 2 * known.freshMs) await fetchAgain()
    else if (known && age > known.freshMs) void fetchAgain()

    try {
      return await (known?.find ?? unavailable())(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      await fetchOrExplain()
      return (known?.find ?? unavailable())(header, token)
    }
  }

  /** @throws {KeysUnavailableError} when the last try has failed, also when that is why there is none now. */
  async function fetchOrExplain(): Promise<void> {
    await fetchAgain()
    if (lastTry.failed) unavailable()
  }

  async function fetchAgain(): Promise<void> {
    if (!fetching && clock.now().getTime() - lastTry.at < COOL_DOWN_MS) return
    await (fetching ??= fetchNow().finally(() => { fetching = undefined }))
  }

  async function fetchNow(): Promise<void> {
    const at = clock.now().getTime()
    try {
      const { json, maxAgeMs } = await fetchJson(await locate(source))
      const jwks = keySet.parse(json)
      known = { find: createLocalJWKSet(jwks as JSONWebKeySet), fetchedAt: at, freshMs: Math.min(FRESH_MS, Math.max(COOL_DOWN_MS, maxAgeMs)) }
      lastTry = { at, failed: false }
    } catch (error) {
      lastTry = { at, failed: true }
      log.warn({ err: error, source: 'jwksUrl' in source ? source.jwksUrl.href : source.discoveryUrl.href }, 'the keys of a token issuer cannot be had; it is tried again')
    }
  }
}

function unavailable(): never {
  throw new KeysUnavailableError('The keys of the token issuer cannot be had.')
}

async function locate(source: KeySource): Promise<URL> {
  if ('jwksUrl' in source) return source.jwksUrl
  const found = discovery.parse((await fetchJson(source.discoveryUrl)).json)
  if (found.issuer !== source.issuer) throw new Error(`The document is of the issuer «${found.issuer}», not of «${source.issuer}».`)
  const url = URL.parse(found.jwks_uri)
  if (!url || !isSecure(url)) throw new Error(`The keys are said to be at «${found.jwks_uri}», which is no HTTPS address.`)
  return url
}

/** Whether nobody on the way can exchange what is fetched: HTTPS, or this machine. */
export function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
}

async function fetchJson(url: URL): Promise<{ json: unknown; maxAgeMs: number }> {
  const response = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    throw new Error(`${url.href} answers HTTP ${response.status}.`)
  }
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (text.length > MAX_CHARACTERS) throw new Error(`${url.href} answers more than ${MAX_CHARACTERS} characters.`)
  }
  return { json: JSON.parse(text), maxAgeMs: maxAgeOf(response.headers.get('cache-control')) }
}

/** Of who says nothing, infinite. */
function maxAgeOf(cacheControl: string | null): number {
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})(?:[\s,]|$)/i.exec(cacheControl ?? '')?.[1]
  return seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) * 1_000
}
