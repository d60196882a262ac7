import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The app as who works on it has it. */
export interface DevServer extends AsyncDisposable {
  /** Ends with `/app`. */
  readonly url: string
}

/** `npm run dev -w clients/web` on the graph at this origin, on a free port. */
export async function startDevServer({ graph }: { graph: string }): Promise<DevServer> {
  // A group of its own: npm starts a shell, which starts the server.
  const child = spawn('npm', ['run', 'dev', '-w', 'clients/web', '--', '--host', '127.0.0.1', '--port', '0'], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', BROXIVA_ORIGIN: graph }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const ended = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += stripVTControlCharacters(chunk.toString()) })
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
  try {
    const address = () => /http:\/\/127\.0\.0\.1:\d+\/app/.exec(output)?.[0]
    await waitFor('the server to be up', () => address() !== undefined || child.exitCode !== null, { timeoutMs: 120_000 })
    const url = address()
    if (url === undefined) throw new Error(`It ended with ${child.exitCode}:\n${output}`)
    return { url, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}
