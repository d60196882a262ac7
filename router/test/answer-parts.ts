import type { GraphQLFormattedError } from 'graphql'

type Json = Record<string, unknown>
type Path = readonly (string | number)[]

export interface Payload {
  readonly label?: string
  readonly path: Path
  readonly data: Json | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** The parts of an answer as the wire has them: the first has `data`, the others `incremental`. */
export interface Part {
  readonly data?: Json | null
  readonly errors?: readonly GraphQLFormattedError[]
  readonly incremental?: readonly Payload[]
  readonly hasNext: boolean
}

/** Reads `multipart/mixed` by RFC 2046, and no more leniently: what is between the boundaries must be parts, and the last boundary the end. */
export function readParts(contentType: string, body: string): Part[] {
  const boundary = /boundary="([^"]+)"/.exec(contentType)?.[1]
  if (!contentType.startsWith('multipart/mixed;') || boundary === undefined) throw new Error(`Not in parts: ${contentType} ${body}`)
  const [preamble, ...sections] = body.split(`\r\n--${boundary}`)
  const last = sections.pop()
  if (preamble !== '' || last !== '--\r\n') throw new Error(`It begins with ${JSON.stringify(preamble)} and ends with ${JSON.stringify(last)}.`)
  const parts = sections.map((section) => {
    const [, headers, json] = /^\r\n(.+?)\r\n\r\n(.*)$/s.exec(section) ?? []
    if (headers !== 'content-type: application/json; charset=utf-8' || json === undefined) throw new Error(`A part begins with ${JSON.stringify(section.slice(0, 80))}.`)
    return JSON.parse(json) as Part
  })
  const notLast = parts.slice(0, -1)
  if (!notLast.every(({ hasNext }) => hasNext) || parts.at(-1)?.hasNext !== false) throw new Error('`hasNext` does not tell the last part.')
  return parts
}

/** What a client has in the end. Every payload must fall on an object that it has already. */
export function mergeParts(parts: readonly Part[]): { data: unknown; errors: GraphQLFormattedError[] } {
  const [first, ...others] = parts
  const whole = structuredClone({ data: first?.data ?? null })
  const errors = [...first?.errors ?? []]
  for (const { path, data, errors: more = [] } of others.flatMap(({ incremental = [] }) => incremental)) {
    errors.push(...more)
    const target = path.reduce<unknown>((value, key) => (value as Json | null)?.[key], whole.data)
    if (typeof target !== 'object' || target === null || Array.isArray(target)) throw new Error(`There is no object at ${path.join('.')}.`)
    if (data !== null) merge(target as Json, structuredClone(data))
  }
  return { data: whole.data, errors }
}

function merge(target: Json, source: Json): void {
  for (const [key, value] of Object.entries(source)) target[key] = merged(target[key], value)
}

function merged(target: unknown, source: unknown): unknown {
  if (Array.isArray(target) && Array.isArray(source)) {
    if (target.length !== source.length) throw new Error('A list has changed its length.')
    return target.map((element, index) => merged(element, source[index]))
  }
  if (typeof target === 'object' && target !== null && typeof source === 'object' && source !== null) {
    merge(target as Json, source as Json)
    return target
  }
  return source
}
