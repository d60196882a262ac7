import { join } from 'node:path'
import type { EngineState } from './daemon.ts'
import type { Addresses, Fleet, StartProgress } from './engines.ts'
import { KafkaEngine, kafkaTools } from './kafka.ts'
import { PostgresEngine } from './postgres.ts'
import { RedisEngine } from './redis.ts'
import { ENGINE_NAMES, type EngineName } from './settings.ts'
import { provideTools, type ToolName } from './tools.ts'

const TITLES: { readonly [Name in EngineName]: string } = { postgres: 'PostgreSQL', redis: 'Redis', kafka: 'Apache Kafka' }

/** The engines as processes of this machine, each in a folder of its own below `folder`. */
export class NativeFleet implements Fleet {
  readonly #engines: { readonly postgres: PostgresEngine; readonly redis: RedisEngine; readonly kafka: KafkaEngine }

  constructor(folder: string, ports: { readonly [Name in EngineName]: number }) {
    this.#engines = {
      postgres: new PostgresEngine({ folder: join(folder, 'postgres'), port: ports.postgres }),
      redis: new RedisEngine({ folder: join(folder, 'redis'), port: ports.redis }),
      kafka: new KafkaEngine({ folder: join(folder, 'kafka'), port: ports.kafka }),
    }
  }

  async start(names: readonly EngineName[], progress: StartProgress): Promise<void> {
    const down: EngineName[] = []
    for (const name of names) if ((await this.#engines[name].state()).pid === undefined) down.push(name)
    // All that is missing is told, or installed, at once.
    await provideTools(await toolsFor(down), (doing) => progress.line(`… ${doing}`))

    const starts = await Promise.allSettled(names.map((name) => {
      const engine = this.#engines[name]
      return progress.step({ doing: `starting ${TITLES[name]}`, done: () => `${TITLES[name]} answers on 127.0.0.1:${engine.port}` }, (note) => engine.start(note))
    }))
    const failures = starts.filter((start) => start.status === 'rejected')
    if (failures[0]) throw failures[0].reason
  }

  addresses(): Addresses {
    const { postgres, redis, kafka } = this.#engines
    return {
      postgres: { adminUrl: postgres.adminUrl, port: postgres.port },
      redis: { url: redis.url, port: redis.port },
      kafka: { brokers: kafka.brokers, port: kafka.port },
    }
  }

  async states(names: readonly EngineName[]): Promise<EngineState[]> {
    return Promise.all(names.map((name) => this.#engines[name].state()))
  }

  async stop({ discard }: { discard: boolean }): Promise<void> {
    await Promise.all(ENGINE_NAMES.map((name) => (discard ? this.#engines[name].discard() : this.#engines[name].stop())))
  }
}

async function toolsFor(names: readonly EngineName[]): Promise<ToolName[]> {
  return [...(names.includes('redis') ? ['redis-server' as const] : []), ...(names.includes('kafka') ? await kafkaTools() : [])]
}
