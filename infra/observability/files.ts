import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where Prometheus' files are; `promtool` runs here. */
export const PROMETHEUS = fileURLToPath(new URL('prometheus/', import.meta.url))
export const ALERTMANAGER = fileURLToPath(new URL('alertmanager/alertmanager.yaml', import.meta.url))
const RULES = join(PROMETHEUS, 'rules')
const DASHBOARDS = fileURLToPath(new URL('grafana/dashboards/', import.meta.url))

/** An expression of a rule or a panel, and where it stands. */
export interface Expression {
  readonly where: string
  readonly text: string
}

export interface Rule extends Expression {
  readonly kind: 'alert' | 'record'
  readonly name: string
}

/** The rules as our files write them: each expression on the line after its name. */
export function rules(): Rule[] {
  return readdirSync(RULES).flatMap((file) => [...readFileSync(join(RULES, file), 'utf8').matchAll(/- (alert|record): (\S+)\n\s+expr: (.+)$/gm)]
    .map(([, kind, name = '', text = '']) => ({ kind: kind as Rule['kind'], name, text, where: `${file}: ${name}` })))
}

interface Panel {
  readonly title: string
  readonly targets?: readonly { readonly expr: string }[]
}

export function panels(): Expression[] {
  return readdirSync(DASHBOARDS).flatMap((file) => {
    const dashboard = JSON.parse(readFileSync(join(DASHBOARDS, file), 'utf8')) as { readonly panels: readonly Panel[] }
    return dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ text: expr, where: `${file}: ${title}` })))
  })
}
