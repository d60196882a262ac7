import { basename } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { openDataFile } from './data-file.ts'
import { UnusableInputError, type Problem } from './problem.ts'

export interface CsvRow {
  readonly file: string
  /** Where the row starts in the file, from 1: its last line may be further down. */
  readonly line: number
  /** By the header's names; as they stand in the file. */
  readonly fields: Readonly<Record<string, string>>
}

interface Line {
  readonly number: number
  readonly text: string
}

interface CsvRecord {
  readonly first: number
  readonly last: number
  readonly values: readonly string[] | null
  /** Why there are no values. */
  readonly reason?: string
}

/** A quote that is still open this many lines further down was never meant to span them. */
const MAX_LINES = 200

/**
 * Streams the rows of a CSV file with a header line, gzip or not. A row that is not one – a stray quote, a wrong number of
 * columns, text that is not UTF-8 – goes to `problem`, and reading goes on with the line after it.
 *
 * @throws {UnusableInputError} when the file cannot be read, or its header lacks one of `columns`.
 */
export async function* csvRows(path: string, columns: readonly string[], problem: (problem: Problem) => void): AsyncGenerator<CsvRow> {
  const file = basename(path)
  let header: readonly string[] | undefined
  for await (const { first, last, values, reason } of recordsOf(linesOf(path))) {
    if (!header) {
      header = values?.map((name) => name.trim()) ?? []
      const missing = columns.filter((name) => !header?.includes(name))
      if (missing.length > 0) throw new UnusableInputError(`${file} has no column ${missing.join(', ')} in its first line.`)
      continue
    }
    const span = last > first ? ` (it reaches to line ${last})` : ''
    if (!values) problem({ file, line: first, reason: reason ?? 'is not CSV' })
    else if (values.length !== header.length) problem({ file, line: first, reason: `has ${values.length} columns, not ${header.length}${span}` })
    else if (values.some((value) => value.includes('\uFFFD'))) problem({ file, line: first, reason: 'is not UTF-8 text' })
    else yield { file, line: first, fields: Object.fromEntries(header.map((name, index) => [name, values[index] ?? ''])) }
  }
  if (!header) throw new UnusableInputError(`${file} is empty.`)
}

/**
 * Frames the records by their quotes and leaves each to csv-parse. Its own recovery swallows the good rows between a bad quote
 * and the next one, and it counts a CRLF inside quotes as two lines; here a record that cannot be read costs its first line only.
 */
async function* recordsOf(lines: AsyncGenerator<Line>): AsyncGenerator<CsvRecord> {
  const readAhead: Line[] = []
  const next = async () => readAhead.shift() ?? ((await lines.next()).value as Line | undefined)

  for (let first = await next(); first; first = await next()) {
    if (first.text.trim() === '') continue
    const taken = [first]
    let open = hasOddQuotes(first.text)
    while (open && taken.length < MAX_LINES) {
      const more = await next()
      if (!more) break
      taken.push(more)
      if (hasOddQuotes(more.text)) open = false
    }
    const record = open ? null : parseRecord(taken.map((line) => line.text).join('\n'))
    if (Array.isArray(record)) {
      yield { first: first.number, last: taken.at(-1)?.number ?? first.number, values: record }
    } else {
      readAhead.unshift(...taken.slice(1))
      const alone = parseRecord(first.text)
      yield { first: first.number, last: first.number, ...(Array.isArray(alone) ? { values: alone } : { values: null, reason: alone }) }
    }
  }
}

/** The record's values, or why it has none. */
function parseRecord(text: string): string[] | string {
  try {
    const records = parse(text, { record_delimiter: '\n', relax_column_count: true })
    return records.length === 1 && records[0] ? records[0] : 'is not one CSV record'
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    switch (error.code) {
      case 'CSV_INVALID_CLOSING_QUOTE': return 'has text behind a closing quote'
      case 'CSV_QUOTE_NOT_CLOSED': return 'opens a quote and does not close it'
      case 'INVALID_OPENING_QUOTE': return 'has a quote inside a value that is not quoted'
      default: return `is not CSV: ${error.message}`
    }
  }
}

function hasOddQuotes(text: string): boolean {
  let quotes = 0
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes += 1
  return quotes % 2 === 1
}

async function* linesOf(path: string): AsyncGenerator<Line> {
  let number = 0
  let rest = ''
  const lineOf = (text: string): Line => {
    number += 1
    const unmarked = number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text
    return { number, text: unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked }
  }
  try {
    for await (const chunk of openDataFile(path).setEncoding('utf8')) {
      const parts = `${rest}${chunk as string}`.split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) yield lineOf(part)
    }
  } catch (cause) {
    throw new UnusableInputError(`${basename(path)} cannot be read: ${(cause as Error).message}`, { cause })
  }
  if (rest !== '') yield lineOf(rest)
}
