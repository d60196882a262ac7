import type { Random } from '../faults/random.ts'
import { brokenDocument } from './bad-documents.ts'
import { rawRequest } from './bad-request.ts'
import type { Material } from './bad-requests.ts'
import { badVariables } from './bad-variables.ts'
import { nastyValue } from './nasty-values.ts'

const TEXT = 0x1
const OPCODES = [0x0, TEXT, 0x2, 0x3, 0x8, 0x9, 0xa, 0xf] as const

/** A handshake and what follows it, good and bad, in one go: the server reads it as if it had come one after the other. */
export function webSocketRequest(random: Random, material: Material): Buffer {
  const handshake = rawRequest({
    method: 'GET',
    headers: [
      ['host', 'localhost'], ['connection', 'Upgrade'], ['upgrade', 'websocket'], ['sec-websocket-version', random.chance(0.9) ? '13' : '8'],
      ['sec-websocket-key', random.chance(0.95) ? 'dGhlIHNhbXBsZSBub25jZQ==' : 'x'],
      ['sec-websocket-protocol', random.chance(0.9) ? 'graphql-transport-ws' : random.pick(['graphql-ws', '', 'a,b,c', '\xff'])],
    ],
  })
  // What is not of the protocol ends the connection: half of them keep to it, so that operations get as far as they can.
  const next = random.chance(0.5) ? badFrame : badOperation
  const frames = Array.from({ length: random.between(0, 8) }, () => next(random, material))
  const init = random.chance(0.7) ? [message({ type: 'connection_init', payload: Object.fromEntries(random.pick(material.credentials)) })] : []
  return Buffer.concat([handshake, ...init, ...frames])
}

/** Messages of the protocol that ask for what cannot be, and some that can. */
function badOperation(random: Random, material: Material): Buffer {
  const { ids } = material
  const operation = random.chance(0.5) ? random.pick(material.subscriptions) : random.pick(material.operations)
  const id = random.pick(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  if (random.chance(0.1)) return message({ id, type: 'complete' })
  const query = random.chance(0.2) ? brokenDocument(operation.body, random) : operation.body
  return message({ id, type: 'subscribe', payload: { query, variables: random.chance(0.9) ? badVariables(random, operation, material) : nastyValue(random, ids) } })
}

function badFrame(random: Random, material: Material): Buffer {
  const { ids } = material
  const query = random.pick(material.operations).body
  return random.pick<() => Buffer>([
    () => message(nastyValue(random, ids)),
    () => message({ type: nastyValue(random, ids) }),
    () => message({ type: 'connection_init', payload: nastyValue(random, ids) }),
    () => message({ id: nastyValue(random, ids), type: 'subscribe', payload: nastyValue(random, ids) }),
    () => message({ id: 'a', type: 'subscribe', payload: { query, variables: nastyValue(random, ids) } }),
    () => message({ id: 'a', type: 'subscribe', payload: { query: '{ __typename }' } }),
    () => message({ id: random.pick(['a', '', '__proto__', 'x'.repeat(10_000)]), type: random.pick(['complete', 'next', 'error', 'ping', 'pong', 'connection_ack']) }),
    () => badOperation(random, material),
    () => frame(TEXT, Buffer.from([0xff, 0xfe, 0xc0, 0x80])),
    () => frame(TEXT, 'not JSON'),
    () => frame(random.pick(OPCODES), 'x'.repeat(random.pick([0, 10, 125, 126, 70_000]))),
    () => frame(TEXT, 'x'.repeat(1_200_000)),
    () => frame(TEXT, '{}', { masked: false }),
    () => frame(0x8, Buffer.from([random.between(0, 255), random.between(0, 255)])),
    () => frame(0x9, 'x'.repeat(200)),
    () => Buffer.from(Array.from({ length: random.between(1, 40) }, () => random.between(0, 255))),
  ])()
}

function message(value: unknown): Buffer {
  return frame(TEXT, JSON.stringify(value) ?? '')
}

function frame(opcode: number, text: string | Buffer, { masked = true } = {}): Buffer {
  const payload = Buffer.from(text)
  const mask = Buffer.from([1, 2, 3, 4])
  const head = Buffer.from([0x80 | opcode, ...lengthOf(payload.length, masked ? 0x80 : 0)])
  return masked ? Buffer.concat([head, mask, payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]) : Buffer.concat([head, payload])
}

function lengthOf(length: number, maskBit: number): number[] {
  if (length < 126) return [maskBit | length]
  if (length < 65_536) return [maskBit | 126, length >> 8, length & 0xff]
  return [maskBit | 127, 0, 0, 0, 0, (length >>> 24) & 0xff, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff]
}
