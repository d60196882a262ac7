import type { IncomingHttpHeaders } from 'node:http'
import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, createZstdCompress, gzip, zstdCompress } from 'node:zlib'

export type Encoding = 'zstd' | 'br' | 'gzip'

/** Cheapest first for what they save. Levels for answers that are made once: a higher one costs many times the processor time for a few percent. */
const ENCODERS: Readonly<Record<Encoding, (text: Buffer) => Promise<Buffer>>> = {
  zstd: promisify(zstdCompress),
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gzip: (text) => promisify(gzip)(text, { level: 5 }),
}

/** How an answer may be compressed; undefined when it is too short, or the client reads no encoding that is known here. */
export function encodingFor(length: number, acceptEncoding: string | string[] | undefined, fromBytes: number): Encoding | undefined {
  return acceptEncoding === undefined || length < fromBytes ? undefined : encodingOf(String(acceptEncoding))
}

export function compress(text: string, encoding: Encoding): Promise<Buffer> {
  return ENCODERS[encoding](Buffer.from(text))
}

/** Compresses an answer that comes piece by piece: what is written is on its way at once, not when a block is full. */
export interface StreamEncoder {
  readonly encoding: Encoding
  readonly stream: Transform
}

/** Of what a client reads, what a stream is compressed by; undefined when it is not. */
export interface StreamCompression {
  /** `parts` end by themselves soon; `updates` may stay open for days. */
  encoderFor(headers: IncomingHttpHeaders, kind: 'parts' | 'updates'): StreamEncoder | undefined
}

const STREAM_ENCODERS: Readonly<Record<Encoding, () => Transform>> = {
  zstd: () => createZstdCompress({ flush: constants.ZSTD_e_flush, params: { [constants.ZSTD_c_windowLog]: 17 } }),
  br: () => createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH, params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 17 } }),
  gzip: () => createGzip({ flush: constants.Z_SYNC_FLUSH, level: 5 }),
}

/** A stream holds its compressor as long as it is open: gzip with a small window takes 0.13 MiB, the others four to six times that. */
const createUpdatesEncoder = () => createGzip({ flush: constants.Z_SYNC_FLUSH, level: 5, windowBits: 13, memLevel: 6, chunkSize: 4096 })

export function createStreamCompression({ compression, compressUpdates }: { readonly compression: boolean; readonly compressUpdates: boolean }): StreamCompression {
  return {
    encoderFor({ 'accept-encoding': accepted }, kind) {
      if (accepted === undefined || !compression) return undefined
      if (kind === 'updates') return compressUpdates && acceptedEncodings(accepted).has('gzip') ? { encoding: 'gzip', stream: createUpdatesEncoder() } : undefined
      const encoding = encodingOf(accepted)
      return encoding && { encoding, stream: STREAM_ENCODERS[encoding]() }
    },
  }
}

function encodingOf(acceptEncoding: string): Encoding | undefined {
  const accepted = acceptedEncodings(acceptEncoding)
  return (Object.keys(ENCODERS) as Encoding[]).find((encoding) => accepted.has(encoding))
}

function acceptedEncodings(acceptEncoding: string): ReadonlySet<string> {
  return new Set(acceptEncoding.toLowerCase().split(',').flatMap((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim())
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name]
  }))
}
