const { resolve } = require('node:path')
const { getDefaultConfig } = require('expo/metro-config')

const operations = resolve(__dirname, '../operations')
const entry = resolve(__dirname, 'index.ts')

const config = getDefaultConfig(__dirname)
config.watchFolders = [operations]
// The operations lie outside: what they import is this app's own, there is one React and one Apollo Client.
config.resolver.resolveRequest = (context, name, platform) => {
  const foreign = context.originModulePath.startsWith(operations) && !name.startsWith('.')
  return context.resolveRequest(foreign ? { ...context, originModulePath: entry } : context, name, platform)
}

module.exports = config
