import { BlockList, isIP } from 'node:net'

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/**
 * An address as it is compared and logged: an IPv4 address that came over IPv6 is IPv4, and a zone (`%eth0`) is of this machine only. Undefined for what is no
 * address.
 */
export function toAddress(text: string): string | undefined {
  const [address = ''] = text.split('%', 1)
  const mapped = MAPPED_IPV4.exec(address)?.[1] ?? address
  return isIP(mapped) === 0 ? undefined : mapped
}

/** What one caller has for itself: an IPv4 address, or the /64 of an IPv6 one, from which it may take any address. */
export function networkOfCaller(address: string): string {
  return isIP(address) === 6 ? `${(ipv6Bits(address) >> 64n).toString(16)}::/64` : address
}

/** Addresses and networks in CIDR notation, of IPv4 and IPv6. */
export class AddressList {
  readonly #list = new BlockList()

  /** @throws {RangeError} naming the first entry that is neither. */
  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const network = parseNetwork(entry)
      if (!network) throw new RangeError(`«${entry}» is no address and no network.`)
      this.#list.addSubnet(network.address, network.bits, network.family)
    }
  }

  /** False for what is no address. */
  has(text: string): boolean {
    const address = toAddress(text)
    return address !== undefined && this.#list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
}

/** Whether a text is an address (`192.0.2.7`) or a network without host bits (`192.0.2.0/24`, `2001:db8::/32`). IPv4 is written as IPv4. */
export function isNetwork(text: string): boolean {
  return parseNetwork(text) !== undefined
}

interface Network {
  readonly address: string
  readonly bits: number
  readonly family: 'ipv4' | 'ipv6'
}

function parseNetwork(text: string): Network | undefined {
  const [, address = '', length] = /^([0-9a-f.:]+)(?:\/(0|[1-9]\d{0,2}))?$/i.exec(text) ?? []
  const version = isIP(address)
  if (version === 0) return undefined
  const { family, size, whole } = version === 4 ? { family: 'ipv4', size: 32, whole: ipv4Bits(address) } as const : { family: 'ipv6', size: 128, whole: ipv6Bits(address) } as const
  const bits = length === undefined ? size : Number(length)
  if (bits > size || (family === 'ipv6' && whole >> 32n === 0xffffn)) return undefined
  // `10.1.2.3/8` is most likely a slip, of which nobody knows which half is meant.
  const hostBits = (1n << BigInt(size - bits)) - 1n
  return (whole & hostBits) === 0n ? { address, bits, family } : undefined
}

function ipv4Bits(address: string): bigint {
  return address.split('.').reduce((whole, part) => (whole << 8n) | BigInt(part), 0n)
}

function ipv6Bits(address: string): bigint {
  const [head = '', tail] = address.replace(/\d+\.\d+\.\d+\.\d+$/, (ipv4) => {
    const bits = ipv4Bits(ipv4)
    return `${(bits >> 16n).toString(16)}:${(bits & 0xffffn).toString(16)}`
  }).split('::')
  const [front, back] = [groups(head), groups(tail ?? '')]
  const zeros = Array<string>(tail === undefined ? 0 : 8 - front.length - back.length).fill('0')
  return [...front, ...zeros, ...back].reduce((whole, group) => (whole << 16n) | BigInt(`0x${group}`), 0n)
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':')
}
