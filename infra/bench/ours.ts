import { readFile } from 'node:fs/promises'
import { exportJWK, generateKeyPair } from 'jose'
import { createAccessTokenVerifier } from '#kit/access-token.ts'
import { createInternalTokenSigner } from '#kit/internal-token.ts'
import { createLogger } from '#kit/log.ts'
import { startRouter } from '../../router/src/router.ts'

// This router over any supergraph, with all that it does for each request: node ours.ts SUPERGRAPH PORT
const [supergraph = '', port] = process.argv.slice(2)
const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })

const router = await startRouter({
  supergraphSdl: await readFile(supergraph, 'utf8'),
  host: '127.0.0.1',
  port: Number(port),
  explorer: false,
  internalTokenSigner: createInternalTokenSigner({ privateKey, keyId: 'bench' }),
  accessTokenVerifier: createAccessTokenVerifier({ jwks: { keys: [{ ...await exportJWK(publicKey), kid: 'bench', alg: 'EdDSA' }] } }),
  authenticateApiKey: async () => null,
  logger: createLogger({ name: 'router', level: 'warn' }),
})
process.once('SIGTERM', () => { void router.stop().then(() => process.exit()) })
