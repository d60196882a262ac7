import { join } from 'node:path'
import { z } from 'zod'
import { csvRows } from '../csv-rows.ts'
import { findDataFile } from '../data-file.ts'
import type { Problem } from '../problem.ts'
import { readRow } from './fields.ts'

/** The row that something was made of, to be named when the graph refuses it. */
export interface Origin {
  readonly file: string
  readonly line: number
}

export type Row<Columns> = Columns & { readonly origin: Origin }
export type Tell = (problem: Problem) => void

/** Reads the rows of one file of the folder that are as `columns` says; `extra` may be missing from the header. */
export async function readTable<Shape extends z.ZodRawShape>(
  { directory, file, columns, extra = [], tell }: { directory: string; file: string; columns: Shape; extra?: readonly string[]; tell: Tell },
): Promise<Row<z.output<z.ZodObject<Shape>>>[]> {
  const schema = z.object(columns)
  const rows: Row<z.output<z.ZodObject<Shape>>>[] = []
  for await (const csvRow of csvRows(findDataFile(join(directory, file)), Object.keys(columns).filter((column) => !extra.includes(column)), tell)) {
    const row = readRow(schema, csvRow, tell)
    if (row) rows.push({ ...row, origin: { file: csvRow.file, line: csvRow.line } })
  }
  return rows
}

/** By key, the first row of each; the others are told. */
export function uniqueBy<R extends { readonly origin: Origin }>(rows: Iterable<R>, what: string, keyOf: (row: R) => string, tell: Tell): Map<string, R> {
  const unique = new Map<string, R>()
  for (const row of rows) {
    const key = keyOf(row)
    const first = unique.get(key)
    if (first) tell({ ...row.origin, reason: `${what} ${key} stands in line ${first.origin.line} already` })
    else unique.set(key, row)
  }
  return unique
}

/** The rows whose reference is known, or null; the others are told. */
export function referringTo<R extends { readonly origin: Origin }>(known: { has: (id: string) => boolean }, rows: Iterable<R>, column: keyof R & string, tell: Tell): R[] {
  return [...rows].filter((row) => {
    const id = row[column] as string | null
    if (id === null || known.has(id)) return true
    tell({ ...row.origin, reason: `${column} ${id} is not known, or its own row was left out` })
    return false
  })
}
