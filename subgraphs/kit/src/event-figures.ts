import { Counter, type Registry } from 'prom-client'

/** Counts events by their type. They fit their contracts: what does not is never committed. */
export type EventFigures = Readonly<Record<string, (data: never) => void>>

/** A counter of a registry; the same one for whoever asks again. */
export function counterOf<Label extends string>(registry: Registry, { name, help, labelNames }: { name: string; help: string; labelNames: readonly Label[] }): Counter<Label> {
  const known = registry.getSingleMetric(name)
  if (known) return known as Counter<Label>
  return new Counter({ name, help, labelNames: [...labelNames], registers: [registry] })
}
