import { expect, it } from '@jest/globals'
import { startGraph } from '../testing/graph.ts'

const USERS = '{ users(first: 1) { nodes { id } } viewer { kind } }'

it('refuses strangers in the router, and whoever else may not ask by the owner', async () => {
  await using graph = await startGraph()
  const { client } = await graph.buyer()

  const [stranger, buyer, admin] = [await graph.anonymous.send(USERS), await client.send(USERS), await graph.admin.send(USERS)]

  expect(stranger.errors).toMatchObject([{ path: ['users'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  expect(buyer.errors).toMatchObject([{ path: ['users'], extensions: { code: 'FORBIDDEN' } }])
  expect(admin.errors).toBeUndefined()
})
