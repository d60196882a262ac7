// Jest's test runner for the project `engines`: the suites of the whole graph once more, on Kafka and Redis. A machine that has none skips them; the
// setup has said so then, and in CI it has failed.
const { createEmptyTestResult } = require('@jest/test-result')
const { default: circus } = require('jest-circus/runner')

// Some forty consumers share the machine with a broker and, in the other worker, with another suite.
const TEST_TIMEOUT_MS = 300_000

module.exports = async function runOnEngines(globalConfig, config, environment, runtime, testPath, ...rest) {
  if (!process.env.BROXIVA_TEST_KAFKA_BROKERS || !process.env.BROXIVA_TEST_REDIS_URL) {
    return { ...createEmptyTestResult(), skipped: true, testFilePath: testPath, displayName: config.displayName }
  }
  // The test's own copy: the worker runs other projects' suites too.
  environment.global.process.env.BROXIVA_TEST_ENGINES = 'real'
  return circus({ ...globalConfig, testTimeout: TEST_TIMEOUT_MS }, config, environment, runtime, testPath, ...rest)
}
