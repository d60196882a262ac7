import type { SubgraphUrls } from './health.ts'

const TIMEOUT_MS = 3_000

/** Asks each subgraph whether it is ready: `up` as soon as one of its addresses is, or what they lack. */
export async function readinessOf(subgraphUrls: SubgraphUrls): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(Object.entries(subgraphUrls).map(async ([name, urls]) => [name, summary(await Promise.all(urls.map(ask)))] as const)))
}

function summary(states: readonly string[]): string {
  return states.includes('up') ? 'up' : [...new Set(states)].join('; ')
}

async function ask(url: string): Promise<string> {
  try {
    const response = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (response.ok) {
      await response.body?.cancel()
      return 'up'
    }
    const { status, dependencies = {} } = await response.json() as { status?: string; dependencies?: Record<string, string> }
    const missing = Object.entries(dependencies).filter(([, state]) => state !== 'up').map(([dependency, state]) => `${dependency}: ${state}`)
    return missing.length > 0 ? missing.join(', ') : status ?? `HTTP ${response.status}`
  } catch {
    return 'does not answer'
  }
}
