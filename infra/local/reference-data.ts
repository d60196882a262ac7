import { createHash } from 'node:crypto'
import type { ReferenceData } from '../../clients/cli/marketplace.ts'

const ENTRIES = [
  { reference: 'DEMO-1', name: 'Blackwater Shadow Trading LLC', aliases: ['Blackwater Shadow General Trading'], type: 'ENTITY', countryCode: 'AE' },
  { reference: 'DEMO-2', name: 'Ivan Petrovich Smirnoff', aliases: ['I. P. Smirnov'], type: 'INDIVIDUAL', countryCode: 'RU' },
  { reference: 'DEMO-3', name: 'Red Lantern Shipping Company', aliases: [], type: 'ENTITY', countryCode: 'KP' },
] as const

/**
 * What compliance and payments decide by until an operator loads the publishers' own: a few HS codes, invented but plausible
 * rates of import, a watch list of invented names, and the marketplace's commission.
 */
export const demoReferenceData: ReferenceData = {
  hsCodes: [
    { code: '871200', description: 'Bicycles and other cycles, not motorised' },
    { code: '871491', description: 'Frames and forks of cycles, and parts thereof' },
    { code: '871499', description: 'Other parts and accessories of cycles' },
    { code: '650610', description: 'Safety headgear' },
    { code: '850440', description: 'Static converters' },
    { code: '847130', description: 'Portable automatic data processing machines' },
  ],
  tariffs: {
    version: 'demo-2026',
    source: 'Broxiva demo data',
    rates: [
      ['NG', '871200', 2000, 750], ['NG', '871491', 500, 750], ['NG', '871499', 500, 750], ['NG', '650610', 2000, 750], ['NG', '850440', 500, 750], ['NG', '847130', 0, 750],
      ['DE', '871200', 1400, 1900], ['DE', '871491', 470, 1900], ['DE', '871499', 470, 1900], ['DE', '650610', 270, 1900], ['DE', '850440', 0, 1900], ['DE', '847130', 0, 1900],
      ['US', '871200', 1100, 0], ['US', '871491', 390, 0], ['US', '871499', 1000, 0], ['US', '650610', 0, 0], ['US', '850440', 0, 0], ['US', '847130', 0, 0],
    ].map(([destination, hsPrefix, adValoremBasisPoints, importVatBasisPoints]) => ({
      destination: String(destination), hsPrefix: String(hsPrefix), adValoremBasisPoints: Number(adValoremBasisPoints), importVatBasisPoints: Number(importVatBasisPoints), validFrom: '2020-01-01T00:00:00.000Z',
    })),
  },
  watchlist: {
    source: 'LOCAL',
    publishedAt: '2026-01-01T00:00:00.000Z',
    sha256: createHash('sha256').update(JSON.stringify(ENTRIES)).digest('hex'),
    entries: ENTRIES,
  },
  commission: { vatBasisPoints: 750, components: [{ rateBasisPoints: 500 }] },
}
