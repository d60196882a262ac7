// Jest's transformer: Node's own type stripping, so that tests run the very code that production runs, line for line.
const { stripTypeScriptTypes } = require('node:module')

module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
}
