import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { messageOf } from '#kit/embedded-postgres-error.ts'
import type { EngineState } from './daemon.ts'
import { EngineError } from './engine-error.ts'
import type { Addresses, Fleet, StartProgress } from './engines.ts'
import { askKafka, kafkaBrokers } from './kafka.ts'
import { choosePort } from './ports.ts'
import { adminUrl, postgresVersion } from './postgres.ts'
import { redisUrl, redisVersion } from './redis.ts'
import { ENGINE_NAMES, type EngineName } from './settings.ts'

const run = promisify(execFile)
const COMPOSE_FILE = fileURLToPath(new URL('../compose.yaml', import.meta.url))
const ANSWER_TIMEOUT_MS = 10_000
const READY_TIMEOUT_MS = 60_000

/** Whether Docker can start the engines: a daemon answers, and the compose command is there. */
export async function dockerAnswers(): Promise<boolean> {
  const answers = [['version', '--format', '{{.Server.Version}}'], ['compose', 'version']]
    .map((args) => run('docker', args, { timeout: ANSWER_TIMEOUT_MS }).then(({ stdout }) => stdout.trim() !== '', () => false))
  return (await Promise.all(answers)).every(Boolean)
}

/** The engines as services of `infra/compose.yaml`, under a project name of this data folder's own. */
export class DockerFleet implements Fleet {
  readonly #folder: string
  readonly #wanted: { readonly [Name in EngineName]: number }
  #site: Site | undefined

  constructor(folder: string, ports: { readonly [Name in EngineName]: number }) {
    this.#folder = folder
    this.#wanted = ports
  }

  async start(names: readonly EngineName[], progress: StartProgress): Promise<void> {
    this.#site = await this.#makeSite()
    await progress.step({ doing: 'starting the containers', done: `${names.join(', ')} answer` }, async () => {
      await this.#compose('up', '-d', '--wait', ...names)
      await this.#untilAllAnswer(names)
    })
  }

  addresses(): Addresses {
    if (!this.#site) throw new Error('The engines have not been started.')
    const { ports, password } = this.#site
    return {
      postgres: { adminUrl: adminUrl(ports.postgres, password), port: ports.postgres },
      redis: { url: redisUrl(ports.redis), port: ports.redis },
      kafka: { brokers: kafkaBrokers(ports.kafka), port: ports.kafka },
    }
  }

  async states(names: readonly EngineName[]): Promise<EngineState[]> {
    const site = await this.#readSite()
    if (!site) return names.map(() => ({ up: false, problem: 'it has not been started' }))
    const { ports, password } = site
    const probes: { readonly [Name in EngineName]: () => Promise<string> } = {
      postgres: () => postgresVersion(adminUrl(ports.postgres, password)),
      redis: () => redisVersion(ports.redis),
      kafka: async () => {
        await askKafka(ports.kafka)
        return 'of the image'
      },
    }
    return Promise.all(names.map((name) => probes[name]().then(
      (version) => ({ up: true, port: ports[name], version }),
      (error: unknown) => ({ up: false, port: ports[name], problem: `it does not answer: ${messageOf(error)}` }),
    )))
  }

  async stop({ discard }: { discard: boolean }): Promise<void> {
    this.#site = await this.#readSite()
    if (!this.#site) return

    await (discard ? this.#compose('down', '--volumes') : this.#compose('stop', ...ENGINE_NAMES))
  }

  /** A container may be healthy within and not reached from here. */
  async #untilAllAnswer(names: readonly EngineName[]): Promise<void> {
    const deadline = performance.now() + READY_TIMEOUT_MS
    for (;;) {
      const states = await this.states(names)
      const down = names.find((_, index) => !states[index]?.up)
      if (down === undefined) return
      if (performance.now() >= deadline) {
        const { port, problem } = states[names.indexOf(down)] ?? {}
        throw new EngineError('DOCKER_FAILED', `the container ${down} runs, and on 127.0.0.1:${port} ${problem}; BROXIVA_ENGINES_MODE=native does without Docker`)
      }
      await delay(200)
    }
  }

  async #compose(...args: string[]): Promise<void> {
    const { ports, password, project } = this.#site ?? (await this.#makeSite())
    const env = {
      ...process.env,
      BROXIVA_ENGINES_POSTGRES_PORT: String(ports.postgres),
      BROXIVA_ENGINES_REDIS_PORT: String(ports.redis),
      BROXIVA_ENGINES_KAFKA_PORT: String(ports.kafka),
      POSTGRES_PASSWORD: password,
    }
    await run('docker', ['compose', '-f', COMPOSE_FILE, '-p', project, ...args], { env, maxBuffer: 2 ** 26 }).catch((cause: unknown) => {
      throw new EngineError('DOCKER_FAILED', `docker compose ${args[0]} failed: ${messageOf(cause).trim().split('\n').at(-1)}; BROXIVA_ENGINES_MODE=native does without Docker`, { cause })
    })
  }

  async #readSite(): Promise<Site | undefined> {
    const text = await readFile(this.#siteFile, 'utf8').catch(() => undefined)
    return text === undefined ? undefined : (JSON.parse(text) as Site)
  }

  /** A port that is asked for, else the one of an earlier start, else a free one. */
  async #makeSite(): Promise<Site> {
    const earlier = await this.#readSite()
    const ports = { ...this.#wanted }
    for (const name of ENGINE_NAMES) {
      // The container itself may be listening on its port already.
      if (earlier && [0, earlier.ports[name]].includes(ports[name])) ports[name] = earlier.ports[name]
      else ports[name] = await choosePort({ port: ports[name], count: 1, earlier: undefined, title: name, variable: `BROXIVA_ENGINES_${name.toUpperCase()}_PORT` })
    }
    const project = `broxiva-${createHash('sha256').update(this.#folder).digest('hex').slice(0, 8)}`
    const site: Site = { ports, password: earlier?.password ?? randomBytes(24).toString('base64url'), project }
    await mkdir(this.#folder, { recursive: true })
    await writeFile(this.#siteFile, JSON.stringify(site), { mode: 0o600 })
    return site
  }

  get #siteFile(): string {
    return join(this.#folder, 'docker.json')
  }
}

/** The password is the same ever after the first start: the volume remembers it. */
interface Site {
  readonly ports: { readonly [Name in EngineName]: number }
  readonly password: string
  readonly project: string
}
