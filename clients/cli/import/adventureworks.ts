import { fileURLToPath } from 'node:url'
import type { GraphClient } from '../graph-client.ts'
import { readCatalogue } from './adventureworks/catalogue.ts'
import { loadCatalogue, type Loaded } from './adventureworks/load.ts'
import type { Problem } from './problem.ts'
import type { Report } from './progress.ts'

export interface AdventureWorksImport {
  /** A platform administrator. */
  readonly client: GraphClient
  /** A folder in the form of the AdventureWorks sample. */
  readonly directory: string | URL
  readonly report: Report
  /** Requests in flight; 8 unless told. */
  readonly concurrency?: number
}

export interface AdventureWorksResult extends Loaded {
  /** The rows that were left out, each also reported as it was found. */
  readonly problems: readonly Problem[]
}

/**
 * Imports vendors, categories, products, offers and opening stock through the public graph. Repeatable: a second run of the same
 * folder changes nothing, one after an interruption goes on. The folder is read and checked before anything is written.
 *
 * @throws {UnusableInputError} when the folder is no such folder: nothing was written.
 * @throws {GraphUnreachableError} or {GraphRequestError} when the graph stops answering, or the client is no administrator: run it again.
 */
export async function importAdventureWorks({ client, directory, report, concurrency = 8 }: AdventureWorksImport): Promise<AdventureWorksResult> {
  const problems: Problem[] = []
  const listen: Report = (event) => {
    if (event.type === 'problem') problems.push(event.problem)
    report(event)
  }
  const catalogue = await readCatalogue(directory instanceof URL ? fileURLToPath(directory) : directory, (problem) => listen({ type: 'problem', problem }))
  return { ...await loadCatalogue(catalogue, { client, report: listen, concurrency }), problems }
}
