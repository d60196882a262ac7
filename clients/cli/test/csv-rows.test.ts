import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { csvRows } from '../import/csv-rows.ts'
import { UnusableInputError, type Problem } from '../import/problem.ts'
import { dataFolder } from './data-folder.ts'

async function read(content: string | Buffer, { columns = ['A', 'B'], name = 'data.csv' } = {}) {
  await using folder = await dataFolder()
  const problems: Problem[] = []
  const rows: [line: number, fields: Readonly<Record<string, string>>][] = []
  await writeFile(join(folder.path, name), content)
  for await (const { line, fields } of csvRows(join(folder.path, name), columns, (problem) => problems.push(problem))) rows.push([line, fields])
  return { rows, problems: problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`) }
}

describe('reading a CSV file', () => {
  it('names values by the header, wherever its columns stand', async () => {
    const { rows, problems } = await read('B,more,A\n1,x,2\n')

    expect(rows).toEqual([[2, { A: '2', B: '1', more: 'x' }]])
    expect(problems).toEqual([])
  })

  it.each([['LF', '\n'], ['CRLF', '\r\n']])('counts lines from the start of each row, also behind quoted line breaks (%s)', async (_, eol) => {
    const { rows, problems } = await read(['A,B', '1,"two', 'lines, ""quoted"""', '', '3,x', '4,x,y', '5,z'].join(eol))

    expect(rows).toEqual([[2, { A: '1', B: 'two\nlines, "quoted"' }], [5, { A: '3', B: 'x' }], [7, { A: '5', B: 'z' }]])
    expect(problems).toEqual(['data.csv:6 has 3 columns, not 2'])
  })

  it('loses no good row behind a stray quote', async () => {
    const { rows, problems } = await read('A,B\n1,"never closed\n2,x\n3,"y"z\n4,5" disc\n6,"ok"\n')

    expect(rows.map(([line]) => line)).toEqual([3, 6])
    expect(problems).toEqual([
      'data.csv:2 opens a quote and does not close it',
      'data.csv:4 has text behind a closing quote',
      'data.csv:5 has a quote inside a value that is not quoted',
    ])
  })

  it('gives up on a quote that stays open to the end of the file', async () => {
    const { rows, problems } = await read('A,B\n1,"open\n2,x\n3,y\n')

    expect(rows.map(([line]) => line)).toEqual([3, 4])
    expect(problems).toEqual(['data.csv:2 opens a quote and does not close it'])
  })

  it('tells where a row of several lines ends when its columns are wrong', async () => {
    const { problems } = await read('A,B\n1,"two\nlines",3\n')

    expect(problems).toEqual(['data.csv:2 has 3 columns, not 2 (it reaches to line 3)'])
  })

  it('refuses a row that is not UTF-8, and reads a byte order mark away', async () => {
    const { rows, problems } = await read(Buffer.concat([Buffer.from('\uFEFFA,B\n1,é\n2,'), Buffer.from([0xe9]), Buffer.from('\n')]))

    expect(rows).toEqual([[2, { A: '1', B: 'é' }]])
    expect(problems).toEqual(['data.csv:3 is not UTF-8 text'])
  })

  it('unpacks gzip, and says when it is broken', async () => {
    const packed = gzipSync('A,B\n1,2\n')

    expect((await read(packed, { name: 'data.csv.gz' })).rows).toEqual([[2, { A: '1', B: '2' }]])
    await expect(read(packed.subarray(0, 20), { name: 'data.csv.gz' })).rejects.toThrow(UnusableInputError)
  })

  it.each([['', 'data.csv is empty.'], ['A,C\n1,2\n', 'data.csv has no column B in its first line.']])('refuses a file that is another as a whole: %j', async (content, message) => {
    await expect(read(content)).rejects.toThrow(new UnusableInputError(message))
  })
})
