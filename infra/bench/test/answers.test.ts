import { describe, expect, it } from '@jest/globals'
import { compareAnswers } from '../answers.ts'

const EXPECTED = '{"data":{"user":{"id":"1","tags":["a","b"]}},"extensions":{"ms":1}}'

describe('comparing the answers of two gateways', () => {
  it('takes answers with the same data for the same, whatever stands beside the data', () => {
    expect(compareAnswers(EXPECTED, '{"extensions":{},"data":{"user":{"id":"1","tags":["a","b"]}}}')).toEqual({ kind: 'same' })
  })

  it('tells another order of fields from another order in a list', () => {
    expect(compareAnswers(EXPECTED, '{"data":{"user":{"tags":["a","b"],"id":"1"}}}')).toEqual({ kind: 'order' })
    expect(compareAnswers(EXPECTED, '{"data":{"user":{"id":"1","tags":["b","a"]}}}')).toEqual({ kind: 'different', where: 'data.user.tags.0: "a" became "b"' })
  })

  it('names the first place where values differ, or are missing', () => {
    expect(compareAnswers(EXPECTED, '{"data":{"user":{"id":"1"}}}')).toEqual({ kind: 'different', where: 'data.user.tags: ["a","b"] became nothing' })
    expect(compareAnswers(EXPECTED, '{"data":{"user":null}}')).toMatchObject({ kind: 'different' })
  })

  it('takes an answer with errors for none, even with the right data, and so a page of HTML', () => {
    expect(compareAnswers(EXPECTED, '{"data":{"user":{"id":"1","tags":["a","b"]}},"errors":[{"message":"late"}]}')).toEqual({ kind: 'errors', message: 'late' })
    expect(compareAnswers(EXPECTED, '<html>')).toMatchObject({ kind: 'errors' })
  })
})
