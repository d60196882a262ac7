import { newEvent } from '#events/registry.ts'
import type { NewEvent } from '#kit/events/event.ts'
import type { DeadLetterRow } from '../db/entities/dead-letters.ts'

export function deadLetterReplayRequested(letter: DeadLetterRow, userId: string): NewEvent {
  return newEvent('dead_letter.replay.requested', { subject: letter.id, data: { ...about(letter), userId } })
}

export function deadLetterDiscarded(letter: DeadLetterRow, userId: string, reason: string): NewEvent {
  return newEvent('dead_letter.discarded', { subject: letter.id, data: { ...about(letter), userId, reason } })
}

const about = ({ id, topic, group, eventId, eventType }: DeadLetterRow) => ({ deadLetterId: id, topic, group, eventId, eventType })
