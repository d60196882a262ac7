import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { CARRIER_CODE, PASSWORD, type Buyer, type Offer, type Vendor } from '../../../infra/local/testing/graph.ts'
import { newId } from '../../../subgraphs/kit/src/ids.ts'
import { waitFor } from '../../../subgraphs/kit/testing/wait-for.ts'
import type { Answer } from '../../cli/graph-client.ts'
import { mutate } from '../../cli/mutate.ts'
import { createOrganization, register, signIn } from '../../cli/marketplace.ts'
import { axe, PHONE, signedIn, STACK_TIMEOUT_MS, TEST_TIMEOUT_MS } from '../testing/browser.ts'
import { startWebStack, type WebStack } from '../testing/stack.ts'

jest.setTimeout(TEST_TIMEOUT_MS)

const ADMIN = { email: 'admin@example.com', password: PASSWORD }
const OFFICER = { email: 'officer@example.com', password: PASSWORD }

let stack: WebStack

beforeAll(async () => { stack = await startWebStack() }, STACK_TIMEOUT_MS)
afterAll(async () => { await stack?.[Symbol.asyncDispose]() }, STACK_TIMEOUT_MS)

/** Applies to sell; nobody has decided yet. */
async function anApplicant(legalName: string): Promise<string> {
  const { anonymous, admin } = stack.graph
  const code = legalName.toLowerCase().replaceAll(' ', '-')
  const person = { email: `${code}@example.com`, password: PASSWORD, name: legalName }
  await register(anonymous, person)
  const owner = await signIn(anonymous, person)
  const organizationId = await createOrganization(owner, { legalName, countryCode: 'US', registrationNumber: code, capabilities: ['VENDOR'] })
  const { vendor } = await mutate(admin, 'vendorApply', { organizationId, displayName: legalName, idempotencyKey: code }, 'vendor { id }')
  await stack.graph.settle()
  return vendor.id as string
}

async function statusOf(vendorId: string): Promise<string> {
  return (await stack.graph.admin.request('query ($id: ID!) { vendor(id: $id) { status onboarding { status rejectionReason } } }', { id: vendorId })).vendor.onboarding.status as string
}

async function orderOf({ client }: Buyer, id: string): Promise<Answer> {
  return (await client.request('query ($id: ID!) { order(id: $id) { status shipments(first: 1) { nodes { id trackingNumber } } } }', { id })).order
}

/** An order that may be shipped. */
async function confirmedOrder(buyer: Buyer, { offerId }: Offer): Promise<{ id: string; number: string }> {
  const [order] = (await buyer.buys([{ offerId, quantity: 2 }])).orders
  await waitFor('the order to be confirmed', async () => (await orderOf(buyer, order.id)).status === 'CONFIRMED')
  await stack.graph.settle()
  return order
}

const booking = (shipmentId: string, key: string) => ({ shipmentId, carrierCode: CARRIER_CODE, serviceCode: 'STANDARD', packages: [{ weightGrams: 12_000 }], idempotencyKey: key })

async function ship(buyer: Buyer, { client }: Vendor, orderId: string): Promise<void> {
  const [shipment] = (await orderOf(buyer, orderId)).shipments.nodes
  await mutate(client, 'shipmentBook', booking(shipment.id, `${orderId}:book`), 'shipment { id }')
  await waitFor('the booking', async () => (await orderOf(buyer, orderId)).shipments.nodes[0].trackingNumber)
  await mutate(client, 'shipmentHandover', { shipmentId: shipment.id, location: 'Dock', idempotencyKey: `${orderId}:handover` }, 'shipment { id }')
}

async function letterOf(subject: string, status: string, group: string): Promise<Answer> {
  const { deadLetters } = await stack.graph.admin.request('query ($subject: ID!, $status: DeadLetterStatus, $group: String) { deadLetters(subject: $subject, status: $status, group: $group) { nodes { id failureCount } } }', { subject, status, group })
  return deadLetters.nodes[0]
}

