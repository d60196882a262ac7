import { compress, type Encoding } from './compression.ts'

/** From so many characters on a copy outside of V8's heap is cheaper than those that are made of a text while it is sent. */
const LARGE = 8 * 1024

/** An answer's text as it is sent, to all who share it: encoded and compressed once. */
export class AnswerBody {
  readonly #text: string
  #bytes: Buffer | undefined
  #compressed: Map<Encoding, Promise<Buffer>> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** In characters, of which each is a byte at least. */
  get length(): number {
    return this.#text.length
  }

  get plain(): string | Buffer {
    return this.#text.length < LARGE ? this.#text : this.#bytes ??= Buffer.from(this.#text)
  }

  compressed(encoding: Encoding): Promise<Buffer> {
    const known = this.#compressed?.get(encoding)
    if (known) return known
    const compressed = compress(this.#text, encoding)
    this.#compressed ??= new Map()
    this.#compressed.set(encoding, compressed)
    return compressed
  }
}
