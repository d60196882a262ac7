import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JSONWebKeySet } from 'jose'

export interface SigningKey {
  readonly privateKey: KeyObject
  readonly keyId: string
  readonly publicKeys: JSONWebKeySet
}

/**
 * An Ed25519 key, made on the first start and kept in the data folder, readable by its owner alone. Beside `<name>.pem`, which signs, stand those of which tokens are
 * accepted too while keys are exchanged: `<name>.next.pem` and `<name>.previous.pem`.
 */
export async function signingKey(dataDir: string, name: string): Promise<SigningKey> {
  const folder = join(dataDir, 'keys')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const current = keyOf(name, createPrivateKey(await pem(join(folder, `${name}.pem`))))
  const others = await Promise.all(['next', 'previous'].map((place) => textIfThere(join(folder, `${name}.${place}.pem`))))
  const keys = others.flatMap((text) => text === undefined ? [] : keyOf(name, createPrivateKey(text)).publicKeys.keys)
  return { ...current, publicKeys: { keys: [...current.publicKeys.keys, ...keys] } }
}

/**
 * What users encrypts secrets with (`USERS_ENCRYPTION_KEYS`): 32 bytes in base64url, made on the first start and kept in the data folder. Beside `encryption.key` may stand
 * `encryption.previous.key`, with which older secrets are still read.
 */
export async function encryptionKeys(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'keys')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const current = await kept(join(folder, 'encryption.key'), temporaryEncryptionKey)
  const previous = await textIfThere(join(folder, 'encryption.previous.key'))
  return [current, previous].flatMap((key) => key?.trim() || []).join(',')
}

/** One that is kept nowhere. */
export function temporaryEncryptionKey(): string {
  return randomBytes(32).toString('base64url')
}

/** The same, kept nowhere; for tests. */
export function temporaryKey(name: string): SigningKey {
  return keyOf(name, generateKeyPairSync('ed25519').privateKey)
}

/** The id is of the key itself (RFC 7638): another key in the same place has another one. */
function keyOf(name: string, privateKey: KeyObject): SigningKey {
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x })).digest('base64url')
  const keyId = `${name}-${thumbprint.slice(0, 16)}`
  return { privateKey, keyId, publicKeys: { keys: [{ ...jwk, kid: keyId, alg: 'EdDSA', use: 'sig' }] } }
}

async function textIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}

function pem(file: string): Promise<string> {
  return kept(file, () => generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
}

async function kept(file: string, make: () => string): Promise<string> {
  const text = await textIfThere(file)
  if (text !== undefined) return text
  const made = make()
  // Written beside and renamed, so that a crash leaves a whole key or none.
  await writeFile(`${file}.new`, made, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return made
}
