import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql'
import { newId } from '#kit/ids.ts'
import { ANONYMOUS } from '../../kit/testing/viewers.ts'
import { foreignNodeTypes, nodeTypeOf } from '../src/domain/node-types.ts'
import { startGraph, type UsersGraph } from './users-graph.ts'

let graph: UsersGraph
beforeAll(async () => { graph = await startGraph() })
afterAll(async () => { await graph[Symbol.asyncDispose]() })

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }'

describe('asking for anything by its id', () => {
  it('answers another subgraph\'s entity by its prefix, without a look at whether it exists', async () => {
    const id = newId('ord')

    const { node } = await graph.query(ANONYMOUS, NODE, { id })

    expect(node).toEqual({ __typename: 'Order', id })
  })

  it.each([
    ['an unknown prefix', newId('zzz')],
    ['a prefix that objects have', newId('constructor')],
    ['no body', 'ord_'],
    ['a short body', 'ord_1'],
    ['a letter that no id has', `ord_${'u'.repeat(26)}`],
    ['upper case', newId('ord').toUpperCase()],
    ['more text', `${newId('ord')}x`],
    ['nothing', ''],
    ['NUL', 'ord_\u0000'],
    ['an own prefix and no row', newId('org')],
    ['an id of a row that is no entity', newId('inv')],
  ])('answers null for %s', async (_, id) => {
    expect(await graph.query(ANONYMOUS, NODE, { id })).toEqual({ node: null })
  })

  it('has an answer for every entity of every other subgraph, and for nothing else', () => {
    const subgraphs = readdirSync(new URL('../../', import.meta.url)).filter((name) => name !== 'kit' && name !== 'users')
    const owned = subgraphs.flatMap((name) => entitiesOf(new URL(`../../${name}/schema.graphql`, import.meta.url)))

    expect(foreignNodeTypes.toSorted()).toEqual(owned.toSorted())
    expect(stubsOf(new URL('../schema.graphql', import.meta.url)).toSorted()).toEqual(owned.toSorted())
  })

  it('names a type by its prefix', () => {
    expect([nodeTypeOf(newId('usr')), nodeTypeOf(newId('doc'))]).toEqual([{ own: true, name: 'User' }, { own: false, name: 'TradeDocument' }])
  })
})

/** Types that the subgraph owns: with a key that it resolves, and a global id. */
function entitiesOf(schema: URL): string[] {
  return nodesOf(schema).filter((type) => isResolvable(type)).map((type) => type.name.value)
}

function stubsOf(schema: URL): string[] {
  return nodesOf(schema).filter((type) => !isResolvable(type)).map((type) => type.name.value)
}

function nodesOf(schema: URL): ObjectTypeDefinitionNode[] {
  return parse(readFileSync(schema, 'utf8')).definitions.filter((definition): definition is ObjectTypeDefinitionNode =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && (definition.interfaces ?? []).some((one) => one.name.value === 'Node'))
}

function isResolvable({ directives = [] }: ObjectTypeDefinitionNode): boolean {
  return directives.some((directive) => directive.name.value === 'key'
    && !directive.arguments?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value))
}
