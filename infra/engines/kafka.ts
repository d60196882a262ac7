import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Kafka, logLevel } from 'kafkajs'
import { messageOf } from '#kit/embedded-postgres-error.ts'
import { Daemon, type EngineState, type Note } from './daemon.ts'
import { EngineError } from './engine-error.ts'
import { kafkaDistribution, kafkaIsDownloaded, pinnedKafkaVersion } from './kafka-distribution.ts'
import type { EngineOptions } from './redis.ts'
import { provideTools, type ToolName, toolPath } from './tools.ts'

const LOG4J = fileURLToPath(new URL('../kafka/log4j2.xml', import.meta.url))

/** Two cores are shared with the graph: a small heap, and no compiler threads that compete with it. */
const JVM = ['-Xms64m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dlog4j2.disableJmx=true']

/**
 * One Apache Kafka broker in KRaft mode, its own controller, that outlives the program that starts it. The controller listens on the port after the
 * broker's. After `kill()`, `start()` finds everything that a producer was told is written; calls must not overlap.
 */
export class KafkaEngine {
  readonly #daemon: Daemon
  readonly #folder: string
  readonly #data: string
  #port: number

  constructor({ folder, port }: EngineOptions) {
    this.#folder = folder
    this.#data = join(folder, 'data')
    this.#port = port
    this.#daemon = new Daemon({
      title: 'Apache Kafka',
      folder,
      processNames: ['java'],
      port,
      portCount: 2,
      portVariable: 'BROXIVA_ENGINES_KAFKA_PORT',
      readyTimeoutMs: 120_000,
      stopTimeoutMs: 20_000,
      prepare: (chosen, note) => this.#prepare(chosen, note),
      // A broker does not tell its version.
      probe: async (asked) => {
        await askKafka(asked)
        return pinnedKafkaVersion()
      },
    })
  }

  /** Starts it, or takes the one that runs, and resolves once it answers a metadata request. @throws {EngineError} */
  async start(note?: Note): Promise<void> {
    this.#port = await this.#daemon.start(note)
  }

  /** `host:port`; valid once it has been started. */
  get brokers(): string {
    return kafkaBrokers(this.#port)
  }

  get port(): number {
    return this.#port
  }

  stop(): Promise<void> {
    return this.#daemon.stop()
  }

  /** `kill -9`. The data stays: `start()` recovers it. */
  kill(): Promise<void> {
    return this.#daemon.kill()
  }

  state(): Promise<EngineState> {
    return this.#daemon.state()
  }

  /** Stops it and deletes its folder. */
  discard(): Promise<void> {
    return this.#daemon.discard()
  }

  async #prepare(port: number, note: Note) {
    await provideTools(await kafkaTools(), note)
    const { classpath } = await kafkaDistribution(note)
    const java = await toolPath('java')
    const jvm = [...JVM, `-Dlog4j2.configurationFile=${LOG4J}`, '-cp', classpath]

    await this.#format(java, jvm, port, note)
    const properties = join(this.#folder, 'server.properties')
    await writeFile(properties, serverProperties(port, this.#data))
    return { command: java, args: [...jvm, 'kafka.Kafka', properties] }
  }

  /** Under another name first, renamed when it is whole: a formatting that is killed leaves nothing that looks like a formatted folder. */
  async #format(java: string, jvm: readonly string[], port: number, note: Note): Promise<void> {
    const halfMade = (await readdir(this.#folder)).filter((name) => name.startsWith('data.'))
    await Promise.all(halfMade.map((name) => rm(join(this.#folder, name), { recursive: true, force: true })))
    if (await stat(join(this.#data, 'meta.properties')).catch(() => undefined)) return

    note('formatting Kafka’s storage')
    await rm(this.#data, { recursive: true, force: true })
    const unfinished = `${this.#data}.new`
    const properties = join(this.#folder, 'format.properties')
    await writeFile(properties, serverProperties(port, unfinished))
    const args = [...jvm, 'kafka.tools.StorageTool', 'format', '--cluster-id', clusterId(), '--config', properties]
    await promisify(execFile)(java, args, { cwd: this.#folder }).catch((cause: unknown) => {
      throw new EngineError('START_FAILED', `Kafka’s storage cannot be formatted: ${messageOf(cause).trim().split('\n').at(-1)}`, { cause })
    })
    await rename(unfinished, this.#data)
  }
}

/** What a start needs. */
export async function kafkaTools(): Promise<ToolName[]> {
  return (await kafkaIsDownloaded()) ? ['java'] : ['java', 'mvn']
}

export function kafkaBrokers(port: number): string {
  return `127.0.0.1:${port}`
}

/** One metadata request. @throws when the one on the port does not answer within three seconds */
export async function askKafka(port: number): Promise<void> {
  const kafka = new Kafka({ clientId: 'engines', brokers: [kafkaBrokers(port)], logLevel: logLevel.NOTHING, connectionTimeout: 1_000, requestTimeout: 2_000, retry: { retries: 0 } })
  const admin = kafka.admin()
  try {
    await admin.connect()
    const { brokers } = await admin.describeCluster()
    if (brokers.length === 0) throw new Error('the broker is not part of its cluster yet')
  } finally {
    await admin.disconnect()
  }
}

/** 16 random bytes as Kafka writes them; one that begins with `-` would look like an option. */
function clusterId(): string {
  const id = randomBytes(16).toString('base64url')
  return id.startsWith('-') ? clusterId() : id
}

function serverProperties(port: number, data: string): string {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${port + 1}`,
    listeners: `BROKER://127.0.0.1:${port},CONTROLLER://127.0.0.1:${port + 1}`,
    'advertised.listeners': `BROKER://127.0.0.1:${port}`,
    'listener.security.protocol.map': 'BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'BROKER',
    'controller.listener.names': 'CONTROLLER',
    // A backslash escapes in a properties file.
    'log.dirs': data.replaceAll('\\', '\\\\'),
    'auto.create.topics.enable': false,
    'delete.topic.enable': true,
    // One broker: nowhere to replicate to, and nobody to wait for before a group gets its partitions.
    'default.replication.factor': 1,
    'min.insync.replicas': 1,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    // After a crash the broker is let in again only when its earlier life has timed out.
    'broker.heartbeat.interval.ms': 500,
    'broker.session.timeout.ms': 3_000,
    'offsets.topic.num.partitions': 8,
    'transaction.state.log.num.partitions': 8,
    // Sized for a laptop's heap and for tests that make hundreds of topics.
    'num.network.threads': 2,
    'num.io.threads': 4,
    'log.cleaner.dedupe.buffer.size': 16_777_216,
    'log.index.size.max.bytes': 1_048_576,
  }
  return Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join('')
}
