import { act, fireEvent, screen, waitFor } from '@testing-library/react-native'
import { inMemory } from '../src/ports/ports.ts'
import { aBuyer, ask, graph, mutate, newKey, signIn, TestPhone, until, type Buyer } from '../testing/graph.ts'
import { open, PATIENCE, press, signInAs, write } from '../testing/screen.tsx'

const [vendor] = graph.accounts.vendors
if (!vendor) throw new Error('The demo data has a vendor.')

describe('a buyer’s phone', () => {
  it('says why it lets nobody in, shows an order as it moves, and cancels it', async () => {
    const buyer = await aBuyer()
    const phone = new TestPhone()
    await open(phone)
    await signInAs({ email: buyer.email, password: 'wrong password, surely' })
    await screen.findByRole('alert', {}, PATIENCE)
    await fireEvent.changeText(screen.getByLabelText('Password'), buyer.password)
    await press('Sign in')
    await screen.findByLabelText('Live', {}, PATIENCE)

    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    await press(new RegExp(`^${number}, `))
    await mutate(await signIn(vendor), 'orderAccept', { orderId: id, idempotencyKey: newKey() }, 'order { id }')

    await screen.findAllByText('Confirmed', {}, PATIENCE)
    await press('Cancel order…')
    await press('Yes, cancel it')
    await screen.findAllByText('Cancelled', {}, PATIENCE)
    expect((await ask(buyer.headers, 'query ($id: ID!) { order(id: $id) { status } }', { id })).order.status).toBe('CANCELLED')
  })

  it('opens without a network with what it has seen, and forgets it when its owner signs out', async () => {
    const buyer = await aBuyer()
    const { number } = await buyer.buysFrom(vendor.vendorId)
    const kept = { storage: inMemory(), secrets: inMemory() }
    const before = new TestPhone(kept)
    await open(before)
    await signInAs(buyer)
    await screen.findByRole('button', { name: new RegExp(`^${number}, `) }, PATIENCE)
    await act(() => { before.goes('background') })
    await until('it to be kept', async () => (await kept.storage.read('broxiva.graph'))?.includes(number) ?? false)
    await screen.unmount()

    const phone = new TestPhone(kept)
    phone.network = () => Promise.reject(new TypeError('Network request failed'))
    phone.goes('background')
    await open(phone)

    await screen.findByRole('button', { name: new RegExp(`^${number}, `) }, PATIENCE)
    expect(screen.getByLabelText('Offline – as last seen')).toBeTruthy()
    await fireEvent.press(screen.getByRole('tab', { name: 'Account' }))
    await press('Sign out')
    await screen.findByLabelText('E-mail', {}, PATIENCE)
    await until('it to be forgotten', async () => await kept.storage.read('broxiva.graph') === null)
    expect(await kept.secrets.read('broxiva.credentials')).toBeNull()
  })
})

describe('a screen', () => {
  it('says that it could not be read, and is read when asked again', async () => {
    const buyer = await aBuyer()
    const { number } = await buyer.buysFrom(vendor.vendorId)
    const phone = new TestPhone()
    let unread = new Set(['OrderList', 'OrderPage', 'ApprovalList'])
    phone.network = (send) => unread.has(phone.asked.at(-1) ?? '') ? Promise.reject(new TypeError('Network request failed')) : send()
    await open(phone)
    await signInAs(buyer)
    await screen.findByText('The orders could not be read.', {}, PATIENCE)
    await fireEvent.press(screen.getByRole('tab', { name: 'Approvals' }))
    await screen.findByText('The requests could not be read.', {}, PATIENCE)

    unread = new Set(['OrderPage'])
    await press('Try again')
    await screen.findByText(/^Nothing to decide/, {}, PATIENCE)
    await fireEvent.press(screen.getByRole('tab', { name: 'Orders' }))
    await press(new RegExp(`^${number}, `))
    await screen.findByText('The order could not be read.', {}, PATIENCE)
    unread = new Set()
    await press('Try again')

    await screen.findByText('What happened', {}, PATIENCE)
  })
})

