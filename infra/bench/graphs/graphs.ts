import { chain } from './chain.ts'
import type { BenchGraph } from './graph.ts'
import { guardedShop } from './guarded-shop.ts'
import { productGraph } from './product.ts'
import { shop } from './shop.ts'

export async function loadGraphs(): Promise<readonly BenchGraph[]> {
  return [shop, guardedShop, chain, await productGraph()]
}
