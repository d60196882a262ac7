import { randomBytes } from 'node:crypto'
import { GraphClient } from '../../clients/cli/graph-client.ts'
import { readDemoAccounts, writeDemoAccounts, type DemoAccounts } from '../../clients/cli/demo-accounts.ts'
import { importAdventureWorks } from '../../clients/cli/import/adventureworks.ts'
import { createApiKey, createOrganization, loadReferenceData, register, setUpCarrier, signIn, type Person } from '../../clients/cli/marketplace.ts'
import { mutate } from '../../clients/cli/mutate.ts'
import type { PlatformUser } from '../../subgraphs/users/src/services/ensure-platform-user.ts'
import { demoReferenceData } from './reference-data.ts'

const DEMO_DATA = new URL('demo-data/', import.meta.url)

export interface SeedOptions {
  readonly url: string
  readonly accountsFile: string
  /** Registers the platform's own staff, beside the graph. */
  readonly ensureStaff: (people: readonly PlatformUser[]) => Promise<void>
  readonly note: (doing: string) => void
}

/**
 * Loads the demo data through the public graph on the first start, and answers the demo accounts. The accounts' file is
 * written last, so a start that was interrupted begins again, and every step is repeatable.
 */
export async function seedDemo({ url, accountsFile, ensureStaff, note }: SeedOptions): Promise<DemoAccounts> {
  const present = await readDemoAccounts(accountsFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (present?.complete) return writeDemoAccounts(accountsFile, { ...present, url })

  // Written before anybody exists: an interrupted start must know the passwords that it gave out.
  const passwords = { ...Object.fromEntries(PEOPLE.map((name) => [name, randomBytes(9).toString('base64url')])), ...present?.passwords }
  const personOf = (name: PersonName, fullName: string): Person => ({ email: `${name}@demo.broxiva.example`, password: passwords[name] ?? '', name: fullName })
  const admin = personOf('admin', 'Amara Okafor')
  const officer = personOf('officer', 'Oskar Lind')
  const buyer = personOf('buyer', 'Bisi Adeyemi')
  const purchaser = personOf('purchaser', 'Pelumi Adé')
  const freight = personOf('carrier', 'Chike Eze')
  const agent = personOf('agent', 'Efe Bello')
  const managers = [personOf('vendor', 'Valerie Stone'), personOf('vendor2', 'Wiebke Krüger')]
  const draft: DemoAccounts = { url, complete: false, passwords, accounts: { admin: { email: admin.email, password: admin.password } } }
  await writeDemoAccounts(accountsFile, draft)

  note('people and organizations')
  await ensureStaff([{ ...admin, roles: ['PLATFORM_ADMIN'] }, { ...officer, roles: ['COMPLIANCE_OFFICER'] }])
  await using graph = new GraphClient({ url })
  const asAdmin = await signIn(graph, admin)
  const asOfficer = await signIn(graph, officer)
  await loadReferenceData(asAdmin, asOfficer, demoReferenceData)

  const buyerOrganization = await memberOf(graph, buyer, { legalName: 'Adé Trading Ltd', countryCode: 'NG', registrationNumber: 'RC-204518', capability: 'BUYER' })
  const carrierOrganization = await memberOf(graph, freight, { legalName: 'Harmattan Freight Ltd', countryCode: 'NG', registrationNumber: 'RC-771204', capability: 'CARRIER' })

  note('the catalogue')
  const { vendors } = await importAdventureWorks({ client: asAdmin, directory: DEMO_DATA, report: () => {} })

  note('keys and vendors’ people')
  const [buyerOwner, carrierOwner] = await Promise.all([signIn(graph, buyer, buyerOrganization), signIn(graph, freight, carrierOrganization)])
  const partnerKey = present?.accounts.partner?.apiKey
    ?? await createApiKey(buyerOwner, { organizationId: buyerOrganization, name: 'Partner integration', scopes: ['catalog:read', 'orders:read', 'orders:write', 'payments:read', 'shipments:read', 'compliance:read', 'organizations:read', 'webhooks:read', 'webhooks:write'] })
  const carrierKey = present?.accounts.carrier?.apiKey
    ?? await setUpCarrier(carrierOwner, asAdmin, { organizationId: carrierOrganization, code: 'LOCAL', name: 'Harmattan Freight' })
  await writeDemoAccounts(accountsFile, { ...draft, accounts: { ...draft.accounts, partner: { apiKey: partnerKey }, carrier: { apiKey: carrierKey } } })

  await joinAs(graph, buyerOwner, purchaser, { organizationId: buyerOrganization, role: 'BUYER', spendingLimit: PURCHASER_LIMIT })
  await joinAs(graph, carrierOwner, agent, { organizationId: carrierOrganization, role: 'DELIVERY_AGENT' })
  const vendorAccounts = []
  for (const [index, vendor] of vendors.slice(0, managers.length).entries()) {
    const manager = managers[index]
    if (!manager) continue
    await joinAs(graph, asAdmin, manager, { organizationId: vendor.organizationId, role: 'VENDOR_MANAGER' })
    vendorAccounts.push({ email: manager.email, password: manager.password, ...vendor })
  }

  return writeDemoAccounts(accountsFile, {
    url,
    complete: true,
    passwords,
    accounts: {
      admin: { email: admin.email, password: admin.password },
      officer: { email: officer.email, password: officer.password },
      buyer: { email: buyer.email, password: buyer.password, organizationId: buyerOrganization },
      purchaser: { email: purchaser.email, password: purchaser.password, organizationId: buyerOrganization },
      vendors: vendorAccounts,
      partner: { apiKey: partnerKey },
      carrier: { apiKey: carrierKey },
      agent: { email: agent.email, password: agent.password, organizationId: carrierOrganization },
    },
  })
}

/** What costs more waits for the buyer's approval: most of what the demo vendors sell in their smallest quantity. */
const PURCHASER_LIMIT = { amountMinor: '50000', currency: 'USD' }

const PEOPLE = ['admin', 'officer', 'buyer', 'purchaser', 'carrier', 'agent', 'vendor', 'vendor2'] as const
type PersonName = (typeof PEOPLE)[number]

async function memberOf(graph: GraphClient, person: Person, { capability, ...organization }: { legalName: string; countryCode: string; registrationNumber: string; capability: 'BUYER' | 'CARRIER' }): Promise<string> {
  await register(graph, person)
  return createOrganization(await signIn(graph, person), { ...organization, capabilities: [capability] })
}

async function joinAs(graph: GraphClient, inviter: GraphClient, person: Person, membership: { readonly organizationId: string; readonly role: string; readonly spendingLimit?: typeof PURCHASER_LIMIT }): Promise<void> {
  await register(graph, person)
  const asPerson = await signIn(graph, person)
  const { viewer } = await asPerson.request('{ viewer { user { memberships(first: 10) { nodes { organization { id } } } } } }')
  if (viewer.user.memberships.nodes.some(({ organization }: { organization: { id: string } }) => organization.id === membership.organizationId)) return
  const { token } = await mutate(inviter, 'membershipInvite', { ...membership, email: person.email, idempotencyKey: `invite:${person.email}:${Date.now()}` }, 'token')
  await mutate(asPerson, 'membershipAccept', { token, idempotencyKey: `accept:${person.email}:${Date.now()}` }, 'membership { id }')
}
