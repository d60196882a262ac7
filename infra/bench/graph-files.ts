import { mkdir, writeFile } from 'node:fs/promises'
import { composeSupergraph, formatProblem } from '../../router/src/compose.ts'
import type { BenchGraph } from './graphs/graph.ts'

/** What a gateway is started with. */
export interface GraphFiles {
  readonly graph: string
  /** A folder that is this graph's alone. */
  readonly folder: string
  readonly supergraph: string
  /** `subgraphs` as a file of JSON. */
  readonly subgraphsFile: string
  /** The same for Grafbase, which composes them itself. */
  readonly grafbaseFile: string
  readonly grafbaseSharingFile: string
  readonly subgraphs: readonly { readonly name: string; readonly url: string; readonly sdl: string }[]
}

/** Composes a graph over the subgraphs that `origin` serves. */
export async function writeGraphFiles({ name, subgraphs: definitions }: BenchGraph, origin: string, parent: string): Promise<GraphFiles> {
  const folder = `${parent}/${name}`
  await mkdir(folder, { recursive: true })
  const subgraphs = definitions.map((subgraph) => ({ name: subgraph.name, typeDefs: subgraph.typeDefs, url: `${origin}/${name}/${subgraph.name}`, sdl: `${folder}/${subgraph.name}.graphql` }))
  const composed = composeSupergraph(subgraphs)
  if (!composed.ok) throw new Error(`The graph ${name} does not compose:\n${composed.problems.map(formatProblem).join('\n')}`)
  const supergraph = `${folder}/supergraph.graphql`
  await writeFile(supergraph, composed.supergraphSdl)
  for (const { sdl, typeDefs } of subgraphs) await writeFile(sdl, typeDefs)
  const listed = subgraphs.map(({ name: subgraph, url, sdl }) => ({ name: subgraph, url, sdl }))
  const subgraphsFile = `${folder}/subgraphs.json`
  await writeFile(subgraphsFile, JSON.stringify(listed))
  const grafbaseFile = `${folder}/grafbase.toml`
  await writeFile(grafbaseFile, grafbaseConfig(listed, false))
  const grafbaseSharingFile = `${folder}/grafbase-sharing.toml`
  await writeFile(grafbaseSharingFile, grafbaseConfig(listed, true))
  return { graph: name, folder, supergraph, subgraphsFile, grafbaseFile, grafbaseSharingFile, subgraphs: listed }
}

function grafbaseConfig(subgraphs: GraphFiles['subgraphs'], sharing: boolean): string {
  return [
    `[traffic_shaping]\ninflight_deduplication = ${sharing}\n`,
    ...subgraphs.map(({ name, url, sdl }) => `[subgraphs.${name}]\nurl = "${url}"\nschema_path = "${sdl}"\n`),
  ].join('\n')
}
