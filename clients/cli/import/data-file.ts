import { existsSync } from 'node:fs'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { promisify } from 'node:util'
import { createGunzip, gunzip } from 'node:zlib'
import { UnusableInputError } from './problem.ts'

const GZIPPED = /\.gz$/i

/** The file, or the same packed by gzip beside it (`x.csv.gz` for `x.csv`). @throws {UnusableInputError} when there is neither. */
export function findDataFile(path: string): string {
  const found = [path, `${path}.gz`].find((candidate) => existsSync(candidate))
  if (!found) throw new UnusableInputError(`There is no file ${path}.`)
  return found
}

/** The file's bytes, unpacked where its name ends in `.gz`. */
export function openDataFile(path: string): Readable {
  const file = createReadStream(path)
  // An error on either side destroys both and ends the reader's loop; there is nothing left to do in the callback.
  return GZIPPED.test(path) ? pipeline(file, createGunzip(), () => {}) : file
}

/** @throws {UnusableInputError} when it cannot be read or unpacked. */
export async function readDataFile(path: string): Promise<Buffer> {
  try {
    const bytes = await readFile(path)
    return GZIPPED.test(path) ? await promisify(gunzip)(bytes) : bytes
  } catch (cause) {
    throw new UnusableInputError(`${basename(path)} cannot be read: ${(cause as Error).message}`, { cause })
  }
}
