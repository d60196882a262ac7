import { EntitySchema } from 'typeorm'
import { idColumn, integerColumn, jsonColumn, textColumn, timestampColumn } from '#kit/db/columns.ts'
import type { PushPlatform } from '../domain/push.ts'

/** Where a person's phone can be woken, for as long as they are signed in on it. */
export interface PushDeviceRow {
  id: string
  userId: string
  /** The device, as far as the graph knows it: its messages end with the session. */
  sessionId: string
  /** Where the push service reaches it; shown to nobody. */
  token: string
  platform: PushPlatform
  locale: string
  appVersion: string
  createdAt: Date
  updatedAt: Date
}

/** One message for one device, until it is known what became of it. */
export interface PushMessageRow {
  id: string
  deviceId: string
  eventId: string
  title: string
  body: string
  data: Readonly<Record<string, string>>
  /** Under which the push service keeps the receipt; null as long as it has not taken the message. */
  ticketId: string | null
  attemptCount: number
  /** When it is to be sent, or its receipt asked for. Whoever does so puts it off first: what a process that died had in hand comes back. */
  nextAttemptAt: Date
  createdAt: Date
}

/** Whom to tell of an order, until it is over. */
export interface PushOrderRow {
  orderId: string
  number: string
  userId: string
}

const createdAt = { ...timestampColumn, name: 'created_at' } as const

export const PushDevices = new EntitySchema<PushDeviceRow>({
  name: 'PushDevice',
  tableName: 'push_devices',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'push_devices_pkey' },
    userId: { ...idColumn, name: 'user_id' },
    sessionId: { ...idColumn, name: 'session_id' },
    token: textColumn,
    platform: textColumn,
    locale: textColumn,
    appVersion: { ...textColumn, name: 'app_version' },
    createdAt,
    updatedAt: { ...timestampColumn, name: 'updated_at' },
  },
  uniques: [
    { name: 'push_devices_session_unique', columns: ['sessionId'] },
    { name: 'push_devices_token_unique', columns: ['token'] },
  ],
  indices: [{ name: 'push_devices_user', columns: ['userId', 'id'] }],
  foreignKeys: [
    { name: 'push_devices_user_fkey', target: 'User', columnNames: ['userId'], referencedColumnNames: ['id'] },
    { name: 'push_devices_session_fkey', target: 'Session', columnNames: ['sessionId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
  ],
})

export const PushMessages = new EntitySchema<PushMessageRow>({
  name: 'PushMessage',
  tableName: 'push_messages',
  columns: {
    id: { ...idColumn, primary: true, primaryKeyConstraintName: 'push_messages_pkey' },
    deviceId: { ...idColumn, name: 'device_id' },
    eventId: { ...idColumn, name: 'event_id' },
    title: textColumn,
    body: textColumn,
    data: jsonColumn,
    ticketId: { ...textColumn, name: 'ticket_id', nullable: true },
    attemptCount: { ...integerColumn, name: 'attempt_count' },
    nextAttemptAt: { ...timestampColumn, name: 'next_attempt_at' },
    createdAt,
  },
  uniques: [{ name: 'push_messages_event_unique', columns: ['deviceId', 'eventId'] }],
  indices: [{ name: 'push_messages_due', columns: ['nextAttemptAt'] }],
  foreignKeys: [{ name: 'push_messages_device_fkey', target: 'PushDevice', columnNames: ['deviceId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' }],
})

export const PushOrders = new EntitySchema<PushOrderRow>({
  name: 'PushOrder',
  tableName: 'push_orders',
  columns: {
    orderId: { ...idColumn, name: 'order_id', primary: true, primaryKeyConstraintName: 'push_orders_pkey' },
    number: textColumn,
    userId: { ...idColumn, name: 'user_id' },
  },
})

export const pushEntities = [PushDevices, PushMessages, PushOrders] as unknown as readonly EntitySchema<never>[]
