import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const MODULES = ['broxiva', 'listing', 'live', 'http', 'errors', 'webhooks', 'socket', 'typed-text'] as const

interface Declaration {
  readonly name: string
  readonly comment: string
  /** Without `export declare` and, where there are members, without them. */
  readonly head: string
  readonly members: readonly { readonly comment: string; readonly signature: string }[]
}

/**
 * Writes the reference of what the package exports from its built declarations, which the compiler prints in one form: documented, a member a statement.
 * `directory` has the declarations.
 */
export async function apiReference(directory: string): Promise<string> {
  const read = (module: string) => readFile(join(directory, `${module}.d.ts`), 'utf8')
  const index = await read('index')
  // What an operation answers is exported under the name that partners know it by.
  const aliases = new Map([...index.matchAll(/(\w+) as (\w+)/g)].map(([, own = '', exported = '']) => [own, exported]))
  const exported = new Set(index.match(/\w+/g))
  const inTheirNames = (text: string) => text.replace(/\btypes\.(\w+)/g, (whole, own: string) => aliases.get(own) ?? whole)

  const sections: string[] = []
  for (const module of MODULES) {
    for (const { name, comment, head, members } of declarationsIn(await read(module))) {
      if (!exported.has(name)) continue
      sections.push(`## ${name}`, comment, `\`\`\`ts\n${inTheirNames(head)}\n\`\`\``)
      for (const member of members) sections.push([`- \`${inTheirNames(member.signature)}\``, member.comment].filter(Boolean).join(`  \n  `).replaceAll('\n\n', '\n\n  '))
    }
  }
  const named = [...aliases].map(([own, alias]) => `\`${alias}\` (${own.replace(/Fragment$/, '')})`).toSorted()
  return `${[
    '# API reference',
    'Written by `node scripts/build.ts` from the declarations; do not edit. The [README](README.md) explains.',
    ...sections,
    '## Types of answers',
    `What methods answer, by the name of the fragment in [clients/operations](../operations): ${named.join(', ')}. All others, inputs included, are in \`types\`: \`import type { types } from '@broxiva/partner-sdk'\`, then \`types.CartLineAddInput\`.`,
  ].filter(Boolean).join('\n\n').replaceAll(/\n\n(?=- `)/g, '\n').replaceAll(/```\n(?=- `)/g, '```\n\n')}\n`
}

function declarationsIn(source: string): Declaration[] {
  return [...source.matchAll(/^(?:\/\*\*(.*?)\*\/\n)?export (?:declare )?((?:abstract )?(?:class|interface|function|type) (\w+).*?)(?=^\/\*\*|^export |^type |(?![^]))/gms)].map(([, comment = '', code = '', name = '']) => {
    const [, head = '', body] = /^(class|abstract class|interface)/.test(code) ? /^(.*?) \{\n(.*)\}\s*$/s.exec(code) ?? [] : []
    return { name, comment: plain(comment), head: body === undefined ? code.trim() : head, members: body === undefined ? [] : membersIn(body) }
  })
}

function membersIn(body: string): Declaration['members'] {
  return [...body.matchAll(/^ {4}(?:\/\*\*(.*?)\*\/\n {4})?(\S.*?;)$(?=\n {4}\S|\n?(?![^]))/gms)]
    .map(([, comment = '', signature = '']) => ({ comment: plain(comment), signature: signature.replace(/;$/, '').replaceAll(/\s+/g, ' ') }))
    .filter(({ signature }) => signature !== '#private')
}

/** A comment's text, in paragraphs. */
function plain(comment: string): string {
  return comment.replaceAll(/^ *\*? ?/gm, '').replaceAll(/\{@link (\w+)\}/g, '`$1`').replaceAll(/^@throws (?:\{(\w+)\}|) ?/gm, (_, type?: string) => `\nThrows ${type ? `\`${type}\` ` : ''}`)
    .replaceAll(/^@see /gm, '\n').trim().replaceAll(/(?<!\n)\n(?!\n)/g, ' ')
}