describe('the desk', () => {
  it('lets an officer release an order that compliance holds, with a note, and the buyer goes on', async () => {
    const buyer = await stack.graph.buyer({ legalName: 'Blackwater Shadow Trading', countryCode: 'NG' })
    const vendor = await stack.graph.vendor({ autoAccept: true })
    const { offerId } = await vendor.sells()
    const order = (await buyer.buys([{ offerId, quantity: 2 }])).orders[0]
    await waitFor('the order to be held', async () => (await buyer.client.request('query ($id: ID!) { order(id: $id) { status } }', { id: order.id })).order.status === 'ON_HOLD')
    await using buyers = await stack.openApp()
    await signedIn(buyers, buyer, `/orders/${order.id}`)
    await buyers.page.getByText('a decision by compliance').waitFor()

    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, OFFICER, '/desk')
    const held = page.getByRole('article', { name: order.number })
    await held.getByText('A party resembles one on a watch list').first().waitFor()
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Held orders'])
    expect(await axe(page)).toEqual([])

    await held.getByRole('button', { name: 'Release the order' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Release the order' }).click()
    await dialog.getByText('Please say why.').waitFor()
    await dialog.getByLabel('What you found').fill('Another company of a similar name.')
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Release the order' }).click()

    await held.waitFor({ state: 'detached' })
    await buyers.page.getByRole('list', { name: 'What has happened' }).getByText('Compliance cleared the order.').waitFor()
    await buyers.page.getByText('a decision by compliance').waitFor({ state: 'detached' })
    expect([app.complaints, buyers.complaints]).toEqual([[], []])
  })

  it('lets an officer block an order and the party that resembles a listed one, with a note', async () => {
    const buyer = await stack.graph.buyer({ legalName: 'Blackwater Shadow Trading', countryCode: 'NG' })
    const vendor = await stack.graph.vendor({ autoAccept: true })
    const { offerId } = await vendor.sells()
    const order = (await buyer.buys([{ offerId, quantity: 2 }])).orders[0]
    await waitFor('the order to be held', async () => (await orderOf(buyer, order.id)).status === 'ON_HOLD')
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, OFFICER, '/desk')
    const held = page.getByRole('article', { name: order.number })

    await held.getByRole('button', { name: 'Block the order' }).click()
    const dialog = page.getByRole('dialog', { name: `Block ${order.number}?` })
    await dialog.getByLabel('Block Blackwater Shadow Trading for what comes, too').check()
    await dialog.getByLabel('What you found').fill('It is the listed company.')
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Block the order' }).click()

    await held.waitFor({ state: 'detached' })
    await page.getByRole('combobox', { name: 'Which cases' }).selectOption({ label: 'Blocked' })
    await held.getByText('It is the listed company.').waitFor()
    await held.getByText('Cancelled').waitFor()
    const { organization } = await stack.graph.officer.request('query ($id: ID!) { organization(id: $id) { screening { status } } }', { id: buyer.organizationId })
    expect(organization.screening.status).toBe('BLOCKED')
    await using buyers = await stack.openApp()
    await signedIn(buyers, buyer, `/orders/${order.id}`)
    await buyers.page.getByText('Cancelled: compliance does not allow it.').waitFor()
    expect([app.complaints, buyers.complaints]).toEqual([[], []])
  })

  it('lets an administrator stop an order, which keeps its goods with the vendor, and see who stopped it when it is let go on', async () => {
    const buyer = await stack.graph.buyer()
    const vendor = await stack.graph.vendor({ autoAccept: true })
    const order = await confirmedOrder(buyer, await vendor.sells())
    const [shipment] = (await orderOf(buyer, order.id)).shipments.nodes
    await using buyers = await stack.openApp()
    await signedIn(buyers, buyer, `/orders/${order.id}`)
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, ADMIN, `/orders/${order.id}`)

    await page.getByRole('button', { name: `Stop the order: ${order.number}` }).click()
    const stopping = page.getByRole('dialog', { name: `Stop ${order.number}?` })
    await stopping.getByRole('button', { name: 'Stop the order' }).click()
    await stopping.getByText('Please say why.').waitFor()
    await stopping.getByLabel('Why').fill('A complaint about the goods.')
    await stopping.getByRole('button', { name: 'Stop the order' }).click()
    await stopping.waitFor({ state: 'hidden' })

    await page.getByRole('button', { name: `Let it go on: ${order.number}` }).waitFor()
    await buyers.page.getByText('the marketplace, which stopped it').waitFor()
    await buyers.page.getByText('In their words: A complaint about the goods.').waitFor()
    await buyers.page.getByRole('list', { name: 'What has happened' }).getByText('The marketplace stopped the order.').waitFor()
    expect(await buyers.page.getByRole('button', { name: /go on|Stop the order/ }).count()).toBe(0)
    await stack.graph.settle()
    const { shipmentBook } = await vendor.client.request('mutation ($input: ShipmentBookInput!) { shipmentBook(input: $input) { userErrors { code } } }', { input: booking(shipment.id, 'stopped') })
    expect(shipmentBook.userErrors).toEqual([{ code: 'ORDER_ON_HOLD' }])

    await app.open('/desk')
    await page.getByRole('tab', { name: 'Stopped orders' }).click()
    const stopped = page.getByRole('article', { name: order.number })
    await stopped.getByText('Stopped by Admin').waitFor()
    await stopped.getByText('A complaint about the goods.').waitFor()
    expect(await axe(page)).toEqual([])
    await stopped.getByRole('button', { name: `Let it go on: ${order.number}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Let it go on' }).click()

    await page.getByRole('heading', { name: 'Nothing is stopped' }).waitFor()
    await buyers.page.getByText('The marketplace let the order go on.').waitFor()
    await stack.graph.settle()
    await ship(buyer, vendor, order.id)
    expect([app.complaints, buyers.complaints]).toEqual([[], []])
  })

  it('lets an administrator approve an applicant and let it sell, and reject another with a reason', async () => {
    const [good, bad] = [await anApplicant('Prairie Wheels'), await anApplicant('Dusty Spokes')]
    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, ADMIN, '/desk?part=vendors')

    await page.getByRole('button', { name: 'Approve Prairie Wheels' }).click()
    await page.getByRole('button', { name: 'Let it sell: Prairie Wheels' }).click()
    await waitFor('the vendor to sell', async () => await statusOf(good) === 'ACTIVE')
    await page.getByRole('button', { name: 'Reject Dusty Spokes' }).click()
    await page.getByRole('dialog').getByLabel('Why').fill('The registration could not be found.')
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    // The reason stands in the dialog, too, which is a part of the row.
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    await page.getByRole('row').filter({ hasText: 'Dusty Spokes' }).getByText('The registration could not be found.').waitFor()
    expect(await statusOf(bad)).toBe('REJECTED')
    expect(await axe(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('says when no event is left unhandled, and has nothing for axe to complain of on a phone, in the dark, in Arabic', async () => {
    await using app = await stack.openApp({ locale: 'ar', colorScheme: 'dark', viewport: PHONE })
    await signedIn(app, ADMIN, '/desk?part=letters')
    await app.page.getByRole('heading', { name: 'لا أخطاء' }).waitFor()
    expect(await axe(app.page)).toEqual([])

    await app.page.getByRole('tab').nth(2).click()
    await app.page.getByRole('rowheader').first().waitFor()
    expect(await axe(app.page)).toEqual([])
    expect(await app.page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)).toBe(PHONE.width)
    expect(app.complaints).toEqual([])
  })

  it('shows an event that could not be handled; after the repair it is handled again, once', async () => {
    const buyer = await stack.graph.buyer()
    const vendor = await stack.graph.vendor({ autoAccept: true })
    const offer = await vendor.sells({ stock: 10 })
    const { id } = await confirmedOrder(buyer, offer)
    const setReservation = (status: string) => stack.graph.sql('products', 'UPDATE stock_reservations SET status = $2 WHERE order_id = $1', [id, status])
    const onHand = async () => (await stack.graph.sql<{ on_hand: number }>('products', 'SELECT on_hand FROM stock_levels WHERE offer_id = $1', [offer.offerId]))[0]?.on_hand
    await setReservation('RELEASED')
    await ship(buyer, vendor, id)
    await waitFor('the letter', () => letterOf(id, 'OPEN', 'products.orders'))

    await using app = await stack.openApp()
    const { page } = app
    await signedIn(app, ADMIN, '/desk?part=letters')
    const letter = page.getByRole('row').filter({ hasText: 'order.shipped' })
    await letter.getByText(`PermanentError: The order ${id} shipped although its stock is RELEASED.`).waitFor()
    await letter.getByText('products.orders').waitFor()
    expect(await axe(page)).toEqual([])
    await using late = await stack.openApp()
    await signedIn(late, ADMIN, '/desk?part=letters')
    const lateReplay = late.page.getByRole('button', { name: 'Handle again: order.shipped' })
    await lateReplay.waitFor()

    await setReservation('COMMITTED')
    await page.getByRole('button', { name: 'Handle again: order.shipped' }).click()

    await page.getByRole('heading', { name: 'Nothing went wrong' }).waitFor()
    await waitFor('the stock to leave', async () => await onHand() === 8)
    await waitFor('it to be noted', () => letterOf(id, 'REPLAYED', 'products.orders'))
    await page.getByRole('combobox', { name: 'Which events' }).selectOption({ label: 'Handled after all' })
    await letter.waitFor()
    await lateReplay.click()
    await late.page.getByText('It was handled again already. Should it fail once more, it comes back here.').waitFor()
    await stack.graph.settle()
    expect(await onHand()).toBe(8)
    expect([app.complaints, late.complaints]).toEqual([[], []])
  })

  it('puts an event away with a reason, and has it handled after all; what is broken still comes back', async () => {
    const subject = newId('ord')
    const [placed] = await stack.graph.events('order.placed')
    await stack.graph.stack.transport.publish('orders.v1', [{ ...placed, id: newId('evt'), subject, data: { orderId: 'poison' } } as never])
    const group = 'users.orders'
    await waitFor('the letter', () => letterOf(subject, 'OPEN', group))
    await using app = await stack.openApp({ viewport: PHONE })
    const { page } = app
    await signedIn(app, ADMIN, '/desk?part=letters')
    const letter = page.getByRole('row').filter({ hasText: subject }).filter({ hasText: group })
    const shown = page.getByRole('combobox', { name: 'Which events' })

    await letter.getByRole('button', { name: 'Put away: order.placed' }).click()
    const dialog = page.getByRole('dialog', { name: 'Put order.placed away?' })
    await dialog.getByRole('button', { name: 'Put away' }).click()
    await dialog.getByText('Please say why.').waitFor()
    await dialog.getByLabel('Why it need not be handled').fill('Somebody’s experiment.')
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Put away' }).click()

    await letter.waitFor({ state: 'detached' })
    await shown.selectOption({ label: 'Put away' })
    await letter.getByText('Somebody’s experiment.').waitFor()
    expect(await page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)).toBe(PHONE.width)
    await letter.getByRole('button', { name: 'Handle again: order.placed' }).click()
    await waitFor('it to fail again', async () => (await letterOf(subject, 'OPEN', group))?.failureCount === 2)
    await shown.selectOption({ label: 'To decide' })
    await letter.getByRole('button', { name: 'Put away: order.placed' }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('has nothing for those who are not the marketplace’s own people', async () => {
    const buyer = await stack.graph.buyer()
    await using app = await stack.openApp()
    await signedIn(app, buyer, '/desk')

    await app.page.getByRole('heading', { name: 'Nothing waits for you here' }).waitFor()
    expect(await app.page.getByRole('navigation').getByRole('link', { name: 'Desk' }).count()).toBe(0)
  })
})
