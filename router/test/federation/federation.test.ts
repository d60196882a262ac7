import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mergeParts } from '../answer-parts.ts'
import type { CaseQuery, ExpectedParts, ExpectedPayload, FederationCase } from './case.ts'
import { readError, startCase, type RunningCase } from './run-case.ts'

const CASES = new URL('cases/', import.meta.url)

const cases = await Promise.all(readdirSync(CASES).toSorted().map(async (name) => {
  const { federationCase } = await import(new URL(`${name}/case.ts`, CASES).href) as { federationCase: FederationCase }
  return { name, federationCase }
}))

describe.each(cases)('answering $name: $federationCase.about', ({ federationCase }) => {
  let running: RunningCase

  beforeAll(async () => { running = await startCase(federationCase) })
  afterAll(async () => { await running[Symbol.asyncDispose]() })

  it.each([...federationCase.queries])('$about', async (query) => {
    const { expected: { data, errors = [] } } = query

    const answer = await running.ask(query)

    expect(answer.data).toBe(data === undefined ? undefined : JSON.stringify(data))
    expect(sorted(answer.errors)).toEqual(sorted(errors))
    expectCalls(answer.calls, query.calls)
    await expectLikeStock(query)
    if (query.parts) await expectInParts(query, query.parts)
  })

  async function expectInParts(query: CaseQuery, { first, payloads, merged = query.expected.data ?? undefined }: ExpectedParts): Promise<void> {
    const parts = await running.askInParts(query)
    const [begin, ...others] = parts
    const sent = others.flatMap(({ incremental = [] }) => incremental)

    expect(JSON.stringify(begin?.data)).toBe(JSON.stringify(first.data))
    expect(sorted((begin?.errors ?? []).map(readError))).toEqual(sorted(first.errors ?? []))
    expect(begin?.hasNext).toBe(payloads.length > 0)
    expect(sorted(sent.map(({ path, label, data, errors = [] }) => readPayload({ path, label, data, errors: errors.map(readError) })))).toEqual(sorted(payloads.map(readPayload)))
    expect(mergeParts(parts).data).toEqual(merged)
  }

  async function expectLikeStock(query: CaseQuery): Promise<void> {
    const { data, errors = [] } = query.expected
    const stock = await running.askStock(query)
    const ours = { data: data === undefined ? undefined : JSON.stringify(data), failed: errors.length > 0 }
    const theirs = { data: stock.data, failed: stock.errors.length > 0 }
    if (query.stock === undefined) expect(theirs).toEqual(ours)
    else expect(theirs).not.toEqual(ours)
  }
})

function readPayload({ path, label, data, errors = [] }: ExpectedPayload) {
  return { path, label, data: JSON.stringify(data), errors: sorted(errors) }
}

function expectCalls(actual: NonNullable<CaseQuery['calls']>, expected: CaseQuery['calls'] = {}): void {
  for (const [subgraph, calls] of Object.entries(expected)) expect(sorted(actual[subgraph] ?? [])).toEqual(sorted(calls))
}

function sorted<T>(values: readonly T[]): T[] {
  return values.toSorted((one, other) => JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
}
