import { describe, expect, it } from '@jest/globals'
import type { BadRequest } from '../bad-request.ts'
import type { Outcome } from '../exchange.ts'
import { faultOf } from '../judge.ts'

const request: BadRequest = { kind: 'any', bytes: Buffer.alloc(0), breaksHttp: false, leaves: false }
const answered = (status: number, body: string, contentType = 'application/json; charset=utf-8'): Outcome => ({ status, body, contentType, end: 'closed' })

describe('what the answer to a bad request is called', () => {
  it.each<[string, BadRequest, Outcome]>([
    ['a refusal with a code', request, answered(400, '{"errors":[{"message":"no","extensions":{"code":"BAD_REQUEST"}}]}')],
    ['data', request, answered(200, '{"data":{"viewer":null}}')],
    ['too many requests', request, answered(429, '{"errors":[{"message":"later","extensions":{"code":"RATE_LIMITED"}}]}')],
    ['a version of HTTP that nobody speaks', { ...request, breaksHttp: true }, answered(505, '', '')],
    ['a hang-up on what is no HTTP', { ...request, breaksHttp: true }, { status: null, body: '', contentType: '', end: 'closed' }],
    ['silence for a client that has left', { ...request, leaves: true }, { status: null, body: '', contentType: '', end: 'closed' }],
  ])('%s is as it should be', (_, sent, outcome) => {
    expect(faultOf(sent, outcome)).toBeUndefined()
  })

  it.each<[string, BadRequest, Outcome, string]>([
    ['a server error', request, answered(500, ''), 'HTTP 500'],
    ['a server error for a client that has left', { ...request, leaves: true }, answered(500, ''), 'HTTP 500'],
    ['an error of ours within a good answer', request, answered(200, '{"data":null,"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'), 'an error of ours: INTERNAL_SERVER_ERROR'],
    ['a stack', request, answered(400, '{"errors":[{"message":"x at f (/a/b.ts:12:3)"}]}'), 'the answer tells of our insides'],
    ['half of an answer', request, answered(200, '{"data":'), 'the answer is no JSON'],
    ['a hang-up on good HTTP', request, { status: null, body: '', contentType: '', end: 'reset' }, 'no answer'],
    ['a request that hangs', request, { status: null, body: '', contentType: '', end: 'silent' }, 'no end to the answer'],
  ])('%s is a fault', (_, sent, outcome, why) => {
    expect(faultOf(sent, outcome)).toBe(why)
  })
})
