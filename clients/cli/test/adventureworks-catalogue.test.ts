import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readCatalogue, type Catalogue } from '../import/adventureworks/catalogue.ts'
import { toGrams, toMinorUnits, tradeUnit } from '../import/adventureworks/units.ts'
import { describeProblem, type Problem } from '../import/problem.ts'
import { smallCatalogue, withRow } from './data-folder.ts'

async function read(replaced: Readonly<Record<string, string>> = {}): Promise<{ catalogue: Catalogue; problems: string[] }> {
  await using folder = await smallCatalogue(replaced)
  const problems: Problem[] = []
  const catalogue = await readCatalogue(folder.path, (problem) => problems.push(problem))
  return { catalogue, problems: problems.map(describeProblem) }
}

describe('reading a folder in the form of the AdventureWorks sample', () => {
  it('maps vendors, categories and products', async () => {
    const { catalogue: { vendors, categories, products }, problems } = await read()

    expect(problems).toEqual([])
    expect(vendors).toEqual([
      expect.objectContaining({ registrationNumber: 'AUSTRALI0001', name: 'Australia Bike Retailer', countryCode: 'US', active: true }),
      expect.objectContaining({ registrationNumber: 'G&KBI0001', active: false }),
    ])
    expect(categories).toEqual([
      expect.objectContaining({ code: 'AW-CAT-1', name: 'Bikes', parentCode: null }),
      expect.objectContaining({ code: 'AW-SUB-2', name: 'Road Bikes', parentCode: 'AW-CAT-1' }),
    ])
    expect(products).toEqual([
      {
        id: '680', code: 'FR-58', name: 'Road Frame, 58', categoryCode: 'AW-SUB-2', weightGrams: 1016, unitOfMeasure: 'XCT', hsCode: null, countryOfOrigin: null,
        descriptions: [{ language: 'en', text: 'A frame.\nLight, "stiff".' }, { language: 'zh-Hant', text: '车架' }],
        attributes: [{ name: 'colour', value: 'Black' }, { name: 'size', value: '58 cm' }, { name: 'line', value: 'road' }, { name: 'class', value: 'high' }, { name: 'style', value: 'universal' }],
        origin: { file: 'production-product.csv', line: 2 },
      },
      expect.objectContaining({ code: 'BT-1', categoryCode: null, weightGrams: null, unitOfMeasure: 'C62', descriptions: [], attributes: [] }),
    ])
  })

  it('maps offers, and splits what lies at a location over them without a remainder', async () => {
    const { catalogue: { offers } } = await read()

    expect(offers.map(({ vendor, price, minOrderQuantity, leadTimeDays, stock }) => ({ vendor: vendor.id, price, minOrderQuantity, leadTimeDays, stock: stock.map(({ location, quantity }) => [location.name, quantity]) }))).toEqual([
      { vendor: '1492', price: { amountMinor: '4120', currency: 'USD' }, minOrderQuantity: 20, leadTimeDays: 16, stock: [['Tool Crib', 4], ['Storage', 1]] },
      { vendor: '1496', price: { amountMinor: '3900', currency: 'USD' }, minOrderQuantity: 1, leadTimeDays: 17, stock: [['Tool Crib', 3]] },
    ])
  })

  it('takes the optional columns of the demo data', async () => {
    const { catalogue: { vendors, products, offers }, problems } = await read({
      'purchasing-vendor.csv': 'BusinessEntityID,AccountNumber,Name,ActiveFlag,CountryRegionCode\n1,"A1","Rheinrad",True,"DE"\n2,"A1","Lone Star",True,\n',
      'purchasing-productvendor.csv': 'ProductID,BusinessEntityID,AverageLeadTime,StandardPrice,MinOrderQty,UnitMeasureCode,CurrencyCode\n680,1,1,5000,1,"EA","JPY"\n680,2,1,5.125,1,"EA","KWD"\n',
      'production-product.csv': 'ProductID,Name,ProductNumber,Color,Size,SizeUnitMeasureCode,Weight,WeightUnitMeasureCode,ProductLine,Class,Style,ProductSubcategoryID,HarmonizedSystemCode,CountryOfOrigin\n680,"F","F-1",NULL,,,,,,,,,"871491","DE"\n707,"B","B-1",,,,,,,,,,,\n',
    })

    expect(problems).toEqual([])
    expect(vendors.map((vendor) => vendor.countryCode)).toEqual(['DE', 'US'])
    expect(offers.map((offer) => offer.price)).toEqual([{ amountMinor: '5000', currency: 'JPY' }, { amountMinor: '5125', currency: 'KWD' }])
    expect(products[0]).toMatchObject({ hsCode: '871491', countryOfOrigin: 'DE', attributes: [] })
    expect(products[1]).toMatchObject({ hsCode: null, countryOfOrigin: null })
  })

  it('refuses a folder without one of the files', async () => {
    await using folder = await smallCatalogue()
    await rm(join(folder.path, 'production-location.csv'))

    await expect(readCatalogue(folder.path, () => {})).rejects.toThrow(/^There is no file .*production-location\.csv\.$/)
  })
})

