import type { ReplaySummary } from './replay-file.ts'
import type { CacheReads } from './reads.ts'
import type { LatencySummary } from './tally.ts'

/** The summary for people, line by line. */
export function describeSummary({ lines, problems, incompleteInvoices, unknownCountries, setUp, load, rest, settledPurchasesPerSecond, invariants, interrupted, stoppedBy, reads, cache }: ReplaySummary): string[] {
  const { cancellations, latencyMs } = load
  return [
    row('lines of the file', `${lines.read} read: ${lines.ordered} to order, ${lines.cancelling} that cancel, ${lines.returned} returns (not in the graph yet, not replayed)`),
    row('', `${sumOf(lines.leftOut)} left out${codes(lines.leftOut)}, ${lines.unreadable} unreadable${codes(problems)}, ${lines.ofIncompleteInvoices} of ${incompleteInvoices} invoices with such a line`),
    ...(unknownCountries.length > 0 ? [row('countries', `not known, sent to the seller’s own: ${unknownCountries.join(', ')}`)] : []),
    row('set-up', setUp ? `${setUp.offers} offers and ${setUp.buyers} buyers in ${setUp.seconds.toFixed(1)} s` : 'interrupted'),
    row('replayed', `${load.purchases} purchases, ${load.orders} orders, ${load.lines} lines in ${load.seconds.toFixed(1)} s: ${load.purchasesPerSecond.toFixed(2)} purchases/s, ${load.linesPerSecond.toFixed(1)} lines/s; ${load.alreadyThere} were there already`),
    row('cancelled', `${cancellations.done}; ${cancellations.notReplayed} of purchases that were not replayed, ${cancellations.refused} refused`),
    row('checkoutComplete', latency(latencyMs.checkoutComplete)),
    row('cart and checkout', latency(latencyMs.purchase)),
    row('tried again', Object.keys(load.retried).length > 0 ? listed(load.retried) : 'nothing'),
    row('errors', Object.keys(load.errors).length > 0 ? `${load.refused} purchases given up: ${listed(load.errors)}` : 'none'),
    ...(reads ? [row('looked at', `${reads.pages} pages: ${listed(reads.byPage)}; ${latency(reads.latencyMs)}; with errors: ${listed(reads.failed) || 'none'}`)] : []),
    ...(cache ? [row('router’s cache', `${share({ hits: cache.root.hits + cache.entity.hits, reads: cache.root.reads + cache.entity.reads })}; root fetches ${share(cache.root)}, entities ${share(cache.entity)}`)] : []),
    ...(rest ? [row('at rest', [
      `after ${rest.seconds.toFixed(1)} s more`,
      settledPurchasesPerSecond === null ? '' : `, ${settledPurchasesPerSecond.toFixed(2)} purchases/s in all`,
      sumOf(rest.unsettled) > 0 ? `; not: ${listed(rest.unsettled)}, waiting for ${listed(rest.waitingFor) || 'a refund'}` : '',
    ].join(''))] : []),
    ...invariants.map(({ name, holds, detail }) => `${holds ? 'holds ' : 'BROKEN'}  ${name}: ${detail}`),
    ...(interrupted ? ['Interrupted: nothing was checked. The same command goes on.'] : []),
    ...(stoppedBy !== null ? [`Stopped: ${stoppedBy} The same command goes on.`] : []),
  ]
}

/** Whether everything that was begun was done, and everything that was checked holds. */
export function succeeded({ load, rest, invariants, stoppedBy }: ReplaySummary): boolean {
  return stoppedBy === null && Object.keys(load.errors).length === 0 && invariants.every(({ holds }) => holds) && (rest === null || sumOf(rest.unsettled) === 0)
}

function share({ hits, reads }: CacheReads): string {
  return `${reads === 0 ? 0 : (100 * hits / reads).toFixed(1)} % of ${reads}`
}

function row(what: string, figure: string): string {
  return `${what.padEnd(18)}${figure}`
}

function latency(summary: LatencySummary | null): string {
  return summary ? `p50 ${summary.p50} ms, p95 ${summary.p95} ms, p99 ${summary.p99} ms, longest ${summary.max} ms` : 'nothing to measure'
}

function codes(counts: Readonly<Record<string, number>>): string {
  return Object.keys(counts).length === 0 ? '' : ` (${listed(counts)})`
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts).map(([code, count]) => `${code} ${count}`).join(', ')
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
