import { runRouter } from './router-process.ts'

await runRouter()
