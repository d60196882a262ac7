import { formatDuration, Progress } from '../local/process.ts'
import { ensureEngines, envFileOf } from './engines.ts'
import { program, say } from './program.ts'

await program('infra:up', async ({ dataDir, mode, ports }) => {
  const startedAt = performance.now()
  const engines = await ensureEngines({ dataDir, mode, ports, hold: 'until-down', progress: new Progress() })
  say(`
The engines are up${engines.mode === 'docker' ? ', in Docker' : ''} (${formatDuration(performance.now() - startedAt)}).
  PostgreSQL    127.0.0.1:${engines.postgres.port}
  Redis         127.0.0.1:${engines.redis.port}
  Apache Kafka  127.0.0.1:${engines.kafka.port}
Their addresses, with the password, are in ${envFileOf(dataDir)}. \`npm run infra:down\` stops them.`)
})
