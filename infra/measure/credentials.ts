import { exportJWK, generateKeyPair } from 'jose'
import { createAccessTokenSigner, createAccessTokenVerifier } from '#kit/access-token.ts'
import { createInternalTokenSigner, createInternalTokenVerifier } from '#kit/internal-token.ts'
import type { Viewer } from '#kit/viewer.ts'

/** What credentials cost, in microseconds each: made or verified for the first time, and from memory. */

const FIRST = 2_000
const AGAIN = 200_000
const SUBGRAPHS = 7

const { privateKey, publicKey } = await generateKeyPair('EdDSA')
const jwks = { keys: [{ ...await exportJWK(publicKey), kid: 'one', alg: 'EdDSA' }] }
const viewer = (n: number): Viewer => ({
  kind: 'USER', userId: `usr_${n}`, apiKeyId: null, sessionId: `ses_${n}`, organizationId: 'org_1', roles: ['OWNER', 'BUYER'], scopes: ['*'],
})

const signer = createInternalTokenSigner({ privateKey, keyId: 'one' })
const verifier = createInternalTokenVerifier({ publicKeys: jwks, audience: 'orders' })
const accessTokens = createAccessTokenSigner({ privateKey, keyId: 'one' })
const accessTokenVerifier = createAccessTokenVerifier({ jwks })

const internal: string[] = []
const viewers = Array.from({ length: FIRST }, (_, n) => viewer(n))
await report('internal token, signed', FIRST, async (n) => { internal.push(await signer.sign(viewers[n] ?? viewer(n), 'orders')) })
await report('internal token, held', AGAIN, (n) => signer.sign(viewers[n % FIRST] ?? viewer(n), 'orders'))
await report('internal token, of an equal viewer', AGAIN, (n) => signer.sign(viewer(n % FIRST), 'orders'))
await report('internal token, verified', FIRST, (n) => verifier.verify(internal[n]))
await report('internal token, verified before', AGAIN, (n) => verifier.verify(internal[n % FIRST]))

const access: string[] = []
for (let n = 0; n < FIRST; n++) access.push((await accessTokens.sign({ userId: `usr_${n}`, organizationId: 'org_1', roles: ['OWNER'], scopes: ['*'], sessionId: `ses_${n}` })).token)
await report('access token, verified', FIRST, (n) => accessTokenVerifier.verify(access[n] ?? ''))
await report('access token, verified before', AGAIN, (n) => accessTokenVerifier.verify(access[n % FIRST] ?? ''))
process.stdout.write(`A viewer who asks all ${SUBGRAPHS} subgraphs without pause causes ${SUBGRAPHS} signatures in 24 s.\n`)

async function report(what: string, times: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const startedAt = performance.now()
  for (let n = 0; n < times; n++) await work(n)
  process.stdout.write(`${what.padEnd(34)} ${((performance.now() - startedAt) * 1000 / times).toFixed(1)} µs\n`)
}