describe('a malformed row', () => {
  it.each([
    ['production-product.csv', '1,"Too few"', 'has 2 columns, not 12'],
    ['production-product.csv', 'x1,"Bad id","P-1",,,,,,,,,', 'ProductID «x1» is not an id'],
    ['production-product.csv', '1,"","P-1",,,,,,,,,', 'Name «» is empty'],
    ['production-product.csv', '1,"Bad code","P 1",,,,,,,,,', 'ProductNumber «P 1» is not a code of 1 to 64 letters, digits and . _ / -'],
    ['production-product.csv', '1,"Bad weight","P-1",,,,heavy,"LB",,,,', 'Weight «heavy» is not a decimal number'],
    ['production-product.csv', '1,"Negative weight","P-1",,,,-2,"LB",,,,', 'Weight «-2» is negative'],
    ['production-product.csv', '1,"No unit","P-1",,,,2.5,,,,,', 'Weight «2.5 » is in no unit of weight'],
    ['production-product.csv', '1,"Unknown unit","P-1",,,,2.5,"ST",,,,', 'Weight «2.5 ST» is in no unit of weight'],
    ['production-product.csv', '1,"Unknown class","P-1",,,,,,,"X",,', 'Class «X» is none of H, M, L'],
    ['production-product.csv', '1,"Two faults","P-1",,,,-1,"G",,"X",,', 'Weight «-1» is negative; Class «X» is none of H, M, L'],
    ['production-product.csv', '1,"Lost","P-1",,,,,,,,,99', 'ProductSubcategoryID 99 is not known, or its own row was left out'],
    ['purchasing-vendor.csv', '1,"A1","Flag",1,True,Maybe', 'ActiveFlag «Maybe» is neither True nor False'],
    ['purchasing-vendor.csv', '1,"&&","Number",1,True,True', 'AccountNumber «&&» has no letters or digits'],
    ['production-productsubcategory.csv', '9,7,"Lost"', 'ProductCategoryID 7 is not known, or its own row was left out'],
    ['production-culture.csv', '"klingon!","Klingon"', 'CultureID «klingon!» is no language tag of BCP 47'],
    ['production-vproductanddescription.csv', '680,"x","x","xx","Ununderstood"', 'CultureID «xx» is no language of production-culture.csv'],
    ['production-vproductanddescription.csv', '680,"x","x","",""', 'Description «» is empty'],
    ['production-vproductanddescription.csv', '1,"x","x","en","Lost"', 'ProductID 1 is not known, or its own row was left out'],
    ['purchasing-productvendor.csv', '707,1492,soon,1.00,1,9,"EA"', 'AverageLeadTime «soon» is not a whole number'],
    ['purchasing-productvendor.csv', '707,1492,5,-1.00,1,9,"EA"', 'StandardPrice «-1.00» is negative'],
    ['purchasing-productvendor.csv', '707,1492,5,0.00,1,9,"EA"', 'StandardPrice «0.00» is not above zero'],
    ['purchasing-productvendor.csv', '707,1492,5,1.005,1,9,"EA"', 'StandardPrice «1.005» has more decimals than USD'],
    ['purchasing-productvendor.csv', '707,1492,5,1e3,1,9,"EA"', 'StandardPrice «1e3» is not a decimal number'],
    ['purchasing-productvendor.csv', '707,1492,5,1.00,0,9,"EA"', 'MinOrderQty «0» is below 1'],
    ['purchasing-productvendor.csv', '707,1492,5,1.00,1,9,"FOO"', 'UnitMeasureCode «FOO» is not known'],
    ['purchasing-productvendor.csv', '707,77,5,1.00,1,9,"EA"', 'BusinessEntityID 77 is not known, or its own row was left out'],
    ['purchasing-productvendor.csv', '1,1492,5,1.00,1,9,"EA"', 'ProductID 1 is not known, or its own row was left out'],
    ['production-productinventory.csv', '680,1,"A",1,-3', 'Quantity «-3» is negative'],
    ['production-productinventory.csv', '680,9,"A",1,3', 'LocationID 9 is not known, or its own row was left out'],
  ])('is left out and told: %s %s', async (file, row, reason) => {
    const { catalogue, problems } = await read(withRow(file, row))
    const { catalogue: whole } = await read()

    expect(problems).toEqual([`${file}:2: ${reason}`])
    expect(contentOf(catalogue)).toEqual(contentOf(whole))
  })

  it('takes what refers to it along', async () => {
    const { catalogue: { products, offers }, problems } = await read({ 'production-productsubcategory.csv': 'ProductSubcategoryID,ProductCategoryID,Name\nx,1,"Road Bikes"\n' })

    expect(products.map((product) => product.code)).toEqual(['BT-1'])
    expect(offers).toEqual([])
    expect(problems).toContain('production-product.csv:2: ProductSubcategoryID 2 is not known, or its own row was left out')
    expect(problems).toHaveLength(8)
  })

  it.each([
    ['production-product.csv', '1,"Twin","FR-58",,,,,,,,,\n2,"Twin","FR-58",,,,,,,,,', '3: ProductNumber FR-58 stands in line 2 already'],
    ['production-product.csv', '1,"Twin","P-1",,,,,,,,,\n1,"Twin","P-2",,,,,,,,,', '3: ProductID 1 stands in line 2 already'],
    ['purchasing-vendor.csv', '1,"A-1","Twin",1,True,True\n2,"a1","Twin",1,True,True', '3: AccountNumber US A1 stands in line 2 already'],
    ['purchasing-productvendor.csv', '707,1492,16,2,1,1,"CTN"\n707,1492,16,3,1,1,"CTN"', '3: the offer 707 1492 stands in line 2 already'],
    ['production-productinventory.csv', '707,6,"A",1,1\n707,6,"B",2,2', '3: the count 707 6 stands in line 2 already'],
    ['production-vproductanddescription.csv', '707,"x","x","fr","un"\n707,"x","x","FR","deux"', '3: the description 707 fr stands in line 2 already'],
  ])('is a second one of the same key, too: %s %j', async (file, rows, problem) => {
    const { problems } = await read(withRow(file, rows))

    expect(problems).toContain(`${file}:${problem}`)
  })

  it('is an offer by another unit than the product’s other offers', async () => {
    const { catalogue: { offers }, problems } = await read({
      'purchasing-productvendor.csv': 'ProductID,BusinessEntityID,AverageLeadTime,StandardPrice,MinOrderQty,UnitMeasureCode\n680,1492,16,41.2,20,"CTN"\n680,1496,17,39,1,"EA"\n',
    })

    expect(offers).toHaveLength(1)
    expect(problems).toEqual(['purchasing-productvendor.csv:3: UnitMeasureCode «EA» is not the unit that other vendors sell product 680 by'])
  })
})

