/** A metric as a product says what it is. */
export interface ExposedMetric {
  readonly name: string
  readonly type: string
}

/** The metrics of an answer in Prometheus' text format, also those that have no sample yet. */
export function metricsIn(exposition: string): ExposedMetric[] {
  return [...exposition.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => ({ name, type }))
}

/** The names under which samples of them are queried. */
export function sampleNames(metrics: readonly ExposedMetric[]): Set<string> {
  return new Set(metrics.flatMap(({ name, type }) => type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : type === 'summary' ? [name, `${name}_sum`, `${name}_count`] : [name]))
}

/** What may stand before a parenthesis in PromQL, or between two metrics. */
const KEYWORDS = new Set(['and', 'or', 'unless', 'by', 'without', 'on', 'ignoring', 'group_left', 'group_right', 'offset', 'bool', 'inf', 'nan'])

/** The names of metrics and recorded rules that a PromQL expression reads. */
export function metricsAskedFor(expression: string): string[] {
  const bare = expression
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, ' ')
  return [...bare.matchAll(/(?<![\w:.])([a-zA-Z_:][\w:]*)(?!\s*\()(?![\w:])/g)].map(([, name = '']) => name).filter((name) => !KEYWORDS.has(name.toLowerCase()))
}
