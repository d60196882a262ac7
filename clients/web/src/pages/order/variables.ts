/** Steps of the timeline that come with the page; what was before them is asked for when somebody wants it. */
const STEPS = 25

/** What the page asks with, the head start too. */
export function orderPageVariables(id: string): { id: string; timelineLast: number } {
  return { id, timelineLast: STEPS }
}
