import AsyncStorage from '@react-native-async-storage/async-storage'
import { act, fireEvent, screen } from '@testing-library/react-native'
import * as Device from 'expo-device'
import { Platform as ExpoPlatform } from 'expo-modules-core'
import { Platform } from 'react-native'
import { devicePorts } from '../src/ports/device.ts'
import { Session } from '../src/session/session.ts'
import { aBuyer, ask, graph, mutate, newKey, TestPhone, until, type Person } from '../testing/graph.ts'
import { open, PATIENCE, press, signInAs } from '../testing/screen.tsx'

/** The native halves, which a test's process has none of; all above them is the phone's own. */
const mockKeychain = new Map<string, { readonly value: string; readonly options: object }>()
jest.mock('expo-secure-store/build/ExpoSecureStore', () => ({
  AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY: 1, ALWAYS: 3, WHEN_UNLOCKED: 5,
  getValueWithKeyAsync: (key: string) => Promise.resolve(mockKeychain.get(key)?.value ?? null),
  setValueWithKeyAsync: (value: string, key: string, options: object) => Promise.resolve(void mockKeychain.set(key, { value, options })),
  deleteValueWithKeyAsync: (key: string) => Promise.resolve(void mockKeychain.delete(key)),
}))
const mockPermission = { granted: false, asked: 0 }
jest.mock('expo-notifications/build/NotificationPermissionsModule', () => ({
  requestPermissionsAsync: () => {
    mockPermission.asked += 1
    return Promise.resolve({ granted: mockPermission.granted })
  },
}))
jest.mock('expo-notifications/build/warnOfExpoGoPushUsage', () => ({ warnOfExpoGoPushUsage: () => {} }))
jest.mock('expo-notifications/build/PushTokenManager', () => ({ getDevicePushTokenAsync: () => Promise.resolve('address-of-this-phone'), addListener: () => ({ remove: () => {} }) }))

const AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY = 1
const [vendor] = graph.accounts.vendors
if (!vendor) throw new Error('The demo data has a vendor.')

beforeEach(async () => {
  mockKeychain.clear()
  Object.assign(mockPermission, { granted: false, asked: 0 })
  await AsyncStorage.clear()
})
afterEach(() => jest.restoreAllMocks())

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

describe('waking a phone', () => {
  it.each([['ios', 'apns'], ['android', 'fcm']] as const)('is allowed by its owner, who is asked when they want it: %s', async (os, service) => {
    jest.replaceProperty(Device, 'isDevice', true)
    jest.replaceProperty(Platform, 'OS', os)
    jest.replaceProperty(ExpoPlatform, 'OS', os)
    const { push } = devicePorts()
    await open(new TestPhone({ push }))
    await signInAs(await aBuyer())
    await fireEvent.press(await screen.findByRole('tab', { name: 'Account' }, PATIENCE))
    expect(mockPermission.asked).toBe(0)

    await press('Allow notifications')
    await screen.findByText('Not allowed.', {}, PATIENCE)
    expect(await push.register()).toBeNull()
    mockPermission.granted = true
    await press('Allow notifications')
    await screen.findByText(/^Allowed\./, {}, PATIENCE)

    expect(mockPermission.asked).toBe(3)
    expect(await push.register()).toEqual({ service, address: 'address-of-this-phone' })
    expect(await stored()).not.toContain('address-of-this-phone')
  })

  it('is not offered by a simulator', async () => {
    jest.replaceProperty(Device, 'isDevice', false)
    const { push } = devicePorts()
    await open(new TestPhone({ push }))
    await signInAs(await aBuyer())
    await fireEvent.press(await screen.findByRole('tab', { name: 'Account' }, PATIENCE))

    await screen.findByRole('button', { name: 'Sign out' }, PATIENCE)
    expect(screen.queryByRole('button', { name: 'Allow notifications' })).toBeNull()
    expect(await push.register()).toBeNull()
    expect(mockPermission.asked).toBe(0)
  })
})