describe('units', () => {
  it.each([['2.24', 'LB', 1016], ['17.77', 'lb', 8060], ['435', 'G', 435], ['0.5', 'OZ', 14], ['0.0005', 'KG', 1]])('weighs %s %s as %d g', (weight, unit, grams) => {
    expect(toGrams(weight, unit)).toBe(grams)
  })

  it.each([['41.2', 2, '4120'], ['41.2100', 2, '4121'], ['0.01', 2, '1'], ['5000', 0, '5000'], ['1.234', 3, '1234'], ['90071992547409.93', 2, '9007199254740993'], ['1.001', 2, null]])('takes %s with %d decimals as %s minor units', (amount, digits, minor) => {
    expect(toMinorUnits(amount, digits)).toBe(minor)
  })

  it('knows packages by Recommendation 21 behind an X, pieces by C62', () => {
    expect(['CTN', 'cs', 'DZ', 'GAL', 'EA', '?'].map(tradeUnit)).toEqual(['XCT', 'XCS', 'DZN', 'GLL', 'C62', null])
  })
})

/** Without the lines, which a row above moves. */
function contentOf(catalogue: Catalogue): unknown {
  return JSON.parse(JSON.stringify(catalogue, (key, value: unknown) => (key === 'origin' ? undefined : value)))
}
