import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'

type Encoding = 'zstd' | 'br' | 'gzip'

/** Cheapest first for what they save. Levels for answers that are made once: a higher one costs many times the processor time for a few percent. */
const ENCODERS: Readonly<Record<Encoding, (text: Buffer) => Promise<Buffer>>> = {
  zstd: promisify(zstdCompress),
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gzip: (text) => promisify(gzip)(text, { level: 5 }),
}

/** How an answer may be compressed; undefined when it is too short, or the client reads no encoding that is known here. */
export function encodingFor(text: string, acceptEncoding: string | string[] | undefined, fromBytes: number): Encoding | undefined {
  // A character is a byte at least.
  return acceptEncoding === undefined || text.length < fromBytes ? undefined : encodingOf(String(acceptEncoding))
}

export function compress(text: string, encoding: Encoding): Promise<Buffer> {
  return ENCODERS[encoding](Buffer.from(text))
}

function encodingOf(acceptEncoding: string): Encoding | undefined {
  const accepted = new Set(acceptEncoding.toLowerCase().split(',').flatMap((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim())
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name]
  }))
  return (Object.keys(ENCODERS) as Encoding[]).find((encoding) => accepted.has(encoding))
}
