import { mkdir, readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { GATEWAYS, startGateway } from './gateways.ts'
import type { GraphFiles } from './graph-files.ts'
import { runLoad } from './load.ts'
import type { Effort } from './measure.ts'
import { requestBody, type Workload } from './workloads.ts'

/** What V8 writes with `--cpu-prof`, as far as it is read here; times in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number } }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

export interface SelfTime {
  readonly name: string
  /** Of the time that was not idle, 0 to 1. */
  readonly share: number
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Runs this router with V8's sampling profiler on one workload; the profile stays in `folder`. */
export async function profileWorkload({ workload, files, effort, folder }: { workload: Workload; files: GraphFiles; effort: Effort; folder: string }) {
  const ours = GATEWAYS.find(({ name }) => name === 'ours')
  if (!ours) throw new Error('There is no gateway of ours.')
  const into = `${folder}/${workload.name}`
  await mkdir(into, { recursive: true })
  const startedAt = performance.now()
  const running = await startGateway(ours, files, ['--cpu-prof', `--cpu-prof-dir=${into}`, '--cpu-prof-interval=200'])
  const load = { url: running.url, bodyOf: () => requestBody(workload), clients: effort.clients, seconds: effort.seconds }
  await runLoad(load)
  const warmAfterMs = performance.now() - startedAt
  await runLoad({ ...load, seconds: effort.seconds * effort.rounds })
  await running.stop()
  const [file] = await readdir(into)
  if (file === undefined) throw new Error('The router wrote no profile.')
  const profile = JSON.parse(await readFile(`${into}/${file}`, 'utf8')) as CpuProfile
  return { file: `${into}/${file}`, ...selfTimes(profile, warmAfterMs) }
}

/** Where the time went by function and by what the function belongs to, from `afterMs` on, the most first. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile, afterMs: number): { readonly functions: readonly SelfTime[]; readonly parts: readonly SelfTime[] } {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const functions = new Map<string, number>()
  const parts = new Map<string, number>()
  let elapsed = 0
  let busy = 0
  for (const [index, id] of samples.entries()) {
    // A sample stands for the time until the next one.
    const micros = timeDeltas[index + 1] ?? 0
    elapsed += timeDeltas[index] ?? 0
    const frame = byId.get(id)
    if (!frame || elapsed < afterMs * 1_000 || frame.functionName === '(idle)') continue
    busy += micros
    const place = placeOf(frame.url)
    const name = place ? `${frame.functionName || '(anonymous)'} ${place}:${frame.lineNumber + 1}` : frame.functionName
    functions.set(name, (functions.get(name) ?? 0) + micros)
    parts.set(partOf(place, frame.functionName), (parts.get(partOf(place, frame.functionName)) ?? 0) + micros)
  }
  const shares = (times: ReadonlyMap<string, number>) => [...times].map(([name, micros]) => ({ name, share: micros / busy })).toSorted((a, b) => b.share - a.share)
  return { functions: shares(functions), parts: shares(parts) }
}

function placeOf(url: string): string {
  const path = url.startsWith('file:') ? fileURLToPath(url) : url
  return path.startsWith(ROOT) ? path.slice(ROOT.length) : path
}

/** A package, Node's own JavaScript, this repository's folder, or what is no JavaScript at all. */
function partOf(place: string, functionName: string): string {
  if (place === '') return functionName.startsWith('(') ? functionName : 'native code'
  if (place.startsWith('node:')) return `Node: ${place.split('/')[0] === 'node:internal' ? place.split('/').slice(0, 2).join('/') : place}`
  const [, packageName] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place) ?? []
  return packageName ?? place.split('/').slice(0, -1).join('/')
}
