import { EmbeddedPostgresError, startEmbeddedPostgres } from '#kit/embedded-postgres.ts'

// Holds PostgreSQL for `PostgresEngine`: the kit's launcher ends its server together with the process that started it, and this is that process.
// Arguments: the data folder, the port. Ends with 0 after SIGTERM, with 1 when the server does not start or ends by itself.

process.title = 'broxiva-postgres'
const [dataDir = '', port = ''] = process.argv.slice(2)

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof EmbeddedPostgresError ? error.message : String(error)}\n`)
  process.exit(1)
}

let stopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => { stopping = true })
const postgres = await startEmbeddedPostgres({ dataDir, port: Number(port), durable: true, onDeath: fail }).catch(fail)

const stop = () => void postgres.stop().then(() => process.exit(0), fail)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
if (stopping) stop()
// The launcher does not keep a program alive; this one has nothing else to do.
setInterval(() => {}, 2 ** 30)
