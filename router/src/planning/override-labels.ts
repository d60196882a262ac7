import { Kind, parse, visit } from 'graphql'

/** For one request: whether the fields under each label of `@override` come from their new subgraph. */
export interface Overrides {
  /** The same for all requests that are planned alike. */
  readonly key: string
  readonly conditions: ReadonlyMap<string, boolean>
}

const PERCENT = /^percent\((\d{1,3}(?:\.\d{1,8})?)\)$/

/** One that may be drawn, and from where on. */
interface Variant extends Overrides {
  readonly bound: number
}

/**
 * Reads a supergraph's labels `percent(N)` and draws for N of 100 requests that the fields come from the new subgraph. One draw decides all labels of a
 * request, so that a larger percentage includes a smaller one and there are few plans of one operation. Other labels are `on` or stay with the old subgraph.
 */
export function readOverrides(sdl: string, on: readonly string[], random: () => number = Math.random): () => Overrides {
  const variants = overrideVariants(sdl, on)
  const [first, ...others] = variants
  if (!first) throw new Error('There is always a draw of 0.')
  if (others.length === 0) return () => first
  return () => {
    const drawn = random() * 100
    return variants.findLast(({ bound }) => bound <= drawn) ?? first
  }
}

/** All that may be drawn. */
export function overrideVariants(sdl: string, on: readonly string[]): Variant[] {
  const percentages = new Map<string, number>()
  visit(parse(sdl, { noLocation: true }), {
    Argument({ name, value }) {
      if (name.value === 'overrideLabel' && value.kind === Kind.STRING) percentages.set(value.value, Number(PERCENT.exec(value.value)?.[1] ?? (on.includes(value.value) ? 100 : 0)))
    },
  })
  const bounds = [...new Set([0, ...percentages.values()])].filter((bound) => bound < 100).toSorted((one, other) => one - other)
  return bounds.map((bound) => ({
    bound,
    key: bound === 0 ? '' : String(bound),
    conditions: new Map([...percentages].map(([label, percentage]) => [label, percentage > bound])),
  }))
}
