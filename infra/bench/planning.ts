import { readdir, readFile } from 'node:fs/promises'
import { concatAST, parse, separateOperations, type DocumentNode } from 'graphql'
import { loadSupergraph } from '../../router/src/supergraph.ts'
import { median } from './statistics.ts'
import { figure } from './table.ts'
import { WORKLOADS } from './workloads.ts'

const OPERATIONS = new URL('../../clients/operations/', import.meta.url)
const SHOWN = 12

export interface PlanningTime {
  readonly operation: string
  readonly medianMs: number
  readonly worstMs: number
  /** The very first planning of it, by a planner that has only planned what came before it. */
  readonly firstMs: number
}

/** Plans every operation of the product's clients and of the workloads `times` over, without any cache; the slowest first. */
export async function measurePlanning(supergraphOf: (graph: string) => Promise<string>, times: number): Promise<readonly PlanningTime[]> {
  const operations = [...await clientOperations(), ...WORKLOADS.map(({ name, graph, query }) => ({ name, graph, document: parse(query) }))]
  const supergraphs = new Map<string, ReturnType<typeof loadSupergraph>>()
  const results: PlanningTime[] = []
  for (const { name, graph, document } of operations) {
    const supergraph = supergraphs.get(graph) ?? loadSupergraph(await supergraphOf(graph), {})
    supergraphs.set(graph, supergraph)
    const millis = Array.from({ length: times }, () => {
      const start = performance.now()
      supergraph.plan(document, null, supergraph.drawOverrides())
      return performance.now() - start
    })
    results.push({ operation: name, medianMs: median(millis), worstMs: Math.max(...millis), firstMs: millis[0] ?? Number.NaN })
  }
  return results.toSorted((a, b) => b.medianMs - a.medianMs)
}

export function planningTable(times: readonly PlanningTime[]): readonly (readonly string[])[] {
  return [
    ['operation', 'median ms', 'worst ms', 'first ms'],
    ...times.slice(0, SHOWN).map(({ operation, medianMs, worstMs, firstMs }) => [operation, figure(medianMs), figure(worstMs), figure(firstMs)]),
  ]
}

/** Each with the fragments that it uses, whichever file they are in. */
async function clientOperations(): Promise<{ name: string; graph: string; document: DocumentNode }[]> {
  const files = (await readdir(OPERATIONS)).filter((file) => file.endsWith('.graphql')).toSorted()
  const documents = await Promise.all(files.map(async (file) => parse(await readFile(new URL(file, OPERATIONS), 'utf8'))))
  return Object.entries(separateOperations(concatAST(documents))).map(([name, document]) => ({ name, graph: 'product', document }))
}
