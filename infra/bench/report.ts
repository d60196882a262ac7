import type { WorkloadResult } from './measure.ts'
import { barPlot, type BarPanel } from './plot.ts'
import { figure, markdownTable, tableOf } from './table.ts'

const PLOT = 'benchmarks.svg'

/** The results as the document shows them: executors first, gateways that share between requests apart. */
export function reportOf(results: readonly WorkloadResult[], where: string): { readonly markdown: string; readonly plots: Readonly<Record<string, string>> } {
  const sections = results.map((result) => {
    const { workload, absent } = result
    const { executors, sharing } = splitBySharing(result)
    const notes = [
      ...executors.filter(({ note }) => note !== undefined).map(({ gateway, note }) => `${gateway.title}: ${note}.`),
      ...absent.map(({ gateway, reason }) => `Without ${gateway.title}: ${firstLine(reason)}.`),
    ]
    return [
      `### ${workload.name}`,
      `${capital(workload.description)}. The answer: ${figure((result.measurements[0]?.answerBytes ?? 0) / 1_000)} KB.`,
      markdownTable(tableOf(executors, executors)),
      ...sharing.length > 0 ? ['With answers shared between requests that run at the same time:', markdownTable(tableOf(sharing, executors))] : [],
      ...notes,
    ].join('\n\n')
  })
  return { markdown: [where, `![Requests per second of CPU, as multiples of stock](${PLOT})`, ...sections].join('\n\n'), plots: { [PLOT]: plotOf(results) } }
}

export function splitBySharing({ measurements }: Pick<WorkloadResult, 'measurements'>) {
  return { executors: measurements.filter(({ gateway }) => !gateway.shares), sharing: measurements.filter(({ gateway }) => gateway.shares) }
}

function plotOf(results: readonly WorkloadResult[]): string {
  const panels = results.map((result): BarPanel => {
    const { executors } = splitBySharing(result)
    const stock = executors.find(({ gateway }) => gateway.name === 'stock')
    return {
      title: result.workload.name,
      bars: executors.toSorted((a, b) => a.cpuMsPerRequest - b.cpuMsPerRequest)
        .map(({ gateway, cpuMsPerRequest }) => ({ label: gateway.title, value: (stock?.cpuMsPerRequest ?? Number.NaN) / cpuMsPerRequest, strong: gateway.name === 'ours' })),
    }
  })
  return barPlot('Requests per second of CPU, as multiples of stock @apollo/gateway', panels, '×')
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replaceAll('|', '\\|')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
