import AsyncStorage from '@react-native-async-storage/async-storage'
import { act, fireEvent, screen } from '@testing-library/react-native'
import * as Device from 'expo-device'
import { Platform as ExpoPlatform } from 'expo-modules-core'
import { Platform } from 'react-native'
import { devicePorts } from '../src/ports/device.ts'
import { inMemory, type Push } from '../src/ports/ports.ts'
import { expoPush } from '../src/ports/push.ts'
import { Session } from '../src/session/session.ts'
import { aBuyer, ask, graph, mutate, newKey, pushesTo, signIn, TestPhone, until, type Answer, type Buyer, type Person } from '../testing/graph.ts'
import { open, PATIENCE, press, signInAs, signInWithKey } from '../testing/screen.tsx'

/** The native halves, which a test's process has none of; all above them is the phone's own. */
const mockKeychain = new Map<string, { readonly value: string; readonly options: object }>()
jest.mock('expo-secure-store/build/ExpoSecureStore', () => ({
  AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY: 1, ALWAYS: 3, WHEN_UNLOCKED: 5,
  getValueWithKeyAsync: (key: string) => Promise.resolve(mockKeychain.get(key)?.value ?? null),
  setValueWithKeyAsync: (value: string, key: string, options: object) => Promise.resolve(void mockKeychain.set(key, { value, options })),
  deleteValueWithKeyAsync: (key: string) => Promise.resolve(void mockKeychain.delete(key)),
}))
type MockListener = (event: { readonly devicePushToken: string }) => void
interface MockPhone {
  granted: boolean
  asked: number
  channels: string[]
  address: string
  listeners: Set<MockListener>
  withdrawn: number
}
jest.mock('expo-notifications/build/NotificationPermissionsModule', () => ({
  getPermissionsAsync: () => Promise.resolve({ granted: mockPhone.granted }),
  requestPermissionsAsync: () => {
    mockPhone.asked += 1
    return Promise.resolve({ granted: mockPhone.granted })
  },
}))
jest.mock('expo-notifications/build/warnOfExpoGoPushUsage', () => ({ warnOfExpoGoPushUsage: () => {} }))
jest.mock('expo-notifications/build/setNotificationChannelAsync', () => ({ setNotificationChannelAsync: (id: string) => Promise.resolve(void mockPhone.channels.push(id)) }))
jest.mock('expo-notifications/build/PushTokenManager', () => {
  const phone: MockPhone = { granted: false, asked: 0, channels: [], address: '', listeners: new Set(), withdrawn: 0 }
  return {
    phone,
    // As the phone does: whoever asks hears of it as a listener, too.
    getDevicePushTokenAsync: () => {
      for (const listener of phone.listeners) listener({ devicePushToken: phone.address })
      return Promise.resolve(phone.address)
    },
    addListener: (name: string, listener: MockListener) => {
      phone.listeners.add(listener)
      return { remove: () => phone.listeners.delete(listener) }
    },
    unregisterForNotificationsAsync: () => Promise.resolve(void (phone.withdrawn += 1)),
  }
})
jest.mock('expo-notifications/build/ServerRegistrationModule', () => ({ getInstallationIdAsync: () => Promise.resolve('this-phone'), setRegistrationInfoAsync: () => Promise.resolve(), getRegistrationInfoAsync: () => Promise.resolve(null) }))
jest.mock('expo-application', () => ({ applicationId: 'com.broxiva.app', getIosPushNotificationServiceEnvironmentAsync: () => Promise.resolve('production') }))

const { phone: mockPhone } = jest.requireMock<{ phone: MockPhone }>('expo-notifications/build/PushTokenManager')
const AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY = 1
const PROJECT = 'EXPO_PUBLIC_EAS_PROJECT_ID'
const [vendor] = graph.accounts.vendors
if (!vendor) throw new Error('The demo data has a vendor.')

beforeEach(async () => {
  mockKeychain.clear()
  mockPhone.listeners.clear()
  Object.assign(mockPhone, { granted: false, asked: 0, channels: [], address: `address-${newKey()}`, withdrawn: 0 })
  await AsyncStorage.clear()
})
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env[PROJECT]
})

interface Tokens { readonly accessToken: string; readonly refreshToken: string }

function tokens(): Tokens {
  return JSON.parse(mockKeychain.get('broxiva.credentials')?.value ?? '{}') as Tokens
}

/** All that anybody could read who gets at the app's own storage. */
async function stored(): Promise<string> {
  return JSON.stringify(await AsyncStorage.multiGet(await AsyncStorage.getAllKeys()))
}

function listen(): string[] {
  const said: string[] = []
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) jest.spyOn(console, level).mockImplementation((...words: unknown[]) => { said.push(words.map((word) => word instanceof Error ? word.stack : JSON.stringify(word)).join()) })
  return said
}

