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
      ['NG', '8712', 2000, 750], ['NG', '8714', 500, 750], ['NG', '6506', 2000, 750], ['NG', '8504', 500, 750], ['NG', '8471', 0, 750],
      ['DE', '8712', 1400, 1900], ['DE', '8714', 470, 1900], ['DE', '6506', 270, 1900], ['DE', '8504', 0, 1900], ['DE', '8471', 0, 1900],
      ['US', '8712', 1100, 0], ['US', '8714', 390, 0], ['US', '6506', 0, 0], ['US', '8504', 0, 0], ['US', '8471', 0, 0],
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
