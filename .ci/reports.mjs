// What Jest's JSON reports say.
//   failed REPORT        the files whose suites failed, a line each
//   count REPORT…        `N passed, N failed`, behind what was skipped; a file in a later report replaces what earlier ones say of it
import { readFileSync } from 'node:fs'

const [command, ...files] = process.argv.slice(2)

/** Of a run that ended before it could report: one failure. */
const UNREPORTED = { testResults: [{ name: '', status: 'failed', assertionResults: [] }] }
const resultsIn = (file) => {
  const text = readFileSync(file, 'utf8')
  return Map.groupBy((text ? JSON.parse(text) : UNREPORTED).testResults, ({ name }) => name || file)
}

if (command === 'failed') {
  for (const [name, suites] of resultsIn(files[0])) if (name !== files[0] && suites.some(({ status }) => status === 'failed')) process.stdout.write(`${name}\n`)
} else {
  const suites = [...new Map(files.flatMap((file) => [...resultsIn(file)])).values()].flat()
  const tests = suites.flatMap(({ assertionResults }) => assertionResults)
  const having = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length
  // A suite that could not run has no failed test.
  const unrun = suites.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed')).length
  const skipped = having('pending', 'todo', 'disabled', 'skipped')
  const failed = having('failed') + unrun
  if (skipped > 0) process.stdout.write(`${skipped} skipped\n`)
  process.stdout.write(`${having('passed')} passed, ${failed} failed\n`)
}