describe('an approver’s phone', () => {
  it('sees a colleague’s purchase come that is above the limit, and approves it from a train', async () => {
    const owner = await aBuyer()
    const colleague = await owner.colleague(vendor.vendorId, { amountMinor: '100', currency: 'USD' })
    const phone = new TestPhone()
    await open(phone)
    await signInAs(owner)
    await screen.findByLabelText('Live', {}, PATIENCE)
    await fireEvent.press(screen.getByRole('tab', { name: 'Approvals' }))
    await screen.findByText(/^Nothing to decide/, {}, PATIENCE)

    const { id } = await colleague.buysFrom(vendor.vendorId)
    await screen.findByText('Ada Obi', {}, PATIENCE)
    phone.network = () => Promise.reject(new TypeError('Network request failed'))
    await press(/^Approve /)
    await screen.findByText('Waits for the network', {}, PATIENCE)
    expect(await blockersOf(owner, id)).toContain('APPROVAL_PENDING')
    phone.network = (send) => send()
    await act(() => { phone.isOnline(true) })

    await screen.findByText('Approved', {}, PATIENCE)
    await until('the graph to hear of it', async () => !(await blockersOf(owner, id)).includes('APPROVAL_PENDING'))
    expect(screen.queryByRole('button', { name: /^Approve / })).toBeNull()
  })

  it('declines with a reason, which the colleague reads', async () => {
    const owner = await aBuyer()
    const colleague = await owner.colleague(vendor.vendorId, { amountMinor: '100', currency: 'USD' })
    const { id } = await colleague.buysFrom(vendor.vendorId)
    await open(new TestPhone())
    await signInAs(owner)
    await fireEvent.press(await screen.findByRole('tab', { name: 'Approvals' }, PATIENCE))

    await press(/^Decline /)
    await fireEvent.changeText(screen.getByLabelText('Why not? Your colleagues read it.'), 'We have enough of these.')
    await press('Decline the purchase')
    await screen.findByText('Declined', {}, PATIENCE)

    await screen.findByText(/We have enough of these\./, {}, PATIENCE)
    expect((await ask(colleague.headers, 'query ($id: ID!) { order(id: $id) { status } }', { id })).order.status).toBe('REJECTED')
  })
})

