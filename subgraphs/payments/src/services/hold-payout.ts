import { z } from 'zod'
import { isId } from '#kit/ids.ts'
import { requirePlatformAdmin } from '../access.ts'
import { PayoutAccountEntity } from '../db/entities/payout.ts'
import { BlockedPartyEntity } from '../db/entities/read-copies.ts'
import { changePayout, lockPayout } from './change-payout.ts'
import { command, done, invalid, refused, type Asked, type Done } from './commands.ts'
import { scheduleAgain } from './free-payouts.ts'
import { readInput, text } from './input.ts'

export interface PayoutCommand {
  readonly payoutId: string
  readonly expectedVersion?: number | null
  readonly idempotencyKey: string
}

export interface HoldPayout extends PayoutCommand {
  readonly reason: string
}

const holdSchema = z.object({ reason: text(500) })

/** Keeps a scheduled payout back until somebody releases it. */
export async function holdPayout(asked: Asked, input: HoldPayout): Promise<Done> {
  requirePlatformAdmin(asked.viewer)
  const read = readInput(holdSchema, input)
  if (!read.ok) return invalid(read.userErrors)

  return command(asked, 'payoutHold', input, async (tx) => {
    const payout = isId('pyt', input.payoutId) ? await lockPayout(tx, input.payoutId) : null
    if (!payout) return notFound()
    if (stale(payout, input)) return conflict()
    if (payout.status !== 'SCHEDULED') return refused('ILLEGAL_TRANSITION', `A payout cannot move from ${payout.status} to ON_HOLD.`)
    await changePayout(tx, asked.app, payout, { status: 'ON_HOLD', holdReason: 'MANUAL', holdNote: read.value.reason })
    return done(payout.id)
  })
}

/** Lets a payout go again that was on hold or has failed. */
export async function releasePayout(asked: Asked, input: PayoutCommand): Promise<Done> {
  requirePlatformAdmin(asked.viewer)
  return command(asked, 'payoutRelease', input, async (tx) => {
    const payout = isId('pyt', input.payoutId) ? await lockPayout(tx, input.payoutId) : null
    if (!payout) return notFound()
    if (stale(payout, input)) return conflict()
    if (payout.status !== 'ON_HOLD' && payout.status !== 'FAILED') return refused('ILLEGAL_TRANSITION', `A payout cannot move from ${payout.status} to SCHEDULED by a release.`)
    if (await tx.manager.existsBy(BlockedPartyEntity, { organizationId: payout.vendorOrganizationId })) {
      return refused('PARTY_BLOCKED', 'Screening blocks the vendor; the payout is released when it clears.')
    }
    if (!await tx.manager.existsBy(PayoutAccountEntity, { vendorId: payout.vendorId })) {
      return refused('PAYOUT_ACCOUNT_MISSING', 'The vendor has no payout account yet.')
    }
    await scheduleAgain(tx, asked.app, payout)
    return done(payout.id)
  })
}

function stale(payout: { version: number }, { expectedVersion }: PayoutCommand): boolean {
  return expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== payout.version
}

function notFound(): Done {
  return refused('PAYOUT_NOT_FOUND', 'There is no such payout.', ['input', 'payoutId'])
}

function conflict(): Done {
  return refused('VERSION_CONFLICT', 'The payout has changed since you read it.', ['input', 'expectedVersion'])
}
