import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { composeServices } from '@apollo/composition'
import { GraphQLError, Kind, lexicographicSortSchema, parse, printSchema, Source, type DefinitionNode, type DocumentNode } from 'graphql'
import { keepSubgraphCosts } from './cost/subgraph-costs.ts'
import { buildSupergraph } from './supergraph-features.ts'

export interface SubgraphDefinition {
  readonly name: string
  /** A document whose nodes keep their sources lets errors name the file that they are in. */
  readonly typeDefs: DocumentNode | string
  readonly url: string
}

/** One thing that keeps the subgraphs from composing. */
export interface CompositionProblem {
  /** The federation error code (`INVALID_FIELD_SHARING`, …). */
  readonly code: string
  readonly message: string
  /** Where it comes from; several when subgraphs disagree. `source` is the file, or the subgraph when its SDL came as text. */
  readonly locations: readonly { readonly source: string; readonly line: number }[]
}

export type CompositionOutcome =
  | { readonly ok: true; readonly supergraphSdl: string; readonly apiSdl: string; readonly hints: readonly string[] }
  | { readonly ok: false; readonly problems: readonly CompositionProblem[] }

/**
 * Composes subgraph schemas into the supergraph that the router serves and the API schema that clients see
 * (sorted, with descriptions). The same input gives the same text.
 */
export function composeSupergraph(subgraphs: readonly SubgraphDefinition[]): CompositionOutcome {
  const services: { name: string; url: string; typeDefs: DocumentNode }[] = []
  const problems: CompositionProblem[] = []
  for (const { name, typeDefs, url } of subgraphs) {
    try {
      services.push({ name, url, typeDefs: typeof typeDefs === 'string' ? parse(new Source(typeDefs, name)) : typeDefs })
    } catch (error) {
      problems.push(toProblem(error))
    }
  }
  if (problems.length > 0) return { ok: false, problems }

  const result = composeServices(services)
  if (result.errors) return { ok: false, problems: result.errors.map(toProblem) }

  const supergraphSdl = keepSubgraphCosts(result.supergraphSdl, services)
  const apiSchema = buildSupergraph(supergraphSdl).apiSchema().toGraphQLJSSchema()
  return {
    ok: true,
    supergraphSdl: `${supergraphSdl.trimEnd()}\n`,
    apiSdl: `${printSchema(lexicographicSortSchema(apiSchema)).trimEnd()}\n`,
    hints: result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  }
}

/** Parses the files that make one subgraph's schema; each definition remembers the file that it came from. */
export function parseSubgraphFiles(files: readonly { readonly path: string; readonly text: string }[]): DocumentNode {
  const definitions: DefinitionNode[] = files.flatMap(({ path, text }) => parse(new Source(text, path)).definitions)
  return { kind: Kind.DOCUMENT, definitions }
}

/** The code, the message, and a line for each place: `    at subgraphs/orders/schema.graphql:12`. */
export function formatProblem({ code, message, locations }: CompositionProblem): string {
  return [`${code}: ${message}`, ...new Set(locations.map(({ source, line }) => `    at ${source}:${line}`))].join('\n')
}

function toProblem(error: unknown): CompositionProblem {
  if (!(error instanceof GraphQLError)) throw error
  const locations = error.nodes
    ? error.nodes.flatMap(({ loc }) => loc ? [{ source: loc.source.name, line: loc.startToken.line }] : [])
    : (error.locations ?? []).map(({ line }) => ({ source: error.source?.name ?? 'schema', line }))
  return { code: String(error.extensions['code'] ?? 'INVALID_GRAPHQL'), message: error.message, locations }
}

/** The product's subgraphs in the order of their local ports, from 4001. */
export const SUBGRAPH_NAMES = ['users', 'products', 'orders', 'payments', 'vendors', 'logistics', 'compliance'] as const

const ROOT = new URL('../../', import.meta.url)
const SHARED_SDL = 'subgraphs/kit/src/graphql/shared.graphql'
const SUPERGRAPH_FILE = 'schema/supergraph.graphql'
const API_FILE = 'schema/api.graphql'

/** Composes the product's own SDL files. The URLs are placeholders: the router is told the real ones when it starts. */
export async function composeProduct(): Promise<CompositionOutcome> {
  const shared = { path: SHARED_SDL, text: await readFile(new URL(SHARED_SDL, ROOT), 'utf8') }
  const problems: CompositionProblem[] = []
  const subgraphs: SubgraphDefinition[] = []
  for (const [index, name] of SUBGRAPH_NAMES.entries()) {
    const path = `subgraphs/${name}/schema.graphql`
    const text = await readFile(new URL(path, ROOT), 'utf8').catch(() => null)
    if (text === null) {
      problems.push({ code: 'MISSING_FILE', message: `${path} cannot be read.`, locations: [] })
      continue
    }
    try {
      subgraphs.push({ name, typeDefs: parseSubgraphFiles([shared, { path, text }]), url: `http://localhost:${4001 + index}/graphql` })
    } catch (error) {
      problems.push(toProblem(error))
    }
  }
  if (subgraphs.length === 0) return { ok: false, problems }
  const outcome = composeSupergraph(subgraphs)
  if (problems.length === 0) return outcome
  return { ok: false, problems: outcome.ok ? problems : [...problems, ...outcome.problems] }
}

/** The committed files that are not what the subgraphs compose to. */
export async function staleFiles({ supergraphSdl, apiSdl }: { supergraphSdl: string; apiSdl: string }): Promise<string[]> {
  const stale: string[] = []
  for (const [path, text] of [[SUPERGRAPH_FILE, supergraphSdl], [API_FILE, apiSdl]] as const) {
    const committed = await readFile(new URL(path, ROOT), 'utf8').catch(() => null)
    if (committed !== text) stale.push(path)
  }
  return stale
}

/** `npm run compose` writes both schemas; with `--check` it only compares, and exits with 1 when they are stale. */
async function main(args: readonly string[]): Promise<number> {
  const outcome = await composeProduct()
  if (!outcome.ok) {
    console.error(`The subgraphs do not compose (${outcome.problems.length}):\n\n${outcome.problems.map(formatProblem).join('\n\n')}`)
    return 1
  }
  if (args.includes('--hints')) for (const hint of outcome.hints) console.log(hint)

  const stale = await staleFiles(outcome)
  if (stale.length === 0) {
    console.log(`${SUPERGRAPH_FILE} and ${API_FILE} are current.`)
    return 0
  }
  if (args.includes('--check')) {
    console.error(`Not what the subgraphs compose to: ${stale.join(', ')}. Run \`npm run compose\` and commit the result.`)
    return 1
  }
  await writeFile(new URL(SUPERGRAPH_FILE, ROOT), outcome.supergraphSdl)
  await writeFile(new URL(API_FILE, ROOT), outcome.apiSdl)
  console.log(`Wrote ${stale.map((path) => fileURLToPath(new URL(path, ROOT))).join(' and ')}.`)
  return 0
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
