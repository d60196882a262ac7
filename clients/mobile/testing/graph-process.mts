import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { LocalProcess } from '../../../infra/local/testing/process.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { readDemoAccounts } from '../../cli/demo-accounts.ts'

/** Stands where Expo's push service does: takes every message, and shows them to the tests. */
const pushes: unknown[] = []
const expo = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => { chunks.push(chunk) })
  request.on('end', () => {
    const messages = request.method === 'POST' ? JSON.parse(Buffer.concat(chunks).toString()) as unknown[] : []
    pushes.push(...messages)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: request.method === 'POST' ? messages.map((_, index) => ({ status: 'ok', id: `ticket-${pushes.length}-${index}` })) : pushes }))
  })
})
await new Promise<void>((resolve) => { expo.listen(0, '127.0.0.1', resolve) })
const pushUrl = `http://127.0.0.1:${(expo.address() as AddressInfo).port}`

/** The product as `npm start` runs it, with its demo data, for the app's tests: says where it is and who is there in one line, and ends with its standard input. */
await using graph = await LocalProcess.create({ BROXIVA_LOG_LEVEL: 'silent', USERS_PUSH_URL: pushUrl })
graph.launch()
// Other tests may have the machine's attention.
await waitFor('the graph to be ready', () => graph.output.includes('Broxiva is ready') || graph.exitCode !== undefined, { timeoutMs: 600_000 })
if (graph.exitCode !== undefined) throw new Error(`It ended with ${graph.exitCode}:\n${graph.output}`)
const { url, accounts } = await readDemoAccounts(join(graph.dataDir, 'demo-accounts.json'))
process.stdout.write(`${JSON.stringify({ url, accounts, pushUrl })}\n`)
await new Promise((resolve) => { process.stdin.on('end', resolve).resume() })
expo.closeAllConnections()
expo.close()