async function exchange(refreshToken: string): Promise<readonly string[]> {
  const { sessionRefresh } = await ask({}, 'mutation ($input: SessionRefreshInput!) { sessionRefresh(input: $input) { userErrors { code } } }', { input: { refreshToken } })
  return sessionRefresh.userErrors.map(({ code }: { readonly code: string }) => code)
}

async function signedIn({ email, password }: Person, phone = new TestPhone(devicePorts())): Promise<{ phone: TestPhone; session: Session }> {
  const session = new Session(phone.ports)
  await session.signIn(email, password)
  return { phone, session }
}

describe('the secrets of a phone', () => {
  it('are in its keychain, of this device alone, and in no storage, log or address; signing out deletes them', async () => {
    const buyer = await aBuyer()
    const { number } = await buyer.buysFrom(vendor.vendorId)
    const said = listen()
    const phone = new TestPhone(devicePorts())
    await open(phone)
    await signInAs(buyer)
    await press(new RegExp(`^${number}, `))
    await screen.findByText('What happened', {}, PATIENCE)
    await act(() => { phone.goes('background') })
    await until('what was seen to be kept', async () => (await stored()).includes(number))

    expect([...mockKeychain].map(([key, { options }]) => [key, options])).toEqual([['broxiva.credentials', { keychainAccessible: AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY }]])
    const secrets = [tokens().accessToken, tokens().refreshToken, buyer.password]
    expect(secrets).toEqual([expect.stringMatching(/^eyJ/), expect.stringMatching(/.{40}/), buyer.password])
    const seen = [await stored(), ...said, ...[...phone.sockets].map(({ url }) => url)].join('\n')
    for (const secret of secrets) expect(seen).not.toContain(secret)
    expect(mockKeychain.get('broxiva.credentials')?.value).not.toContain(buyer.password)

    await screen.unmount()
    await open(new TestPhone(devicePorts()))
    await fireEvent.press(await screen.findByRole('tab', { name: 'Account' }, PATIENCE))
    await press('Sign out')
    await screen.findByLabelText('E-mail', {}, PATIENCE)
    await until('what was seen to be dropped', async () => !(await stored()).includes(number))
    expect([...mockKeychain.keys()]).toEqual([])
    expect(await stored()).not.toContain(buyer.email)
    expect(said.join('\n')).not.toContain(secrets[1])
  })

  it('are exchanged in the keychain, and read there by the next start', async () => {
    const buyer = await aBuyer()
    const { session } = await signedIn(buyer)
    const first = tokens()

    await session.refresh()
    const second = tokens()
    const restarted = new Session(new TestPhone(devicePorts()).ports)
    await restarted.restore()

    expect(second.refreshToken).not.toBe(first.refreshToken)
    expect(JSON.stringify([...mockKeychain])).not.toContain(first.refreshToken)
    expect(restarted.state.get()).toMatchObject({ phase: 'signed-in', who: { email: buyer.email } })
    expect(await restarted.headers()).toEqual({ authorization: `Bearer ${second.accessToken}` })
    await restarted.signOut()
    expect([...mockKeychain.keys()]).toEqual([])
    expect(await exchange(second.refreshToken)).toEqual([expect.stringMatching(/^REFRESH_TOKEN_/)])
  })

  it('that are answered after their owner has signed out are ended, and not kept beside those of who signs in next', async () => {
    const [leaving, next] = [await aBuyer(), await aBuyer()]
    const { phone, session } = await signedIn(leaving)
    const road = Promise.withResolvers<void>()
    const late: Tokens[] = []
    // Signing out there does not arrive: only what comes late can end what it brings.
    phone.network = async (send) => {
      if (phone.asked.at(-1) === 'SessionRevoke') throw new TypeError('Network request failed')
      const response = await send()
      late.push((await response.clone().json() as { data: { sessionRefresh: { tokens: Tokens } } }).data.sessionRefresh.tokens)
      await road.promise
      return response
    }
    const exchanging = session.refresh()
    await until('the answer to be on its way', () => late.length === 1)
    await session.signOut()
    phone.network = (send) => send()
    await session.signIn(next.email, next.password)
    const theirs = tokens()

    road.resolve()
    await exchanging

    expect(tokens()).toEqual(theirs)
    expect(await session.headers()).toEqual({ authorization: `Bearer ${theirs.accessToken}` })
    expect(await exchange(late[0]?.refreshToken ?? '')).toEqual([expect.stringMatching(/^REFRESH_TOKEN_/)])
  })

  it('are exchanged one after the other, also for another organization', async () => {
    const buyer = await aBuyer()
    const { session } = await signedIn(buyer)
    const { organization } = await mutate(buyer.headers, 'organizationCreate', { legalName: 'Bello Retail Ltd', countryCode: 'NG', registrationNumber: newKey(), capabilities: ['BUYER'], idempotencyKey: newKey() }, 'organization { id }')

    await Promise.all([session.refresh(), session.actFor(organization.id), session.refresh()])

    expect(session.state.get()).toMatchObject({ phase: 'signed-in', who: { organization: { legalName: 'Bello Retail Ltd' } } })
    expect((await ask(await session.headers(), '{ viewer { organization { id } } }')).viewer.organization.id).toBe(organization.id)
    expect(await exchange(tokens().refreshToken)).toEqual([])
  })
})

