import { expect, it } from '@jest/globals'
import { startGraph } from './users-graph.ts'

it('migrates to exactly the tables that the entities describe', async () => {
  await using graph = await startGraph()

  const { upQueries } = await graph.t.app.db.source.driver.createSchemaBuilder().log()

  expect(upQueries.map(({ query }) => query)).toEqual([])
})
