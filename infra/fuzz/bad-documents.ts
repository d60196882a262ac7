import { Lexer, Source, TokenKind } from 'graphql'
import type { Random } from '../faults/random.ts'

const PUNCTUATION = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '...', '=', '|', '&', '"', '"""', '#', ',', '\n', '\0'] as const
const NAMES = ['__typename', '__schema', '__type', '_entities', '_service', 'node', 'id', 'on', 'fragment', 'query', 'mutation', 'subscription', 'true', 'null', '__proto__', 'constructor'] as const

/** A document of the clients with some of its tokens taken out, doubled, exchanged or replaced. */
export function brokenDocument(document: string, random: Random): string {
  const tokens = tokensOf(document)
  for (let left = random.between(1, 6); left > 0 && tokens.length > 0; left--) {
    const at = random.between(0, tokens.length - 1)
    switch (random.between(0, 5)) {
      case 0: tokens.splice(at, 1); break
      case 1: tokens.splice(at, 0, tokens[at] ?? ''); break
      case 2: tokens.splice(at, 0, random.pick(PUNCTUATION)); break
      case 3: tokens[at] = random.pick(NAMES); break
      case 4: tokens.splice(at, random.between(1, 30)); break
      default: tokens.splice(at, 0, ...tokens.slice(random.between(0, tokens.length - 1)).slice(0, random.between(1, 40)))
    }
  }
  return tokens.join(' ')
}

/** Small texts that stand for much work: nests, repeats, spreads and cycles. */
export function heavyDocument(random: Random): string {
  const many = random.pick([50, 500, 5_000, 20_000])
  switch (random.between(0, 11)) {
    case 0: return '{ node(id: "x") { id '.repeat(many)
    case 1: return `{ ${'viewer { '.repeat(many)}kind${' }'.repeat(many)} }`
    case 2: return `{ ${Array.from({ length: many }, (_, n) => `a${n}: viewer { kind }`).join(' ')} }`
    case 3: return `{ ${'viewer { kind } '.repeat(many)}}`
    case 4: return `{ viewer ${'@include(if: true) '.repeat(many)} { kind } }`
    case 5: return `{ viewer ${Array.from({ length: many }, (_, n) => `@x${n}`).join(' ')} { kind } }`
    case 6: return 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'
    case 7: return `query { ...F0 } ${Array.from({ length: Math.min(many, 500) }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F${Math.min(many, 500)} on Query { __typename }`
    case 8: return `{ __schema { types { ${'fields { type { '.repeat(Math.min(many, 30))}name${' } }'.repeat(Math.min(many, 30))} } } }`
    case 9: return `query (${Array.from({ length: many }, (_, n) => `$v${n}: Int = ${n}`).join(', ')}) { __typename }`
    case 10: return `{ node(id: ${'['.repeat(many)}1${']'.repeat(many)}) { id } }`
    default: return `{ node(id: "${'x'.repeat(many)}") { id } } # ${'x'.repeat(many)}`
  }
}

function tokensOf(document: string): string[] {
  const lexer = new Lexer(new Source(document))
  const tokens: string[] = []
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) tokens.push(document.slice(token.start, token.end))
  return tokens
}