describe('a vendor’s phone', () => {
  it('takes a decision without a network, says that it waits, and sends it when there is one', async () => {
    const buyer = await aBuyer()
    const phone = new TestPhone()
    await open(phone)
    await signInAs(vendor)
    await screen.findByLabelText('Live', {}, PATIENCE)
    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    await press(new RegExp(`^${number}, `))
    await screen.findByRole('button', { name: 'Accept' }, PATIENCE)

    phone.network = () => Promise.reject(new TypeError('Network request failed'))
    await press('Accept')
    await screen.findByText('Waits for the network', {}, PATIENCE)
    expect((await blockersOf(buyer, id))).toContain('VENDOR_NOT_ACCEPTED')
    phone.network = (send) => send()
    await act(() => { phone.isOnline(true) })

    await until('the graph to hear of it', async () => !(await blockersOf(buyer, id)).includes('VENDOR_NOT_ACCEPTED'))
    await screen.findAllByText('Confirmed', {}, PATIENCE)
    expect(screen.queryByText('Waits for the network')).toBeNull()
  })

  it('rejects an order with a reason without a network, which the buyer reads once there is one', async () => {
    const buyer = await aBuyer()
    const phone = new TestPhone()
    await open(phone)
    await signInAs(vendor)
    await screen.findByLabelText('Live', {}, PATIENCE)
    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    await press(new RegExp(`^${number}, `))

    phone.network = () => Promise.reject(new TypeError('Network request failed'))
    await press('Reject…')
    await write('Why not? The buyer reads it.', ' The frames are bent. ')
    await press('Reject the order')
    await screen.findByText('Waits for the network', {}, PATIENCE)
    expect(screen.queryByRole('button', { name: /^(Accept|Reject)/ })).toBeNull()
    expect(await blockersOf(buyer, id)).toContain('VENDOR_NOT_ACCEPTED')
    phone.network = (send) => send()
    await act(() => { phone.isOnline(true) })

    await screen.findByText(/The frames are bent\./, {}, PATIENCE)
    await screen.findAllByText('Cancelled', {}, PATIENCE)
    await waitFor(() => expect(screen.queryByText('Waits for the network')).toBeNull(), PATIENCE)
    const sent = phone.inputs.filter(({ orderId }) => orderId === id)
    expect(new Set(sent.map((input) => JSON.stringify(input)))).toEqual(new Set([JSON.stringify({ orderId: id, note: 'The frames are bent.', idempotencyKey: sent[0]?.idempotencyKey })]))
    const { order } = await ask(buyer.headers, 'query ($id: ID!) { order(id: $id) { status cancellation { reason note } } }', { id })
    expect(order).toEqual({ status: 'CANCELLED', cancellation: { reason: 'VENDOR_REJECTED', note: 'The frames are bent.' } })
  })

  it('shows an order as it is when a rejection is refused because a colleague was quicker, until that is dismissed', async () => {
    const buyer = await aBuyer()
    const phone = new TestPhone()
    await open(phone)
    await signInAs(vendor)
    await screen.findByLabelText('Live', {}, PATIENCE)
    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    const card = () => screen.findByRole('button', { name: new RegExp(`^${number}, `) }, PATIENCE)
    await fireEvent.press(await card())
    phone.network = () => Promise.reject(new TypeError('Network request failed'))
    await press('Reject…')
    await write('Why not? The buyer reads it.', 'Too late for us.')
    await press('Reject the order')
    await screen.findByText('Waits for the network', {}, PATIENCE)
    await mutate(await signIn(vendor), 'orderAccept', { orderId: id, idempotencyKey: newKey() }, 'order { id }')

    phone.network = (send) => send()
    await act(() => { phone.isOnline(true) })

    await screen.findByText('Refused', {}, PATIENCE)
    await screen.findAllByText('Confirmed', {}, PATIENCE)
    expect(screen.queryByText(/Too late for us\./)).toBeNull()
    expect(screen.queryByRole('button', { name: /^(Accept|Reject)/ })).toBeNull()
    expect((await ask(buyer.headers, 'query ($id: ID!) { order(id: $id) { status cancellation { note } } }', { id })).order).toEqual({ status: 'CONFIRMED', cancellation: null })
    expect(screen.queryByText(/a change waits to be sent/, { includeHiddenElements: true })).toBeNull()
    await screen.findByText(/a change was refused/, { includeHiddenElements: true }, PATIENCE)
    await press('Dismiss')
    await waitFor(() => expect(screen.queryByText('Refused')).toBeNull(), PATIENCE)
    expect(screen.queryByText(/a change was refused/, { includeHiddenElements: true })).toBeNull()
  })

  it('says when it cannot keep a decision, and sends it once it can', async () => {
    const buyer = await aBuyer()
    const storage = inMemory()
    let isFull = true
    const phone = new TestPhone({ storage: { ...storage, write: (key: string, value: string) => isFull && key.includes('outbox') ? Promise.reject(new Error('The disk is full.')) : storage.write(key, value) } })
    await open(phone)
    await signInAs(vendor)
    await screen.findByLabelText('Live', {}, PATIENCE)
    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    await press(new RegExp(`^${number}, `))
    await press('Accept')
    await screen.findByText(/^This phone could not keep your answer\./, {}, PATIENCE)
    expect(phone.asked).not.toContain('OrderAccept')

    isFull = false
    await press('Accept')

    await until('the graph to hear of it', async () => !(await blockersOf(buyer, id)).includes('VENDOR_NOT_ACCEPTED'))
    await screen.findAllByText('Confirmed', {}, PATIENCE)
    expect(screen.queryByText(/^This phone could not keep/)).toBeNull()
  })
})

async function blockersOf(buyer: Buyer, id: string): Promise<string[]> {
  const { order } = await ask(buyer.headers, 'query ($id: ID!) { order(id: $id) { blockers { code } } }', { id })
  return order.blockers.map(({ code }: { code: string }) => code)
}
