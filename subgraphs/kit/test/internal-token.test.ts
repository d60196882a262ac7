import { describe, expect, it } from '@jest/globals'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { createInternalTokenSigner, createInternalTokenVerifier, INTERNAL_TOKEN_ISSUER } from '#kit/internal-token.ts'
import { ANONYMOUS, ROUTER, type Viewer } from '#kit/viewer.ts'

const buyer: Viewer = {
  kind: 'USER', userId: 'usr_1', apiKeyId: null, sessionId: 'ses_1', organizationId: 'org_1', roles: ['BUYER'], scopes: ['*'],
}

describe('vouching for a viewer towards a subgraph', () => {
  it('hands the viewer over unchanged', async () => {
    const { signer, verifier } = await routerAndSubgraph('orders')

    for (const viewer of [buyer, ANONYMOUS, ROUTER]) {
      expect(await verifier.verify(await signer.sign(viewer, 'orders'))).toEqual(viewer)
    }
  })

  it('gives one viewer the same token for less than half of its life', async () => {
    const { signer, clock } = await routerAndSubgraph('orders')
    const first = await signer.sign(buyer, 'orders')

    clock.advance(20)
    expect(await signer.sign({ ...buyer }, 'orders')).toBe(first)
    expect(await signer.sign(buyer, 'users')).not.toBe(first)
    expect(await signer.sign({ ...buyer, roles: [] }, 'orders')).not.toBe(first)

    clock.advance(10)
    expect(await signer.sign(buyer, 'orders')).not.toBe(first)
  })

  it('never issues a token that lives longer than a minute', async () => {
    const { privateKey } = await generateKeyPair('EdDSA')

    expect(() => createInternalTokenSigner({ privateKey, keyId: 'one', ttlSeconds: 61 })).toThrow(RangeError)
  })
})

describe('accepting only the router', () => {
  it('refuses a missing token', async () => {
    const { verifier } = await routerAndSubgraph('orders')

    for (const value of [undefined, '', ['a', 'b']]) {
      await expect(verifier.verify(value)).rejects.toMatchObject({ code: 'INTERNAL_TOKEN_MISSING' })
    }
  })

  it('refuses a token after its minute, also one that it accepted before', async () => {
    const { signer, verifier, clock } = await routerAndSubgraph('orders')
    const token = await signer.sign(buyer, 'orders')
    await verifier.verify(token)

    clock.advance(66)

    await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'INTERNAL_TOKEN_EXPIRED' })
  })

  it('refuses a token for another subgraph', async () => {
    const { signer, verifier } = await routerAndSubgraph('orders')

    await expect(verifier.verify(await signer.sign(buyer, 'users'))).rejects.toMatchObject({ code: 'INTERNAL_TOKEN_WRONG_AUDIENCE' })
  })

  it('refuses tokens of another key, issuer, algorithm or lifetime', async () => {
    const { verifier, clock, privateKey, publicJwk } = await routerAndSubgraph('orders')
    const stranger = await routerAndSubgraph('orders')
    const now = Math.floor(clock.now().getTime() / 1000)
    const jwt = (issuer: string, lifetimeSeconds: number) => new SignJWT({ viewer: buyer })
      .setIssuer(issuer).setAudience('orders').setIssuedAt(now).setExpirationTime(now + lifetimeSeconds)

    const forged = [
      'not a token',
      await stranger.signer.sign(buyer, 'orders'),
      await jwt('someone-else', 60).setProtectedHeader({ alg: 'EdDSA', kid: 'one' }).sign(privateKey),
      await jwt(INTERNAL_TOKEN_ISSUER, 60).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(Buffer.from(publicJwk.x ?? '', 'base64url')),
      unsigned({ iss: INTERNAL_TOKEN_ISSUER, aud: 'orders', iat: now, exp: now + 60, viewer: buyer }),
    ]

    for (const token of forged) {
      await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'INTERNAL_TOKEN_FORGED' })
    }

    const longLived = await jwt(INTERNAL_TOKEN_ISSUER, 3600).setProtectedHeader({ alg: 'EdDSA', kid: 'one' }).sign(privateKey)
    clock.advance(120)
    await expect(verifier.verify(longLived)).rejects.toMatchObject({ code: 'INTERNAL_TOKEN_EXPIRED' })
  })

  it('refuses a token whose viewer is not one', async () => {
    const { verifier, clock, privateKey } = await routerAndSubgraph('orders')
    const now = Math.floor(clock.now().getTime() / 1000)
    const token = await new SignJWT({ viewer: { kind: 'SUPERUSER' } })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
      .setIssuer(INTERNAL_TOKEN_ISSUER).setAudience('orders').setIssuedAt(now).setExpirationTime(now + 60)
      .sign(privateKey)

    await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'INTERNAL_TOKEN_FORGED' })
  })
})

async function routerAndSubgraph(audience: string) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA')
  const publicJwk = { ...await exportJWK(publicKey), kid: 'one', alg: 'EdDSA' }
  const clock = settableClock()
  return {
    clock,
    privateKey,
    publicJwk,
    signer: createInternalTokenSigner({ privateKey, keyId: 'one', clock }),
    verifier: createInternalTokenVerifier({ publicKeys: { keys: [publicJwk] }, audience, clock }),
  }
}

function settableClock() {
  let now = Date.parse('2026-01-01T12:00:00Z')
  return { now: () => new Date(now), advance(seconds: number) { now += seconds * 1000 } }
}

function unsigned(claims: object): string {
  return `${encoded({ alg: 'none', kid: 'one' })}.${encoded(claims)}.`
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
