import { readdir, readFile } from 'node:fs/promises'
import type { ExplorerTab } from '../explorer.ts'

const FOLDER = new URL('examples/', import.meta.url)

/** Variables to fill in, by file. */
const VARIABLES: Readonly<Record<string, object>> = {
  '5-watch-an-order.graphql': { orderId: 'ord_…', after: null },
}

/** Operations to begin with on the product's own graph, each with the same headers. */
export async function exampleTabs(headers: Readonly<Record<string, string>> = {}): Promise<ExplorerTab[]> {
  const files = (await readdir(FOLDER)).toSorted()
  return Promise.all(files.map(async (file) => ({
    query: await readFile(new URL(file, FOLDER), 'utf8'),
    variables: VARIABLES[file] && JSON.stringify(VARIABLES[file], null, 2),
    headers: Object.keys(headers).length > 0 ? JSON.stringify(headers, null, 2) : undefined,
  })))
}
