import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { parseOfac } from '../ofac.ts'

const real = (file: string) => new URL(`../../../../../../shared/data/sanctions/${file}`, import.meta.url)

const SDN = `36,"BLUE SALT AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r
540,"GREY HERON","vessel","CUBA","H4AB",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a ""remark"", quoted"\r
541,"DOE, Jane","individual","SDGT] [IFSR",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r
36,"AGAIN",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r
542,-0- ,-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r
half,a row\r
\u001A`
const ALT = `36,12,"aka","BLUE-SALT",-0- \r
36,13,"fka","Blue Salt Airlines",-0- \r
541,14,"aka","ROE, Jane",-0- \r
999,15,"aka","NOBODY",-0- \r
\u001A`
const ADD = `36,25,-0- ,"Havana","Cuba",-0- \r
541,26,-0- ,-0- ,-0- ,-0- \r
541,27,-0- ,"Pyongyang","Korea, North",-0- \r
\u001A`

describe("reading OFAC's list", () => {
  it('joins names, alternate names and addresses by number; -0- is nothing', () => {
    const { publishedAt, entries } = parseOfac({ sdn: SDN, alt: ALT, add: ADD })

    expect(publishedAt).toBeNull()
    expect(entries).toEqual([
      { reference: '36', name: 'BLUE SALT AIRLINES', aliases: ['BLUE-SALT'], type: 'ENTITY', countryCode: 'CU', programme: 'CUBA' },
      { reference: '540', name: 'GREY HERON', aliases: [], type: 'VESSEL', countryCode: null, programme: 'CUBA' },
      { reference: '541', name: 'DOE, Jane', aliases: ['ROE, Jane'], type: 'INDIVIDUAL', countryCode: 'KP', programme: 'SDGT] [IFSR' },
    ])
  })

  it('tells each row that it left out, with its line', () => {
    const { problems } = parseOfac({ sdn: SDN, alt: ALT, add: ADD })

    expect(problems).toEqual([
      { place: 'sdn line 6', reason: 'It has 2 columns, not 12.' },
      { place: 'sdn line 4', reason: 'The number 36 stands here a second time.' },
      { place: 'sdn line 5', reason: 'It has no name.' },
      { place: 'alt line 4', reason: 'There is no entry of number 999.' },
    ])
  })

  it('needs no addresses', () => {
    const { entries } = parseOfac({ sdn: SDN, alt: ALT })

    expect(entries.map((entry) => entry.countryCode)).toEqual([null, null, null])
  })

})

const whenPresent = existsSync(real('ofac-sdn-2021.csv.gz')) ? describe : describe.skip
whenPresent("OFAC's real list of 2021 (skipped where ../shared/data is absent)", () => {
  it('is read whole', () => {
    const [sdn, alt, add] = ['ofac-sdn-2021.csv.gz', 'ofac-alt-2021.csv.gz', 'ofac-add-2021.csv.gz'].map((file) => gunzipSync(readFileSync(real(file))).toString('utf8'))

    const { entries, problems } = parseOfac({ sdn: sdn ?? '', alt: alt ?? '', add: add ?? '' })

    expect(problems).toEqual([])
    expect(entries).toHaveLength(8976)
    expect(Object.fromEntries([...Map.groupBy(entries, (entry) => entry.type)].map(([type, of]) => [type, of.length]))).toEqual({
      INDIVIDUAL: 4620, ENTITY: 3673, VESSEL: 406, AIRCRAFT: 277,
    })
    expect(entries.find((entry) => entry.reference === '306')).toMatchObject({ name: 'BANCO NACIONAL DE CUBA', aliases: expect.arrayContaining(['NATIONAL BANK OF CUBA']), countryCode: 'CH' })
    expect(entries.flatMap((entry) => entry.aliases).length).toBeGreaterThan(11_000)
  })
})
