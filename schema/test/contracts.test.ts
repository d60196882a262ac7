import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isScalarType, isSpecifiedScalarType } from 'graphql'
import { eventContracts } from '#events/registry.ts'
import { composeProduct, staleFiles } from '../../router/src/compose.ts'

const api = buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'))

describe('the committed contracts', () => {
  it('are what the subgraphs compose to', async () => {
    const composed = await composeProduct()
    if (!composed.ok) throw new Error(JSON.stringify(composed))

    expect(await staleFiles(composed)).toEqual([])
  })

  it('describe every type, field, argument and enum value', () => {
    const bare: string[] = []
    const check = (where: string, { description }: { description?: string | null }) => { if (!description?.trim()) bare.push(where) }
    for (const type of Object.values(api.getTypeMap())) {
      if (isIntrospectionType(type) || (isScalarType(type) && isSpecifiedScalarType(type))) continue
      check(type.name, type)
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field)
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument)
        }
      }
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field)
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value)
    }

    expect(bare).toEqual([])
  })

  it('bound every list: a connection, or a description that says the bound', () => {
    const unbounded: string[] = []
    for (const type of Object.values(api.getTypeMap())) {
      if (!isObjectType(type) || isIntrospectionType(type) || /(Connection|Payload|Edge)$/.test(type.name)) continue
      for (const field of Object.values(type.getFields())) {
        if (String(field.type).startsWith('[') && !/at most|bounded|one (per|for each)|up to|no more than|as many|≤|\bfew\b/i.test(field.description ?? '')) unbounded.push(`${type.name}.${field.name}`)
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
