import { describe, expect, it } from '@jest/globals'
import type { BadRequest } from '../bad-request.ts'
import type { Outcome } from '../exchange.ts'
import { faultOf } from '../judge.ts'

const request: BadRequest = { kind: 'any', bytes: Buffer.alloc(0), breaksHttp: false, leaves: false }
const leaving: BadRequest = { ...request, leaves: true }
const frame = (opcode: number, payload: string | Buffer) => Buffer.concat([Buffer.from([0x80 | opcode, Buffer.byteLength(payload)]), Buffer.from(payload)])
const upgraded = (...frames: Buffer[]): Outcome => ({ status: 101, contentType: '', body: Buffer.concat(frames).toString('latin1'), end: 'closed' })
const OURS = '{"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'
const THEIRS = '{"errors":[{"message":"x","extensions":{"code":"BAD_USER_INPUT"}}]}'
const answered = (status: number, body: string, contentType = 'application/json; charset=utf-8'): Outcome => ({ status, body, contentType, end: 'closed' })

describe('what the answer to a bad request is called', () => {
  it.each<[string, BadRequest, Outcome]>([
    ['a refusal with a code', request, answered(400, '{"errors":[{"message":"no","extensions":{"code":"BAD_REQUEST"}}]}')],
    ['data', request, answered(200, '{"data":{"viewer":null}}')],
    ['too many requests', request, answered(429, '{"errors":[{"message":"later","extensions":{"code":"RATE_LIMITED"}}]}')],
    ['a version of HTTP that nobody speaks', { ...request, breaksHttp: true }, answered(505, '', '')],
    ['a hang-up on what is no HTTP', { ...request, breaksHttp: true }, { status: null, body: '', contentType: '', end: 'closed' }],
    ['events of which the last is cut off', leaving, answered(200, `:\n\nevent: next\ndata: ${THEIRS}\n\nevent: next\ndata: {"da`, 'text/event-stream; charset=utf-8')],
    ['parts, a heartbeat among them, of which the last is cut off', leaving, answered(200, `\r\n--graphql\r\ncontent-type: application/json\r\n\r\n{}\r\n--graphql\r\ncontent-type: application/json\r\n\r\n{"payload":${THEIRS}}\r\n--graphql\r\ncont`, 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0')],
    ['a WebSocket that is closed for the client\'s fault', leaving, upgraded(frame(1, '{"type":"connection_ack"}'), frame(1, '{"id":"a","type":"error","payload":[{"message":"é","extensions":{"code":"BAD_USER_INPUT"}}]}'), frame(8, Buffer.from([0x11, 0x30])))],
    ['silence for a client that has left', { ...request, leaves: true }, { status: null, body: '', contentType: '', end: 'closed' }],
  ])('%s is as it should be', (_, sent, outcome) => {
    expect(faultOf(sent, outcome)).toBeUndefined()
  })

  it.each<[string, BadRequest, Outcome, string]>([
    ['a server error', request, answered(500, ''), 'HTTP 500'],
    ['a server error for a client that has left', { ...request, leaves: true }, answered(500, ''), 'HTTP 500'],
    ['an error of ours within a good answer', request, answered(200, '{"data":null,"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'), 'an error of ours: INTERNAL_SERVER_ERROR'],
    ['a stack', request, answered(400, '{"errors":[{"message":"x at f (/a/b.ts:12:3)"}]}'), 'the answer tells of our insides'],
    ['an error of ours among events', leaving, answered(200, `event: next\ndata: ${OURS}\n\n`, 'text/event-stream; charset=utf-8'), 'an error of ours: INTERNAL_SERVER_ERROR'],
    ['an error of ours in a part', leaving, answered(200, `\r\n--graphql\r\ncontent-type: application/json\r\n\r\n{"payload":null,${OURS.slice(1)}\r\n--graphql--\r\n`, 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0'), 'an error of ours: INTERNAL_SERVER_ERROR'],
    ['an error of ours in a deferred part', leaving, answered(200, `\r\n---\r\ncontent-type: application/json\r\n\r\n{"hasNext":false,"incremental":[${OURS}]}\r\n-----\r\n`, 'multipart/mixed; boundary="-"; deferSpec=20220824'), 'an error of ours: INTERNAL_SERVER_ERROR'],
    ['an event that is no JSON', leaving, answered(200, 'event: next\ndata: {"data":\n\n', 'text/event-stream; charset=utf-8'), 'the answer is no JSON'],
    ['an error of ours over a WebSocket', leaving, upgraded(frame(1, '{"id":"a","type":"error","payload":[{"message":"x","extensions":{"code":"SUBGRAPH_UNAVAILABLE"}}]}')), 'an error of ours: SUBGRAPH_UNAVAILABLE'],
    ['a WebSocket that is closed for a fault of ours', leaving, upgraded(frame(8, Buffer.from([0x03, 0xf3]))), 'closed with 1011'],
    ['a frame that is none', leaving, upgraded(Buffer.from([0xc1, 0x00])), 'a frame that begins with c1 0'],
    ['half of an answer', request, answered(200, '{"data":'), 'the answer is no JSON'],
    ['a hang-up on good HTTP', request, { status: null, body: '', contentType: '', end: 'reset' }, 'no answer'],
    ['a request that hangs', request, { status: null, body: '', contentType: '', end: 'silent' }, 'no end to the answer'],
  ])('%s is a fault', (_, sent, outcome, why) => {
    expect(faultOf(sent, outcome)).toBe(why)
  })
})
