import { describeFailure } from '../local/process.ts'
import { EngineError } from './engine-error.ts'
import { readEngineSettings, type EngineSettings } from './settings.ts'

/** Runs one of the engines' programs: settings from the environment, a failure in one line and exit code 1. BROXIVA_DEBUG=1 adds the stack. */
export async function program(title: string, run: (settings: EngineSettings) => Promise<void>): Promise<void> {
  quietenKafkajs()
  try {
    await run(readEngineSettings(process.env))
  } catch (error) {
    const debug = process.env['BROXIVA_DEBUG'] === '1'
    const known = error instanceof EngineError ? error.message : describeFailure(error)
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${title}: ${known ?? `${message}${debug ? '' : ' (BROXIVA_DEBUG=1 shows where)'}`}\n`)
    if (debug) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = 1
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** kafkajs 2.2.4 asks for timers in the past, which is harmless and which Node tells the user about. */
function quietenKafkajs(): void {
  const listeners = process.listeners('warning')
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if (warning.name !== 'TimeoutNegativeWarning') for (const listener of listeners) listener(warning)
  })
}
