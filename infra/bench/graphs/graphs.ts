import { chain } from './chain.ts'
import type { BenchGraph } from './graph.ts'
import { productGraph } from './product.ts'
import { shop } from './shop.ts'

export async function loadGraphs(): Promise<readonly BenchGraph[]> {
  return [shop, chain, await productGraph()]
}
