import { hash, parseOptions, verify } from '@node-rs/argon2'
import { isHopelesslyLong, normalisePassword } from './domain/password.ts'
import { newSecret } from './secrets.ts'

export interface Argon2Cost {
  readonly memoryKib: number
  readonly passes: number
  readonly parallelism: number
}

/** Hashes and checks passwords with Argon2id, off the main thread. */
export interface Passwords {
  /** A PHC string with its own salt and cost. */
  hash(password: string): Promise<string>
  /** Null stands for nobody: it takes as long as a wrong password and is always false. */
  verify(stored: string | null, password: string): Promise<boolean>
  /** Whether the hash was made at another cost than today's. */
  isOutdated(stored: string): boolean
}

/** Resolves once the hash that stands for nobody is made, at the cost given. */
export async function createPasswords({ memoryKib, passes, parallelism }: Argon2Cost): Promise<Passwords> {
  // The package's default algorithm is Argon2id.
  const options = { memoryCost: memoryKib, timeCost: passes, parallelism }
  const nobody = await hash(newSecret(), options)

  return {
    hash: (password) => hash(normalisePassword(password), options),
    async verify(stored, password) {
      const candidate = isHopelesslyLong(password) ? '' : normalisePassword(password)
      const matches = await verify(stored ?? nobody, candidate)
      return matches && stored !== null
    },
    isOutdated(stored) {
      const cost = parseOptions(stored)
      return cost.memoryCost !== memoryKib || cost.timeCost !== passes || cost.parallelism !== parallelism
    },
  }
}
