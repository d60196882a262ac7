import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { buildSchema, Kind, isInputObjectType, isInterfaceType, isObjectType, isEnumType, isSpecifiedScalarType, parse, specifiedRules, validate, type GraphQLSchema } from 'graphql'
import { composeProduct, formatProblem, staleFiles, SUBGRAPH_NAMES, type CompositionOutcome } from '../src/compose.ts'
import { PUBLIC_FIELDS } from '../../schema/public-fields.ts'
import { exampleTabs } from '../src/explorer/example-tabs.ts'

describe('the product\'s schema', () => {
  it('composes, and the committed files are what it composes to', async () => {
    const outcome = composed(await composeProduct())

    expect(await staleFiles(outcome)).toEqual([])
  })

  it('describes every type, field, argument and enum value', async () => {
    const { apiSdl } = composed(await composeProduct())

    expect(undescribed(buildSchema(apiSdl))).toEqual([])
  })

  it('answers every operation that the explorer opens with', async () => {
    const { apiSdl } = composed(await composeProduct())
    const schema = buildSchema(apiSdl)

    const tabs = await exampleTabs({ 'x-api-key': 'demo' })

    expect(tabs.map(({ headers }) => headers)).toEqual(tabs.map(() => '{\n  "x-api-key": "demo"\n}'))
    expect(tabs.flatMap(({ query }) => validate(schema, parse(query), specifiedRules).map(({ message }) => message))).toEqual([])
  })

  it('says of each root field of each subgraph who may ask for it, or why everybody may', () => {
    const fields = SUBGRAPH_NAMES.flatMap(rootFields)
    const open = fields.filter(({ directives }) => !directives.some((name) => ['authenticated', 'requiresScopes', 'policy'].includes(name)))

    expect(fields.length).toBeGreaterThan(120)
    expect(open.map(({ coordinate }) => coordinate).toSorted()).toEqual(Object.keys(PUBLIC_FIELDS).toSorted())
  })
})

function rootFields(subgraph: string) {
  const { definitions } = parse(readFileSync(new URL(`../../subgraphs/${subgraph}/schema.graphql`, import.meta.url), 'utf8'))
  return definitions.flatMap((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation', 'Subscription'].includes(definition.name.value)
    ? (definition.fields ?? []).map(({ name, directives = [] }) => ({ coordinate: `${definition.name.value}.${name.value}`, directives: directives.map((directive) => directive.name.value) }))
    : [])
}

function composed(outcome: CompositionOutcome) {
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join('\n'))
  return outcome
}

function undescribed(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => [
      ...type.description ? [] : [type.name],
      ...isEnumType(type) ? type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`) : [],
      ...isInputObjectType(type) ? Object.values(type.getFields()).filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`) : [],
      ...isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap(({ name, description, args }) => [
          ...description ? [] : [`${type.name}.${name}`],
          ...args.filter((argument) => !argument.description).map((argument) => `${type.name}.${name}(${argument.name})`),
        ])
        : [],
    ])
}
