import { createHash } from 'node:crypto'
import type { Resolvers } from '../__generated__/resolvers.ts'
import type { Context } from '../app.ts'
import type { DeadLetterRow } from '../db/entities/dead-letters.ts'
import { maskedEvent } from '../domain/masked-event.ts'
import type { DeadLetterContent } from '../loaders.ts'
import { refOrNull } from './references.ts'

const ofContent = <Value>(read: (content: DeadLetterContent) => Value) =>
  async ({ id }: DeadLetterRow, _: unknown, { loaders }: Context): Promise<Value | null> => {
    const content = await loaders.contentOfDeadLetter.load(id)
    return content && read(content)
  }

export const deadLetterTypes = {
  DeadLetter: {
    subgraph: ({ group }) => group.split('.')[0] ?? group,
    origin: ({ originTopic: topic, originPartition: partition, originOffset: offset }) =>
      (topic === null || partition === null || offset === null ? null : { topic, partition, offset }),
    replayable: ({ eventId }) => eventId !== null,
    event: ofContent(({ event }) => event && JSON.stringify(maskedEvent(event))),
    rawByteLength: ofContent(({ raw }) => raw && raw.length),
    rawSha256: ofContent(({ raw }) => raw && createHash('sha256').update(raw).digest('hex')),
    replayedBy: ({ replayedBy }) => refOrNull(replayedBy),
    discardedBy: ({ discardedBy }) => refOrNull(discardedBy),
  },
} satisfies Partial<Resolvers>
