import { newEvent } from '#events/registry.ts'
import type { SessionRow } from '../db/entities.ts'

export function userRegistered(userId: string) {
  return newEvent('user.registered', { subject: userId, data: { userId } })
}

export function userLoggedIn({ id, userId, organizationId }: SessionRow) {
  return newEvent('user.login', { subject: userId, organizationId, data: { userId, sessionId: id, organizationId } })
}
