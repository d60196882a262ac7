import { stopEngines } from './engines.ts'
import { program, say } from './program.ts'

await program('infra:down', async ({ dataDir }) => {
  const { stopped, usedBy } = await stopEngines(dataDir)
  if (usedBy.length > 0) say(`The engines are in use by process ${usedBy.join(', ')} and stop when it ends.`)
  else say(stopped ? 'The engines have stopped; their data stays.' : 'No engines were started here.')
})
