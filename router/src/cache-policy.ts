import type { Viewer } from '#kit/viewer.ts'

/** How long an answer may be kept, and whether for everybody. */
export interface CacheControl {
  readonly maxAgeMs: number
  readonly isPublic: boolean
}

const KEEPS_NOTHING = /\b(no-store|no-cache|must-understand)\b/i
const MAX_AGE = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,9})/i
const PUBLIC = /(?:^|[,\s])public(?:$|[,\s])/i

/** Of a `Cache-Control` header; undefined when nothing may be kept. What is not said to be public is the viewer's alone. */
export function readCacheControl(header: string | undefined): CacheControl | undefined {
  if (header === undefined || KEEPS_NOTHING.test(header)) return undefined
  const maxAge = Number(MAX_AGE.exec(header)?.[1] ?? 0)
  return maxAge > 0 ? { maxAgeMs: maxAge * 1_000, isPublic: PUBLIC.test(header) } : undefined
}

/** Of an answer that is made of several: it may be kept as long as the shortest-lived of them, and by everybody if all of them may. */
export class CachePolicy {
  #maxAgeMs = Infinity
  #isPublic = true

  /** Undefined for a part that may not be kept. */
  restrict(control: CacheControl | undefined): void {
    this.#maxAgeMs = Math.min(this.#maxAgeMs, control?.maxAgeMs ?? 0)
    this.#isPublic &&= control?.isPublic ?? false
  }

  /** As a header. What somebody who signed in was answered is nobody else's, whatever it is made of; nor is an answer that tells of its client besides (`tellsOfClient`). */
  header({ kind }: Viewer, tellsOfClient: boolean): string {
    const seconds = this.#maxAgeMs === Infinity ? 0 : Math.floor(this.#maxAgeMs / 1_000)
    return seconds <= 0 ? 'no-store' : `max-age=${seconds}, ${this.#isPublic && kind === 'ANONYMOUS' && !tellsOfClient ? 'public' : 'private'}`
  }
}
