import { describe, expect, it } from '@jest/globals'
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'
import { createAccessTokenSigner, createAccessTokenVerifier, KeysUnavailableError } from '#kit/access-token.ts'

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

  it('refuses what is not signed, names no key or one that is not in the set, is not valid yet, or says things of its own about its key', async () => {
    const { verifier, privateKey, publicJwk, clock } = await issuer()
    const claims = { iss: 'broxiva', aud: 'broxiva-graph', org: null, roles: [], scopes: [], sid: 's', sub: 'u', jti: 'j', iat: seconds(clock), exp: seconds(clock) + 60 }
    const signed = (header: Record<string, unknown>, more: Record<string, unknown> = {}) => new SignJWT({ ...claims, ...more }).setProtectedHeader({ alg: 'EdDSA', kid: 'one', ...header }).sign(privateKey)
    const stranger = await generateKeyPair('EdDSA', { extractable: true })
    const { x } = await exportJWK(stranger.publicKey)
    const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    await expect(verifier.verify(await signed({}))).resolves.toMatchObject({ viewer: { userId: 'u' } })

    const refused = {
      'no signature': `${base64({ alg: 'none', kid: 'one' })}.${base64(claims)}.`,
      'None': `${base64({ alg: 'None', kid: 'one' })}.${base64(claims)}.`,
      'a secret made of the public key': await new SignJWT(claims).setProtectedHeader({ alg: 'HS512', kid: 'one' }).sign(Buffer.from(JSON.stringify(publicJwk))),
      'no key': await signed({ kid: undefined }),
      'an empty key id': await signed({ kid: '' }),
      'a path': await signed({ kid: '../../one' }),
      'a key id that is no text': await signed({ kid: ['one'] }),
      'a key of its own': await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid: 'one', jwk: { kty: 'OKP', crv: 'Ed25519', x } }).sign(stranger.privateKey),
      'an address of its keys': await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid: 'one', jku: 'https://evil.example.com/jwks.json' }).sign(stranger.privateKey),
      'what nobody understands': await signed({ crit: ['exp'], exp: 1 }).catch(() => `${base64({ alg: 'EdDSA', kid: 'one', crit: ['x'], x: 1 })}.${base64(claims)}.AAAA`),
      'not valid yet': await signed({}, { nbf: seconds(clock) + 30 }),
      'several audiences, none of them this one': await signed({}, { aud: ['broxiva', 'another'] }),
      'an expiry that is no number': await signed({}, { exp: '9999999999' }),
      'a megabyte': `${'a'.repeat(1024 * 1024)}.${'b'.repeat(1024)}.c`,
    }

    for (const [what, token] of Object.entries(refused)) {
      expect({ what, code: await verifier.verify(token).then(() => 'accepted', ({ code }) => code) }).toEqual({ what, code: 'ACCESS_TOKEN_INVALID' })
    }
  })

  it('remembers nothing that was refused, and nothing for longer than it lives', async () => {
    const { signer, verifier, clock } = await issuer()
    const { token } = await signer.sign(subject)
    clock.advance(15 * 60 - 10)
    await expect(verifier.verify(token)).resolves.toBeDefined()
    await expect(verifier.verify(`${token}x`)).rejects.toMatchObject({ code: 'ACCESS_TOKEN_INVALID' })

    clock.advance(10)

    await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'ACCESS_TOKEN_EXPIRED' })
  })

  it('does not take a token for invalid whose keys cannot be had', async () => {
    const { signer } = await issuer()
    const { token } = await signer.sign(subject)
    const verifier = createAccessTokenVerifier({ jwks: () => { throw new KeysUnavailableError('away') } })

    await expect(verifier.verify(token)).rejects.toBeInstanceOf(KeysUnavailableError)
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
