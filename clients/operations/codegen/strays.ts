import { globSync, rmSync } from 'node:fs'
import { normalize } from 'node:path'

/** Of the files that the preset in `by-part.ts` writes, each for a part: the ones that a part leaves behind when it is renamed or deleted. */
const GENERATED = 'clients/operations/__generated__/{documents,hooks}/*.ts'

/**
 * Hook of the code generator, called with all that it generates: deletes what it has once generated and does not any more. With `--check` it deletes nothing and fails, as with a file that is stale.
 */
export function endStrays(...generated: readonly string[]): void {
  const current = new Set(generated.map((file) => normalize(file)))
  // Another configuration generates other files.
  if (![...current].some((file) => file.startsWith(normalize('clients/operations/__generated__/documents/')))) return
  const strays = globSync(GENERATED).filter((file) => !current.has(normalize(file)))
  if (strays.length === 0) return
  if (!process.argv.includes('--check')) {
    for (const file of strays) rmSync(file)
    return
  }
  const problem = `Nothing generates these any more: ${strays.join(', ')}. \`npm run codegen\` deletes them.`
  // The generator says of a hook that throws only that it failed.
  process.stderr.write(`${problem}\n`)
  throw new Error(problem)
}
