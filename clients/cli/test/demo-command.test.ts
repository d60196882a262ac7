import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { dataFolder } from './data-folder.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

describe('npm run demo', () => {
  it.each([
    ['is not there', undefined, /^The demo stopped: \S+demo-accounts\.json is not there\. Start the graph .*«npm start».*BROXIVA_DATA_DIR/],
    ['is damaged', '{', /^The demo stopped: \S+demo-accounts\.json is damaged; delete the data folder and start again\.\n$/],
  ])('says what to do when the list of its people %s', async (_, content, line) => {
    await using folder = await dataFolder()
    if (content !== undefined) await writeFile(join(folder.path, 'demo-accounts.json'), content)

    const outcome = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      execFile(process.execPath, ['clients/cli/demo.ts'], { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', BROXIVA_DATA_DIR: folder.path } }, (error, _stdout, stderr) => resolve({ code: error?.code, stderr }))
    })

    expect(outcome).toEqual({ code: 1, stderr: expect.stringMatching(line) })
  })
})
