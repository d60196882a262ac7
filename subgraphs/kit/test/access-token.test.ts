import { describe, expect, it } from '@jest/globals'
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'
import { createAccessTokenSigner, createAccessTokenVerifier } from '#kit/access-token.ts'

const subject = { userId: 'usr_1', organizationId: 'org_1', roles: ['OWNER', 'BUYER'], scopes: ['*'], sessionId: 'ses_1' }

describe('signing a session in', () => {
  it('turns a token back into its viewer', async () => {
    const { signer, verifier } = await issuer()

    const { token, expiresAt } = await signer.sign(subject)

    expect(await verifier.verify(token)).toEqual({
      viewer: { kind: 'USER', userId: 'usr_1', apiKeyId: null, sessionId: 'ses_1', organizationId: 'org_1', roles: ['OWNER', 'BUYER'], scopes: ['*'] },
      expiresAt,
    })
  })

  it('names issuer, audience, session and a token id of its own', async () => {
    const { signer } = await issuer()

    const [one, two] = [decodeJwt((await signer.sign(subject)).token), decodeJwt((await signer.sign(subject)).token)]

    expect(one).toMatchObject({ iss: 'broxiva', aud: 'broxiva-graph', sub: 'usr_1', org: 'org_1', sid: 'ses_1' })
    expect(one.jti).not.toBe(two.jti)
  })

  it('is over after fifteen minutes', async () => {
    const { signer, verifier, clock } = await issuer()
    const { token, expiresAt } = await signer.sign(subject)
    expect(expiresAt).toEqual(new Date('2026-01-01T12:15:00Z'))

    clock.advance(15 * 60 - 1)
    await expect(verifier.verify(token)).resolves.toMatchObject({ viewer: { userId: 'usr_1' } })

    clock.advance(1)
    await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'ACCESS_TOKEN_EXPIRED' })
  })

  it('accepts both keys during a rotation', async () => {
    const [old, next] = [await issuer('old'), await issuer('next')]
    const verifier = createAccessTokenVerifier({ jwks: { keys: [old.publicJwk, next.publicJwk] }, clock: old.clock })

    for (const { signer } of [old, next]) {
      await expect(verifier.verify((await signer.sign(subject)).token)).resolves.toMatchObject({ viewer: { userId: 'usr_1' } })
    }
  })
})

describe('refusing a token', () => {
  it('refuses what another key, issuer, audience or algorithm signed', async () => {
    const { verifier, privateKey, publicJwk, clock } = await issuer()
    const stranger = await issuer()
    const claims = { org: 'org_1', roles: [], scopes: [], sid: 'ses_1', sub: 'usr_1', jti: 'j', iat: seconds(clock), exp: seconds(clock) + 60 }
    const signed = (iss: string, aud: string) => new SignJWT({ ...claims, iss, aud }).setProtectedHeader({ alg: 'EdDSA', kid: 'one' }).sign(privateKey)

    const refused = [
      '', 'abc', 'a.b.c',
      (await stranger.signer.sign(subject)).token,
      await signed('someone-else', 'broxiva-graph'),
      await signed('broxiva', 'another-graph'),
      await new SignJWT({ ...claims, iss: 'broxiva', aud: 'broxiva-graph' })
        .setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(Buffer.from(publicJwk.x ?? '', 'base64url')),
      tampered((await (await issuer()).signer.sign(subject)).token),
    ]

    for (const token of refused) {
      await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'ACCESS_TOKEN_INVALID' })
    }
  })

  it('refuses a signed token that lacks a claim, above all its expiry', async () => {
    const { verifier, privateKey, clock } = await issuer()
    const claims = { iss: 'broxiva', aud: 'broxiva-graph', org: null, roles: [], scopes: [], sid: 's', sub: 'u', jti: 'j', iat: seconds(clock), exp: seconds(clock) + 60 }

    for (const missing of ['sub', 'sid', 'jti', 'exp', 'roles'] as const) {
      const { [missing]: _, ...rest } = claims
      const token = await new SignJWT(rest).setProtectedHeader({ alg: 'EdDSA', kid: 'one' }).sign(privateKey)
      await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'ACCESS_TOKEN_INVALID' })
    }
  })
})

async function issuer(keyId = 'one') {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA')
  const publicJwk: JWK = { ...await exportJWK(publicKey), kid: keyId, alg: 'EdDSA' }
  const clock = settableClock()
  return {
    clock,
    privateKey,
    publicJwk,
    signer: createAccessTokenSigner({ privateKey, keyId, clock }),
    verifier: createAccessTokenVerifier({ jwks: { keys: [publicJwk] }, clock }),
  }
}

function settableClock() {
  let now = Date.parse('2026-01-01T12:00:00Z')
  return { now: () => new Date(now), advance(elapsed: number) { now += elapsed * 1000 } }
}

function seconds(clock: { now(): Date }): number {
  return Math.floor(clock.now().getTime() / 1000)
}

function tampered(token: string): string {
  const [header, payload, signature] = token.split('.')
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString())
  return [header, Buffer.from(JSON.stringify({ ...claims, org: 'org_2' })).toString('base64url'), signature].join('.')
}
