import { inspect } from 'node:util'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomOf } from '../faults/random.ts'
import type { BadRequest } from './bad-request.ts'
import { badRequest } from './bad-requests.ts'
import { exchange, type Outcome } from './exchange.ts'
import { faultOf } from './judge.ts'
import { gatherMaterial, renewed } from './material.ts'
import type { OwnStream } from './own-streams.ts'
import { UsageError } from '../testing/seeded-options.ts'
import { parseOptions, type Options } from './options.ts'
import { startTarget, type Target } from './target.ts'

/** Plans, statements and connections are there by then; what grows from then on grows for no reason. */
const WARM_UP_SHARE = 0.3
const LOOK_EVERY = 500
const RENEW_EVERY_MS = 8 * 60_000
const REPORT_EVERY_MS = 10_000
/** Garbage that has not been collected yet, and a plan cache that fills up to its bound. */
const GROWTH_ALLOWED_BYTES = 150 * 1024 * 1024

const say = (line: string) => { process.stdout.write(`${line}\n`) }

try {
  const options = parseOptions(process.argv.slice(2))
  const passed = await run(options)
  process.exit(passed ? 0 : 1)
} catch (error) {
  process.stderr.write(`${error instanceof UsageError ? error.message : inspect(error)}\n`)
  process.exit(error instanceof UsageError ? 2 : 1)
}

interface Fault {
  readonly number: number
  readonly why: string
  readonly request: BadRequest
  readonly outcome: Outcome
}

/** Sends bad requests to the product as `npm start` runs it; answers whether it stood all of them. */
async function run({ requests, seed, from, clients }: Options): Promise<boolean> {
  const stopped = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopped.abort())
  say(`seed ${seed}: starting the product`)
  await using target = await startTarget()
  let material = await gatherMaterial(target)
  const streams = [...material.streams]
  say(`${requests} bad requests, ${clients} at a time, about ${material.ids.length} things that exist`)

  const faults: Fault[] = []
  const statuses = new Map<string, number>()
  const memory: number[] = []
  let sent = 0
  let reportedAt = performance.now()
  const renew = async () => {
    try {
      const left = material.streams
      material = await renewed(material, target)
      streams.push(...material.streams)
      for (const stream of left) stream.close()
    } catch (error) {
      say(`  nobody could sign in anew: ${String(error)}`)
    }
  }
  const one = async (): Promise<void> => {
    while (sent < requests && target.exit === undefined && !stopped.signal.aborted) {
      const number = from + sent++
      const request = badRequest(randomOf(seed, `request ${number}`), material)
      const outcome = await exchange(target.url, request)
      const why = faultOf(request, outcome)
      if (why !== undefined) faults.push({ number, why, request, outcome })
      const kind = `${request.kind}: ${outcome.status ?? 'no answer'}`
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1)
      if (number % LOOK_EVERY === 0 && target.exit === undefined) memory.push(target.memory())
      if (performance.now() - reportedAt > REPORT_EVERY_MS) {
        reportedAt = performance.now()
        say(`  ${sent} sent, ${faults.length} faults, ${megabytes(memory.at(-1) ?? 0)} MB`)
      }
    }
  }
  const renewing = setInterval(() => {
    void renew()
  }, RENEW_EVERY_MS)
  await Promise.all(Array.from({ length: clients }, one))
  clearInterval(renewing)
  // Waited for here: the product is needed until the judgement is done.
  for (const stream of streams) stream.close()
  return await judge({ target, faults, streams, statuses, memory, sent, seed })
}

async function judge({ target, faults, streams, statuses, memory, sent, seed }: {
  target: Target; faults: readonly Fault[]; streams: readonly OwnStream[]; statuses: ReadonlyMap<string, number>; memory: readonly number[]; sent: number; seed: number
}): Promise<boolean> {
  for (const [kind, count] of [...statuses].toSorted(([one], [other]) => one.localeCompare(other))) say(`${String(count).padStart(8)}  ${kind}`)
  const logged = await target.loggedErrors()
  for (const [text, { count, stack }] of logged) say(`logged as an error ${count} times: ${text.slice(0, 300)}\n${stack.slice(0, 2_000)}`)
  const crashed = target.exit
  if (crashed !== undefined) say(`✗ the product ${crashed}`)
  const answers = crashed === undefined && await stillAnswers(target.url)
  if (crashed === undefined && !answers) say('✗ the product does not answer any more')
  const settled = memory.slice(Math.floor(memory.length * WARM_UP_SHARE))
  const growth = median(settled.slice(-Math.ceil(settled.length / 4))) - median(settled.slice(0, Math.ceil(settled.length / 4)))
  const grows = growth > GROWTH_ALLOWED_BYTES
  if (grows) say(`✗ memory has grown by ${megabytes(growth)} MB after the warm-up`)

  const byCause = Map.groupBy(faults, ({ why, request }) => `${request.kind}: ${why}`)
  for (const [cause, of] of byCause) {
    const [first] = of
    if (!first) continue
    const file = join(tmpdir(), `broxiva-fuzz-${seed}-${first.number}.txt`)
    await writeFile(file, Buffer.concat([first.request.bytes, Buffer.from(`\n\n--- answer\n${first.outcome.body}\n`)]))
    say(`✗ ${of.length} × ${cause}; the first is in ${file}; again: npm run fuzz -- --seed ${seed} --from ${first.number} --requests 1`)
  }
  const overStreams = streams.flatMap((stream) => stream.faults)
  say(`${streams.reduce((sum, { messages }) => sum + messages, 0)} messages over ${streams.length} streams of the single connection mode`)
  for (const [fault, of] of Map.groupBy(overStreams, (text) => text.slice(0, 60))) say(`✗ ${of.length} × over such a stream: ${of[0] ?? fault}`)
  const found = faults.length + overStreams.length
  say(`seed=${seed} sent=${sent} faults=${found} logged_errors=${[...logged.values()].reduce((sum, { count }) => sum + count, 0)} crashed=${crashed === undefined ? 0 : 1} memory_mb=${megabytes(memory.at(-1) ?? 0)} growth_mb=${megabytes(growth)}`)
  return found === 0 && logged.size === 0 && crashed === undefined && answers && !grows
}

async function stillAnswers(url: URL): Promise<boolean> {
  const body = '{"query":"{ viewer { kind } }"}'
  const { status, body: text } = await exchange(url, {
    kind: 'a good request', breaksHttp: false, leaves: false,
    bytes: Buffer.from(`POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`),
  })
  return status === 200 && text.includes('"ANONYMOUS"')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
