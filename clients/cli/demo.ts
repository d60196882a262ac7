import { defaultAccountsFile, readDemoAccounts, type DemoAccounts } from './demo-accounts.ts'
import { GraphClient, type Answer } from './graph-client.ts'
import { money, playMainJob } from './main-job.ts'
import { signIn } from './marketplace.ts'

// Plays the main job against the running graph, as the demo people, and prints each step as it happens.

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? `The demo stopped: ${error.message}` : error)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const startedAt = performance.now()
  const { url, accounts } = await accountsOfTheGraph()
  const { buyer, vendors = [], carrier } = accounts
  if (!buyer || vendors.length < 2 || !carrier) throw new Error('the demo accounts are not complete; start the graph with its demo data first («npm start»).')

  await using people = new AsyncDisposableStack()
  const graph = people.use(new GraphClient({ url }))
  const asBuyer = people.use(await signIn(graph, buyer, buyer.organizationId))
  const players = []
  for (const vendor of vendors.slice(0, 2)) {
    const { vendor: { displayName, offers } } = await graph.request('query ($id: ID!) { vendor(id: $id) { displayName offers(first: 20) { nodes { id availableQuantity minOrderQuantity orderMultiple } } } }', { id: vendor.vendorId })
    const offer = offers.nodes.find((candidate: Answer) => candidate.availableQuantity >= candidate.minOrderQuantity)
    if (!offer) throw new Error(`${displayName} has nothing left in stock; delete the data folder and start again.`)
    players.push({ name: displayName, vendorId: vendor.vendorId, client: people.use(await signIn(graph, vendor, vendor.organizationId)), offerId: offer.id, quantity: offer.minOrderQuantity })
  }

  const group = await playMainJob(
    { buyer: asBuyer, vendors: players, carrier: graph.as({ apiKey: carrier.apiKey }), carrierCode: 'LOCAL' },
    { key: `demo-${Date.now()}`, paymentMethodToken: 'tok_visa' },
    (who, what) => console.log(`${`${((performance.now() - startedAt) / 1000).toFixed(2)} s`.padStart(8)}  ${who.padEnd(18)} ${what}`),
  )
  console.log(`\nOne query through the router now reads ${group.number} (${money(group.total)}) with fields of all seven subgraphs:\n`)
  console.log(JSON.stringify(group, null, 2))
}

async function accountsOfTheGraph(): Promise<DemoAccounts> {
  const file = defaultAccountsFile()
  try {
    return await readDemoAccounts(file)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw new Error(`${file} is damaged; delete the data folder and start again.`, { cause })
    throw new Error(`${file} is not there. Start the graph with its demo data first («npm start»); where that was given a BROXIVA_DATA_DIR, give this command the same (beside «npm run start:cluster», its folder «cluster»).`, { cause })
  }
}
