import { describe, expect, it } from '@jest/globals'
import { startMarket } from './market.ts'

describe('the database of the products subgraph', () => {
  it('is what the entities say', async () => {
    await using market = await startMarket()

    const { upQueries } = await market.graph.app.db.source.driver.createSchemaBuilder().log()

    expect(upQueries.map(({ query }) => query)).toEqual([])
  })
})
