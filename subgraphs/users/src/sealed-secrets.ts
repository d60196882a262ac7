import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

/** Encrypts secrets that must be read again, to sign with. What cannot be read by any key throws. */
export interface SealedSecrets {
  /** `context` names the row: what is sealed for one cannot be put into another. */
  seal(secret: string, context: string): string
  open(sealed: string, context: string): string
}

/** AES-256-GCM. The first key seals, all of them open, so that keys can be exchanged. Each is 32 bytes. */
export function createSealedSecrets(keys: readonly Buffer[]): SealedSecrets {
  const byId = new Map(keys.map((key) => [idOf(key), key]))
  const [current] = keys
  if (!current) throw new TypeError('There is no key.')

  return {
    seal(secret, context) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', current, iv).setAAD(Buffer.from(context))
      const sealed = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${idOf(current)}.${sealed.toString('base64url')}`
    },
    open(sealed, context) {
      const [keyId = '', text = ''] = sealed.split('.', 2)
      const key = byId.get(keyId)
      if (!key) throw new Error(`A secret is sealed with the key ${keyId}, which is not among USERS_ENCRYPTION_KEYS.`)
      const bytes = Buffer.from(text, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
    },
  }
}

/** Tells keys apart and tells nothing of them. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('broxiva key id').update(key).digest('hex').slice(0, 12)
}
