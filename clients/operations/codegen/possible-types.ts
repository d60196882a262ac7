import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { isAbstractType } from 'graphql'

/** Code generator plugin: which types an interface or union may be, for Apollo's cache. Without it the cache drops what a fragment on an interface asks for. */
export const plugin: PluginFunction = (schema) => {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType)
  const lines = abstract.map((type) => {
    const names = schema.getPossibleTypes(type).map(({ name }) => `    '${name}',\n`).toSorted()
    return `  ${type.name}: [\n${names.join('')}  ],\n`
  })
  return `/** What each abstract type of the graph may be: \`new InMemoryCache({ possibleTypes })\`. */\nexport const possibleTypes = {\n${lines.join('')}}\n`
}
