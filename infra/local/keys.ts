import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JSONWebKeySet } from 'jose'

export interface SigningKey {
  readonly privateKey: KeyObject
  readonly keyId: string
  readonly publicKeys: JSONWebKeySet
}

/** An Ed25519 key, made on the first start and kept in the data folder, readable by its owner alone. */
export async function signingKey(dataDir: string, name: string): Promise<SigningKey> {
  const folder = join(dataDir, 'keys')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return keyOf(name, createPrivateKey(await pem(join(folder, `${name}.pem`))))
}

/** The same, kept nowhere; for tests. */
export function temporaryKey(name: string): SigningKey {
  return keyOf(name, generateKeyPairSync('ed25519').privateKey)
}

function keyOf(keyId: string, privateKey: KeyObject): SigningKey {
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
  return { privateKey, keyId, publicKeys: { keys: [{ ...jwk, kid: keyId, alg: 'EdDSA', use: 'sig' }] } }
}

async function pem(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  // Written beside and renamed, so that a crash leaves a whole key or none.
  await writeFile(`${file}.new`, made, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return made
}
