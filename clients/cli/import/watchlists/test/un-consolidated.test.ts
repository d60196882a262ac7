import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { parseUnConsolidated } from '../un-consolidated.ts'

const REAL = new URL('../../../../../../shared/data/sanctions/un-consolidated-2026-02-27.xml.gz', import.meta.url)

const SAMPLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>0012</DATAID>
      <FIRST_NAME>JUAN</FIRST_NAME>
      <SECOND_NAME>  DEL
        SOL </SECOND_NAME>
      <UN_LIST_TYPE>DRC</UN_LIST_TYPE>
      <NAME_ORIGINAL_SCRIPT>خوان</NAME_ORIGINAL_SCRIPT>
      <NATIONALITY><VALUE>Atlantis</VALUE><VALUE>Democratic Republic of the Congo</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>J. Sol</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>juan del sol</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_ADDRESS>
    </INDIVIDUAL>
    <INDIVIDUAL>
      <DATAID>13</DATAID>
      <FIRST_NAME/>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY>
      <DATAID>14</DATAID>
      <FIRST_NAME>Salt &amp; Sons TRADING</FIRST_NAME>
      <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
      <ENTITY_ALIAS/>
      <ENTITY_ADDRESS><COUNTRY>Democratic People's Republic of Korea</COUNTRY></ENTITY_ADDRESS>
    </ENTITY>
    <ENTITY><FIRST_NAME>NOBODY</FIRST_NAME></ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>`

describe('reading the consolidated list of the UN Security Council', () => {
  it('reads names, aliases, countries and programmes of persons and entities', () => {
    const { publishedAt, entries } = parseUnConsolidated(SAMPLE)

    expect(publishedAt).toEqual(new Date('2026-02-27T00:00:09.554Z'))
    expect(entries).toEqual([
      { reference: '0012', name: 'JUAN DEL SOL', aliases: ['J. Sol', 'خوان'], type: 'INDIVIDUAL', countryCode: 'CD', programme: 'DRC' },
      { reference: '14', name: 'Salt & Sons TRADING', aliases: [], type: 'ENTITY', countryCode: 'KP', programme: 'DPRK' },
    ])
  })

  it('tells what it could not read and goes on', () => {
    const { problems } = parseUnConsolidated(SAMPLE)

    expect(problems).toEqual([
      { place: 'INDIVIDUAL 2', reason: 'It has no name.' },
      { place: 'ENTITY 2', reason: 'It has no DATAID.' },
    ])
  })

  it('refuses another document', () => {
    expect(() => parseUnConsolidated('<html></html>')).toThrow('CONSOLIDATED_LIST')
  })

  it('takes a list with one entity and no persons', () => {
    const { entries } = parseUnConsolidated('<CONSOLIDATED_LIST><ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>')

    expect(entries.map((entry) => entry.name)).toEqual(['A'])
  })

})

const whenPresent = existsSync(REAL) ? describe : describe.skip
whenPresent('the real UN list of 27 February 2026 (skipped where ../shared/data is absent)', () => {
  it('is read whole', () => {
    const { publishedAt, entries, problems } = parseUnConsolidated(gunzipSync(readFileSync(REAL)).toString('utf8'))

    expect(publishedAt?.toISOString()).toBe('2026-02-27T00:00:09.554Z')
    expect(problems).toEqual([])
    expect(entries.filter((entry) => entry.type === 'INDIVIDUAL')).toHaveLength(730)
    expect(entries.filter((entry) => entry.type === 'ENTITY')).toHaveLength(273)
    expect(new Set(entries.map((entry) => entry.reference)).size).toBe(1003)
    expect(entries.find((entry) => entry.reference === '6908402')).toMatchObject({ name: 'ADF', programme: 'DRC', aliases: expect.arrayContaining(['Allied Democratic Forces']) })
    expect(entries.filter((entry) => entry.countryCode !== null).length / entries.length).toBeGreaterThan(0.8)
  })
})
