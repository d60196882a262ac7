import { engineStates } from './engines.ts'
import { program, say } from './program.ts'
import { ENGINE_NAMES } from './settings.ts'

const TITLES = { postgres: 'PostgreSQL', redis: 'Redis', kafka: 'Apache Kafka' } as const

await program('infra:status', async ({ dataDir }) => {
  const states = await engineStates(dataDir)
  for (const name of ENGINE_NAMES) {
    const { up, port, pid, version, problem } = states[name]
    const facts = [port && `127.0.0.1:${port}`, version && `version ${version}`, pid && `pid ${pid}`, problem].filter(Boolean)
    say(`${TITLES[name].padEnd(14)}${up ? 'up  ' : 'down'}  ${facts.join('  ')}`)
  }
  if (ENGINE_NAMES.some((name) => !states[name].up)) process.exitCode = 1
})
