import { resolve } from 'node:path'
import { z } from 'zod'
import { parseConfig, port } from '#kit/config.ts'

export type EngineName = 'postgres' | 'redis' | 'kafka'

export const ENGINE_NAMES: readonly EngineName[] = ['postgres', 'redis', 'kafka']

/**
 * Beside what a developer's own servers take, and below the range of outgoing connections: one of those could sit on the port of an engine that is
 * down. Kafka's controller listens on the port after Kafka's.
 */
export const DEFAULT_PORTS: { readonly [Name in EngineName]: number } = { postgres: 24_432, redis: 24_379, kafka: 24_092 }

const modes = ['auto', 'native', 'docker'] as const

/** Docker where an engine answers, and otherwise natively; or the one that is named. */
export type EngineMode = (typeof modes)[number]

const environment = z.object({
  BROXIVA_DATA_DIR: z.string().min(1).default('.data'),
  BROXIVA_ENGINES_MODE: z.enum(modes).default('auto'),
  BROXIVA_ENGINES_POSTGRES_PORT: port.default(DEFAULT_PORTS.postgres),
  BROXIVA_ENGINES_REDIS_PORT: port.default(DEFAULT_PORTS.redis),
  BROXIVA_ENGINES_KAFKA_PORT: port.max(65_534).default(DEFAULT_PORTS.kafka),
})

export interface EngineSettings {
  /** Absolute. */
  readonly dataDir: string
  readonly mode: EngineMode
  readonly ports: { readonly [Name in EngineName]: number }
}

/** @throws {ConfigError} listing every variable that cannot be used. */
export function readEngineSettings(env: NodeJS.ProcessEnv): EngineSettings {
  const parsed = parseConfig(environment, env)
  return {
    dataDir: resolve(parsed.BROXIVA_DATA_DIR),
    mode: parsed.BROXIVA_ENGINES_MODE,
    ports: { postgres: parsed.BROXIVA_ENGINES_POSTGRES_PORT, redis: parsed.BROXIVA_ENGINES_REDIS_PORT, kafka: parsed.BROXIVA_ENGINES_KAFKA_PORT },
  }
}
