import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isInputObjectType, isIntrospectionType, isLeafType, isObjectType } from 'graphql'
import { eventContracts } from '#events/registry.ts'
import { composeProduct, staleFiles } from '../../router/src/compose.ts'

const api = buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'))

describe('the committed contracts', () => {
  it('are what the subgraphs compose to', async () => {
    const composed = await composeProduct()
    if (!composed.ok) throw new Error(JSON.stringify(composed))

    expect(await staleFiles(composed)).toEqual([])
  })

  it('bound every list of objects: a connection, or a description that says the bound', () => {
    const unbounded: string[] = []
    for (const type of Object.values(api.getTypeMap())) {
      if (!isObjectType(type) || isIntrospectionType(type) || /(Connection|Payload|Edge)$/.test(type.name)) continue
      for (const field of Object.values(type.getFields())) {
        if (String(field.type).startsWith('[') && !isLeafType(getNamedType(field.type)) && !/at most|bounded|one (per|for each)|up to|no more than|as many|≤|\bfew\b/i.test(field.description ?? '')) unbounded.push(`${type.name}.${field.name}`)
      }
    }

    expect(unbounded).toEqual([])
  })

  it('have one topic per producing subgraph', () => {
    for (const [type, { topic }] of Object.entries(eventContracts)) expect({ type, topic }).toEqual({ type, topic: expect.stringMatching(/^(users|products|orders|payments|vendors|logistics|compliance)\.v1$/) })
  })

  it('give every mutation one input with an idempotency key, and user errors', () => {
    const exempt = new Set(['sessionCreate', 'sessionRefresh', 'sessionRevoke'])
    const odd: string[] = []
    for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
      const [input, ...more] = field.args
      const type = input && api.getType(String(input.type).replace('!', ''))
      const payload = api.getType(String(field.type).replace('!', ''))
      const keyed = isInputObjectType(type) && 'idempotencyKey' in type.getFields()
      const answers = isObjectType(payload) && String(payload.getFields()['userErrors']?.type) === '[UserError!]!'
      if (input?.name !== 'input' || more.length > 0 || (!keyed && !exempt.has(field.name)) || !answers) odd.push(field.name)
    }

    expect(odd).toEqual([])
  })
})
