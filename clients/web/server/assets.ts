import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
}

type Encoding = 'br' | 'gzip'

interface Asset {
  readonly type: string
  readonly etag: string
  readonly immutable: boolean
  readonly plain: Buffer
  /** Made on first demand, kept. */
  readonly encoded: Map<Encoding, Promise<Buffer>>
}

const ENCODERS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 7 }),
}

/** Answers from the files of a build, held in memory; false when there is none of that name. */
export type ServeAsset = (name: string, request: IncomingMessage, response: ServerResponse, headers?: Readonly<Record<string, string>>) => Promise<boolean>

/** Reads a built app. What is named by its content (`assets/`) may be kept for a year, everything else is asked for again. */
export async function readAssets(folder: string): Promise<ServeAsset> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const assets = new Map<string, Asset>()
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    const plain = await readFile(path)
    assets.set(name, {
      type: TYPES[extname(name)] ?? 'application/octet-stream', etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`, immutable: name.startsWith('assets/'), plain, encoded: new Map(),
    })
  }

  return async (name, request, response, headers = {}) => {
    const asset = assets.get(name)
    if (!asset) return false
    const encoding = encodingFor(asset, request.headers['accept-encoding'])
    const etag = encoding ? asset.etag.replace(/"$/, `-${encoding}"`) : asset.etag
    const shared = { etag, vary: 'Accept-Encoding', 'cache-control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache', ...headers }
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, shared).end()
      return true
    }
    const body = encoding ? await encoded(asset, encoding) : asset.plain
    response.writeHead(200, { 'content-type': asset.type, 'content-length': body.length, ...encoding && { 'content-encoding': encoding }, ...shared })
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}

function encodingFor({ type, plain }: Asset, accepted: string | string[] | undefined): Encoding | undefined {
  if (plain.length < 1_024 || !/text|javascript|json|svg|xml/.test(type)) return undefined
  const names = new Set(String(accepted ?? '').toLowerCase().split(',').filter((range) => !/;\s*q=0(\.0*)?\s*$/.test(range)).map((range) => range.split(';')[0]?.trim()))
  return (['br', 'gzip'] as const).find((encoding) => names.has(encoding))
}

function encoded({ plain, encoded: made }: Asset, encoding: Encoding): Promise<Buffer> {
  const bytes = made.get(encoding) ?? ENCODERS[encoding](plain)
  made.set(encoding, bytes)
  return bytes
}
