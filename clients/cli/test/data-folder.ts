import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface DataFolder extends AsyncDisposable {
  readonly path: string
  /** Rewrites a file, which need not be there yet. */
  edit(file: string, change: (content: string) => string): Promise<void>
}

/** An empty folder, or a copy of another. */
export async function dataFolder(from?: URL): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'broxiva-import-'))
  if (from) await cp(from, path, { recursive: true })
  return {
    path,
    async edit(file, change) {
      const content = await readFile(join(path, file), 'utf8').catch(() => '')
      await writeFile(join(path, file), change(content))
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  }
}

/** As few rows as show everything, by file. */
const SMALL: Readonly<Record<string, string>> = {
  'production-culture.csv': 'CultureID,Name\n"","Invariant"\n"en    ","English"\n"fr    ","French"\n"zh-cht","Chinese"\n',
  'production-productcategory.csv': 'ProductCategoryID,Name\n1,"Bikes"\n',
  'production-productsubcategory.csv': 'ProductSubcategoryID,ProductCategoryID,Name\n2,1,"Road Bikes"\n',
  'production-product.csv': `ProductID,Name,ProductNumber,Color,Size,SizeUnitMeasureCode,Weight,WeightUnitMeasureCode,ProductLine,Class,Style,ProductSubcategoryID
680,"Road Frame, 58","FR-58","Black","58","CM ",2.24,"LB ","R ","H ","U ",2
707,"Bottle","BT-1","","","",,"","","","",
`,
  'production-vproductanddescription.csv': 'ProductID,Name,ProductModel,CultureID,Description\n680,"x","x","en    ","A frame.\nLight, ""stiff""."\n680,"x","x","zh-cht","车架"\n',
  'purchasing-vendor.csv': 'BusinessEntityID,AccountNumber,Name,CreditRating,PreferredVendorStatus,ActiveFlag\n1492,"AUSTRALI0001","Australia Bike Retailer",1,True,True\n1496,"G&KBI0001","G & K",1,False,False\n',
  'purchasing-productvendor.csv': 'ProductID,BusinessEntityID,AverageLeadTime,StandardPrice,MinOrderQty,MaxOrderQty,UnitMeasureCode\n680,1492,16,41.2,20,100,"CTN"\n680,1496,17,39,1,5,"CTN"\n',
  'production-location.csv': 'LocationID,Name\n1,"Tool Crib"\n6,"Storage"\n',
  'production-productinventory.csv': 'ProductID,LocationID,Shelf,Bin,Quantity\n680,1,"A",1,7\n680,6,"A",1,1\n707,1,"A",1,50\n',
}

/** A small folder in the form of the AdventureWorks sample, with some of its files replaced. */
export async function smallCatalogue(replaced: Readonly<Record<string, string>> = {}): Promise<DataFolder> {
  const folder = await dataFolder()
  for (const [file, content] of Object.entries({ ...SMALL, ...replaced })) await folder.edit(file, () => content)
  return folder
}

/** The small folder's file with a line put behind its header: the line has number 2. */
export function withRow(file: string, row: string): Record<string, string> {
  return { [file]: (SMALL[file] ?? '').replace('\n', `\n${row}\n`) }
}
