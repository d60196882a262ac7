const { spawn } = require('node:child_process')
const { once } = require('node:events')
const { resolve } = require('node:path')
const { createInterface } = require('node:readline')

/** One real graph for all tests of a run; it ends with this process, however that ends. Another that runs already may be named in the variable. */
module.exports = async () => {
  if (process.env.BROXIVA_TEST_GRAPH) return
  const root = resolve(__dirname, '../../..')
  const child = spawn(process.execPath, [resolve(root, 'infra/local/run.mjs'), resolve(__dirname, 'graph-process.mts')], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => text),
    ended.then(([code]) => { throw new Error(`The graph ended with ${code} before it was ready.`) }),
  ])
  process.env.BROXIVA_TEST_GRAPH = line
  globalThis.endGraph = async () => { child.stdin.end(); await ended }
}
