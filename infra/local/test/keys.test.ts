import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createAccessTokenSigner, createAccessTokenVerifier } from '#kit/access-token.ts'
import { encryptionKeys, signingKey } from '../keys.ts'

const subject = { userId: 'usr_1', organizationId: null, roles: [], scopes: ['*'], sessionId: 'ses_1' }

describe('exchanging the key that signs access tokens', () => {
  let folder: string
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'keys-')) })
  afterEach(async () => { await rm(folder, { recursive: true }) })

  const start = async (name = 'access-tokens') => {
    const key = await signingKey(folder, name)
    const verifier = createAccessTokenVerifier({ jwks: key.publicKeys })
    const { token } = await createAccessTokenSigner(key).sign(subject)
    return { key, token, accepts: (other: string) => verifier.verify(other).then(() => true, () => false) }
  }
  const file = (name: string) => join(folder, 'keys', `${name}.pem`)

  it('keeps its key from one start to the next', async () => {
    const [first, second] = [await start(), await start()]

    expect(second.key.keyId).toBe(first.key.keyId)
    expect(await second.accepts(first.token)).toBe(true)
  })

  it('accepts the tokens of both keys at each step, whoever has been restarted first, and those of the old one until it is gone', async () => {
    const before = await start()
    const made = await start('other')
    await rename(file('other'), file('access-tokens.next'))

    const announced = await start()
    await rename(file('access-tokens'), file('access-tokens.previous'))
    await rename(file('access-tokens.next'), file('access-tokens'))
    const exchanged = await start()
    await rm(file('access-tokens.previous'))
    const done = await start()

    expect(announced.key.keyId).toBe(before.key.keyId)
    expect(exchanged.key.keyId).not.toBe(before.key.keyId)
    expect([await announced.accepts(before.token), await announced.accepts(exchanged.token)]).toEqual([true, true])
    expect([await exchanged.accepts(before.token), await exchanged.accepts(exchanged.token)]).toEqual([true, true])
    expect([await done.accepts(before.token), await done.accepts(exchanged.token), await before.accepts(exchanged.token)]).toEqual([false, true, false])
    expect(made.key.publicKeys.keys).toHaveLength(1)
  })
})

describe('exchanging the key that encrypts secrets', () => {
  let folder: string
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'keys-')) })
  afterEach(async () => { await rm(folder, { recursive: true }) })

  it('keeps it from one start to the next, and the old one behind a new one', async () => {
    const [first, second] = [await encryptionKeys(folder), await encryptionKeys(folder)]
    await rename(join(folder, 'keys/encryption.key'), join(folder, 'keys/encryption.previous.key'))
    const [next = '', ...old] = (await encryptionKeys(folder)).split(',')

    expect(second).toBe(first)
    expect(Buffer.from(next, 'base64url')).toHaveLength(32)
    expect(next).not.toBe(first)
    expect(old).toEqual([first])
  })
})
