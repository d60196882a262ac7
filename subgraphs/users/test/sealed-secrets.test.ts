import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { createSealedSecrets } from '../src/sealed-secrets.ts'

const [old, current] = [randomBytes(32), randomBytes(32)]

describe('a secret that must be read again', () => {
  it('is read with the key that sealed it, also while keys are exchanged', () => {
    const sealed = createSealedSecrets([old]).seal('whsec_für', 'whs_1')

    expect(createSealedSecrets([current, old]).open(sealed, 'whs_1')).toBe('whsec_für')
    expect(createSealedSecrets([current, old]).seal('whsec_für', 'whs_1').split('.')[0]).not.toBe(sealed.split('.')[0])
    expect(() => createSealedSecrets([current]).open(sealed, 'whs_1')).toThrow('not among USERS_ENCRYPTION_KEYS')
  })

  it('looks different each time, and tells nothing of itself', () => {
    const secrets = createSealedSecrets([current])

    const sealed = [secrets.seal('the same', 'whs_1'), secrets.seal('the same', 'whs_1')]

    expect(new Set(sealed).size).toBe(2)
    expect(sealed.map((text) => Buffer.from(text.split('.')[1] ?? '', 'base64url').includes('the same'))).toEqual([false, false])
  })

  it('is not read when it was changed, or moved to another row', () => {
    const secrets = createSealedSecrets([current])
    const sealed = secrets.seal('whsec_1', 'whs_1')
    const [keyId = '', text = ''] = sealed.split('.')
    const bytes = Buffer.from(text, 'base64url')
    bytes[14] = (bytes[14] ?? 0) ^ 1

    expect(() => secrets.open(sealed, 'whs_2')).toThrow(/authenticate/)
    expect(() => secrets.open(`${keyId}.${bytes.toString('base64url')}`, 'whs_1')).toThrow(/authenticate/)
    expect(() => secrets.open(`${keyId}.${bytes.subarray(0, 40).toString('base64url')}`, 'whs_1')).toThrow(/authenticate/)
  })
})
