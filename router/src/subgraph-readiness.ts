const TIMEOUT_MS = 3_000

/** Asks each subgraph whether it is ready: `up`, or what it lacks. */
export async function readinessOf(subgraphUrls: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(Object.entries(subgraphUrls).map(async ([name, url]) => [name, await ask(url)] as const)))
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
