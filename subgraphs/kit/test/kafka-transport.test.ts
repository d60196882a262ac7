import { describeTransport, type TransportWorld } from './transport-contract.ts'
import { openTestKafka } from '../testing/kafka.ts'

async function openWorld(): Promise<TransportWorld> {
  const kafka = await openTestKafka()
  return {
    hasCoordinates: true,
    start: () => kafka.start(),
    [Symbol.asyncDispose]: () => kafka[Symbol.asyncDispose](),
  }
}

describeTransport('Kafka', openWorld)
