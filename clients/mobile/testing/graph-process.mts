import { join } from 'node:path'
import { LocalProcess } from '../../../infra/local/testing/process.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import { readDemoAccounts } from '../../cli/demo-accounts.ts'

/** The product as `npm start` runs it, with its demo data, for the app's tests: says where it is and who is there in one line, and ends with its standard input. */
await using graph = await LocalProcess.create({ BROXIVA_LOG_LEVEL: 'silent' })
graph.launch()
// Other tests may have the machine's attention.
await waitFor('the graph to be ready', () => graph.output.includes('Broxiva is ready') || graph.exitCode !== undefined, { timeoutMs: 600_000 })
if (graph.exitCode !== undefined) throw new Error(`It ended with ${graph.exitCode}:\n${graph.output}`)
const { url, accounts } = await readDemoAccounts(join(graph.dataDir, 'demo-accounts.json'))
process.stdout.write(`${JSON.stringify({ url, accounts })}\n`)
await new Promise((resolve) => { process.stdin.on('end', resolve).resume() })
