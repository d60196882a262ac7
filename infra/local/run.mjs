// Runs one of the project's TypeScript programs: node infra/local/run.mjs PROGRAM [ARGUMENT...]
// Plain JavaScript of long ago, so that an old Node reads it and can be told what it lacks instead of failing on the first type.
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NEEDED = 24

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(`Broxiva needs Node ${NEEDED} or later, and this is ${process.version}. \`npm ci\` brings it, and \`npm start\` uses it; or install it yourself.`)
  process.exit(1)
}

// What Node has compiled once, types stripped, is read from the next start on: sooner there, with less memory. A folder that cannot be written is no reason not to start.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url))
const { enableCompileCache } = await import('node:module')
enableCompileCache()

process.argv.splice(1, 1)
process.argv[1] = resolve(process.argv[1])
await import(pathToFileURL(process.argv[1]).href)
