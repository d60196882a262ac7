import { createHash } from 'node:crypto'
import { LONGEST_LIFE_MS, type RedisResponseMarks } from '#kit/response-marks.ts'

/**
 * KEYS: the epoch and clock, then the answers. ARGV: what keys of marks begin with. Answers the epoch and the clock, then each answer; '' for one that is not there
 * or out of date. An answer's first line has its epoch, its tick of the clock, and its tags.
 */
const READ = `
  local now = redis.call('HMGET', KEYS[1], 'epoch', 'clock')
  local found = { now[1] or '', now[2] or '0' }
  for at = 2, #KEYS do
    local value = now[1] and redis.call('GET', KEYS[at])
    local answer = ''
    if value then
      local line = string.find(value, '\\n', 1, true)
      local nth, tick, fresh = 0, 0, true
      for part in string.gmatch(string.sub(value, 1, line - 1), '[^\\t]+') do
        nth = nth + 1
        if nth == 1 then fresh = part == now[1]
        elseif nth == 2 then tick = tonumber(part)
        elseif fresh then
          local mark = redis.call('GET', ARGV[1] .. part)
          if mark and tonumber(mark) > tick then fresh = false end
        end
      end
      if fresh then answer = string.sub(value, line + 1) end
    end
    found[at + 1] = answer
  end
  return found`

/** When something was read: what is fetched after it is written as of then. */
export interface Tick {
  readonly epoch: string
  readonly clock: string
}

export interface StoredAnswer {
  readonly expiresAt: number
  /** JSON */
  readonly text: string
}

export interface NewAnswer {
  readonly key: string
  readonly text: string
  readonly lifeMs: number
  readonly tags: readonly string[]
}

/** Answers in Redis, out of date as soon as one of their tags is invalidated. It never fails: without Redis there is nothing to read, and nothing is written. */
export class ResponseStore {
  readonly #marks: RedisResponseMarks
  readonly #maxBytes: number
  readonly #onTooLarge: () => void

  constructor({ marks, maxBytes, onTooLarge }: { marks: RedisResponseMarks; maxBytes: number; onTooLarge: () => void }) {
    this.#marks = marks
    this.#maxBytes = maxBytes
    this.#onTooLarge = onTooLarge
  }

  /** Undefined when nothing can be read at the moment: then nothing may be written either. */
  async read(keys: readonly string[]): Promise<{ readonly tick: Tick; readonly answers: readonly (StoredAnswer | undefined)[] } | undefined> {
    const { redis, key, markPrefix } = this.#marks
    if (!redis.available || !this.#marks.settled) return undefined
    try {
      const [epoch = '', clock = '0', ...values] = await redis.run((client) => client.eval(READ, keys.length + 1, key, ...keys, markPrefix)) as string[]
      if (epoch === '') {
        this.#marks.owe()
        return undefined
      }
      return { tick: { epoch, clock }, answers: values.map(storedAnswer) }
    } catch {
      return undefined
    }
  }

  /** Nobody waits for it. */
  write({ epoch, clock }: Tick, answers: readonly NewAnswer[]): void {
    const now = Date.now()
    const fitting = answers.filter(({ text, tags }) => {
      const fits = Buffer.byteLength(text) <= this.#maxBytes && tags.length <= MAX_TAGS && tags.every(isTag)
      if (!fits) this.#onTooLarge()
      return fits
    })
    const { redis } = this.#marks
    if (fitting.length === 0 || !redis.available) return
    redis.run(async (client) => {
      const writing = client.pipeline()
      for (const { key, text, lifeMs, tags } of fitting) {
        const life = Math.min(lifeMs, LONGEST_LIFE_MS)
        writing.set(key, `${[epoch, clock, ...tags].join('\t')}\n${now + life} ${text}`, 'PX', life)
      }
      await writing.exec()
    }).catch(() => {})
  }
}

/** Each is one more key to look at when the answer is read. */
const MAX_TAGS = 200

function isTag(tag: string): boolean {
  return tag.length > 0 && tag.length <= 200 && !/[\t\n]/.test(tag)
}

function storedAnswer(value: string): StoredAnswer | undefined {
  const space = value.indexOf(' ')
  return space < 0 ? undefined : { expiresAt: Number(value.slice(0, space)), text: value.slice(space + 1) }
}

/** A key for whatever makes an answer what it is. */
export function answerKey(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return `router:response:${hash.digest('base64url')}`
}
