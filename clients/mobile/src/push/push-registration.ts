import type { ApolloClient } from '@apollo/client'
import { PushDeviceRegisterDocument, PushDeviceUnregisterDocument } from '../../../operations/__generated__/operations.ts'
import type { Ports } from '../ports/ports.ts'
import { Observable } from '../session/observable.ts'
import { RefusedError, type Who } from '../session/session.ts'

export type PushState =
  | { readonly phase: 'unavailable' | 'off' }
  /** The person wants it; the graph is told as soon as there is a network. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'on'; readonly deviceId: string }

const KEY = 'broxiva.push'
const OFF = 'off'

/**
 * Has the graph tell this phone what concerns its person. Once they have allowed it, each start registers it anew, and so does an address that changes; until the graph has
 * it that is tried whenever there is a network again or somebody looks. It ends with the session, there and on the phone.
 */
export class PushRegistration {
  readonly state: Observable<PushState>
  readonly #ports: Pick<Ports, 'push' | 'storage' | 'presence' | 'newKey'>
  readonly #apollo: ApolloClient
  readonly #stop: (() => void)[] = []
  #registering: Promise<void> | undefined
  #isStale = false

  constructor(ports: Pick<Ports, 'push' | 'storage' | 'presence' | 'newKey'>, apollo: ApolloClient, { email }: Pick<Who, 'email'>) {
    this.#ports = ports
    this.#apollo = apollo
    // A carrier's device is nobody in person.
    this.state = new Observable<PushState>({ phase: ports.push.isAvailable && email !== null ? 'off' : 'unavailable' })
  }

  /** Goes on with what the person has allowed before; asks them nothing. */
  async start(): Promise<void> {
    const { push, storage, presence } = this.#ports
    if (this.state.get().phase === 'unavailable') return
    this.#stop.push(
      push.onChange(() => { if (this.state.get().phase !== 'off') this.#registerSoon() }),
      presence.onOnline((isOnline) => { if (isOnline) this.#tryAgain() }),
      presence.onForeground((isForeground) => { if (isForeground) this.#tryAgain() }),
    )
    if (await storage.read(KEY) !== OFF && await push.isAllowed()) this.#registerSoon()
  }

  /** The person wants it. @throws {RefusedError} when they then do not allow it, or the graph does not take it; anything else is tried again by itself. */
  async turnOn(): Promise<void> {
    await this.#ports.storage.erase(KEY)
    await this.#register()
  }

  /** @throws without a network: it is on still. */
  async turnOff(): Promise<void> {
    const { push, storage, newKey } = this.#ports
    const state = this.state.get()
    if (state.phase === 'on') {
      const { data } = await this.#apollo.mutate({ mutation: PushDeviceUnregisterDocument, fetchPolicy: 'no-cache', variables: { input: { pushDeviceId: state.deviceId, idempotencyKey: newKey() } } })
      const error = data?.pushDeviceUnregister.userErrors.find(({ code }) => code !== 'PUSH_DEVICE_NOT_FOUND')
      if (error) throw new RefusedError(error.message)
    }
    await storage.write(KEY, OFF)
    this.state.set({ phase: 'off' })
    await push.withdraw().catch(() => {})
  }

  /** The person leaves with `forget`: whatever the graph has heard of it, nothing reaches this phone under the address that was theirs. Waits for no network. */
  async end({ forget }: { readonly forget: boolean }): Promise<void> {
    for (const stop of this.#stop.splice(0)) stop()
    const { phase } = this.state.get()
    if (!forget || phase === 'unavailable') return
    await this.#ports.storage.erase(KEY)
    await this.#ports.push.withdraw().catch(() => {})
  }

  #tryAgain(): void {
    if (this.state.get().phase === 'waiting') this.#registerSoon()
  }

  #registerSoon(): void {
    void this.#register().catch(() => {})
  }

  /** One at a time; an address that changes meanwhile is told after it. */
  #register(): Promise<void> {
    this.#isStale = this.#registering !== undefined
    this.#registering ??= (async () => {
      do {
        this.#isStale = false
        await this.#tell()
      } while (this.#isStale)
    })().finally(() => { this.#registering = undefined })
    return this.#registering
  }

  async #tell(): Promise<void> {
    this.state.set({ phase: 'waiting' })
    try {
      const address = await this.#ports.push.register()
      if (!address) throw new RefusedError('Not allowed.')
      const { data } = await this.#apollo.mutate({ mutation: PushDeviceRegisterDocument, fetchPolicy: 'no-cache', variables: { input: { ...address, idempotencyKey: this.#ports.newKey() } } })
      const { pushDevice, userErrors } = data?.pushDeviceRegister ?? { pushDevice: null, userErrors: [] }
      if (!pushDevice) throw new RefusedError(userErrors[0]?.message)
      this.state.set({ phase: 'on', deviceId: pushDevice.id })
    } catch (error) {
      if (error instanceof RefusedError) this.state.set({ phase: 'off' })
      throw error
    }
  }
}