/** The phone's push, with an answer of Expo's to where the phone is: one address there for each of its own. */
function aPush(os: 'ios' | 'android'): Push {
  jest.replaceProperty(Device, 'isDevice', true)
  jest.replaceProperty(Platform, 'OS', os)
  jest.replaceProperty(ExpoPlatform, 'OS', os)
  jest.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    const { deviceToken, projectId, type } = JSON.parse(String(init?.body)) as Record<string, string>
    return Promise.resolve(Response.json({ data: { expoPushToken: expoToken(deviceToken ?? ''), projectId, type } }))
  })
  return expoPush('project-of-the-operator')
}

const expoToken = (address: string) => `ExponentPushToken[${address.replaceAll(/[^\w-]/g, '-')}]`

async function openAccount(phone: TestPhone, person: Person): Promise<void> {
  await open(phone)
  await signInAs(person)
  await fireEvent.press(await screen.findByRole('tab', { name: 'Account' }, PATIENCE))
}

async function registered({ headers }: Buyer): Promise<readonly Answer[]> {
  return (await ask(headers, '{ viewer { pushDevices(first: 10) { nodes { id platform locale appVersion } } } }')).viewer.pushDevices.nodes
}

describe('telling a phone', () => {
  it.each([['ios', 'IOS'], ['android', 'ANDROID']] as const)('is for its person to allow, and tells them of their orders until they turn it off: %s', async (os, platform) => {
    const buyer = await aBuyer()
    const push = aPush(os)
    await openAccount(new TestPhone({ push }), buyer)
    await screen.findByRole('button', { name: 'Allow notifications' }, PATIENCE)
    expect(mockPhone.asked).toBe(0)

    await press('Allow notifications')
    await screen.findByText('Not allowed.', {}, PATIENCE)
    expect(await registered(buyer)).toEqual([])
    mockPhone.granted = true
    await press('Allow notifications')
    await screen.findByText('This phone is told of what concerns you.', {}, PATIENCE)

    expect(mockPhone.asked).toBe(2)
    expect(new Set(mockPhone.channels)).toEqual(new Set(os === 'android' ? ['default'] : []))
    expect(await registered(buyer)).toEqual([{ id: expect.stringMatching(/^psd_/), platform, locale: Intl.DateTimeFormat().resolvedOptions().locale, appVersion: expect.stringMatching(/./) }])
    const { id, number } = await buyer.buysFrom(vendor.vendorId)
    await mutate(await signIn(vendor), 'orderAccept', { orderId: id, idempotencyKey: newKey() }, 'order { id }')
    await until('the phone to be told', async () => (await pushesTo(expoToken(mockPhone.address))).length > 0)
    expect(await pushesTo(expoToken(mockPhone.address))).toEqual([{ title: 'Order confirmed', body: `${number} was accepted.`, data: { orderId: id } }])

    await press('Turn notifications off')
    await screen.findByRole('button', { name: 'Allow notifications' }, PATIENCE)
    expect(await registered(buyer)).toEqual([])
    expect(mockPhone.withdrawn).toBe(1)
  })

  it('goes on after a new start and under a new address, waits for a network, and ends when its person signs out', async () => {
    const buyer = await aBuyer()
    const push = aPush('ios')
    const kept = { storage: inMemory(), secrets: inMemory(), push }
    mockPhone.granted = true
    await openAccount(new TestPhone(kept), buyer)
    await screen.findByText('This phone is told of what concerns you.', {}, PATIENCE)
    await screen.unmount()
    const [first] = await registered(buyer)

    const phone = new TestPhone(kept)
    phone.network = () => Promise.reject(new TypeError('Network request failed'))
    await open(phone)
    await fireEvent.press(await screen.findByRole('tab', { name: 'Account' }, PATIENCE))
    await screen.findByText('Notifications are turned on as soon as there is a network.', {}, PATIENCE)
    phone.network = (send) => send()
    await act(() => { phone.isOnline(true) })
    await screen.findByText('This phone is told of what concerns you.', {}, PATIENCE)
    expect(await registered(buyer)).toEqual([first])

    const before = mockPhone.address
    mockPhone.address = `renewed-${newKey()}`
    await act(() => { for (const listener of mockPhone.listeners) listener({ devicePushToken: mockPhone.address }) })
    await until('the graph to hear of it', () => phone.asked.filter((name) => name === 'PushDeviceRegister').length === 3)
    await screen.findByText('This phone is told of what concerns you.', {}, PATIENCE)
    expect(await registered(buyer)).toEqual([first])
    const { id } = await buyer.buysFrom(vendor.vendorId)
    await mutate(await signIn(vendor), 'orderReject', { orderId: id, idempotencyKey: newKey() }, 'order { id }')
    await until('the phone to be told', async () => (await pushesTo(expoToken(mockPhone.address))).length > 0)
    expect((await pushesTo(expoToken(mockPhone.address))).map(({ title }) => title)).toEqual(['Order rejected'])
    expect(await pushesTo(expoToken(before))).toEqual([])
    expect(JSON.stringify(await kept.storage.read('broxiva.graph'))).not.toContain('PushToken')

    await press('Sign out')
    await screen.findByLabelText('E-mail', {}, PATIENCE)
    await until('the graph to hear of it', async () => (await registered(buyer)).length === 0)
    await until('the phone to be out of reach', () => mockPhone.withdrawn === 1)
    expect(mockPhone.asked).toBeGreaterThan(0)
    expect(mockPhone.listeners.size).toBe(0)
  })

  it('ends for who signs out while the graph is being told, and what was read is dropped without waiting for that', async () => {
    const buyer = await aBuyer()
    const kept = { storage: inMemory(), secrets: inMemory(), push: aPush('android') }
    mockPhone.granted = true
    const phone = new TestPhone(kept)
    phone.network = (send) => phone.asked.at(-1) === 'PushDeviceRegister' ? new Promise(() => {}) : send()
    await open(phone)
    await signInAs(buyer)
    await screen.findByText(/^Nothing bought yet/, {}, PATIENCE)
    await until('what was read to be kept', async () => await kept.storage.read('broxiva.graph') !== null)
    await fireEvent.press(screen.getByRole('tab', { name: 'Account' }))
    await screen.findByText('Notifications are turned on as soon as there is a network.', {}, PATIENCE)

    await press('Sign out')
    await screen.findByLabelText('E-mail', {}, PATIENCE)

    await until('the phone to be out of reach', () => mockPhone.withdrawn === 1)
    await until('what was read to be dropped', async () => await kept.storage.read('broxiva.graph') === null)
  })

  it('stays off when its person has turned it off', async () => {
    const buyer = await aBuyer()
    const kept = { storage: inMemory(), secrets: inMemory(), push: aPush('ios') }
    mockPhone.granted = true
    await openAccount(new TestPhone(kept), buyer)
    await press('Turn notifications off')
    await screen.findByRole('button', { name: 'Allow notifications' }, PATIENCE)
    await screen.unmount()

    const phone = new TestPhone(kept)
    await open(phone)
    await fireEvent.press(await screen.findByRole('tab', { name: 'Account' }, PATIENCE))
    await screen.findByRole('button', { name: 'Allow notifications' }, PATIENCE)
    await fireEvent.press(screen.getByRole('tab', { name: 'Orders' }))
    await screen.findByLabelText('Live', {}, PATIENCE)

    expect(phone.asked).not.toContain('PushDeviceRegister')
    expect(await registered(buyer)).toEqual([])
  })

  it.each([
    ['offered by a phone', true, 'project-of-the-operator', true], ['not offered by a simulator', false, 'project-of-the-operator', false], ['not offered by an app that was built without a project', true, undefined, false],
  ])('is %s', async (_, isDevice, projectId, isOffered) => {
    jest.replaceProperty(Device, 'isDevice', isDevice)
    if (projectId) process.env[PROJECT] = projectId
    const { push } = devicePorts()
    await openAccount(new TestPhone({ push }), await aBuyer())

    await screen.findByRole('button', { name: 'Sign out' }, PATIENCE)
    expect(screen.queryByRole('button', { name: 'Allow notifications' }) !== null).toBe(isOffered)
    expect(mockPhone.asked).toBe(0)
  })

  it('is not offered to a carrier’s device, which is nobody in person', async () => {
    await open(new TestPhone({ push: aPush('android') }))
    await signInWithKey(graph.accounts.carrier.apiKey)
    await fireEvent.press(await screen.findByRole('tab', { name: 'Account' }, PATIENCE))

    await screen.findByRole('button', { name: 'Sign out' }, PATIENCE)
    expect(screen.queryByRole('button', { name: 'Allow notifications' })).toBeNull()
  })
})
