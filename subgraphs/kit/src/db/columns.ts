import type { EntitySchemaColumnOptions } from 'typeorm'

/** An id as {@link newId} makes them. */
export const idColumn = { type: 'text' } as const satisfies EntitySchemaColumnOptions

/** A whole number of any size, `bigint` on both sides: PostgreSQL's driver answers `int8` as text. */
export const bigintColumn = {
  type: 'bigint',
  transformer: {
    to: (value: bigint | null | undefined) => value?.toString() ?? value,
    from: (value: string | null) => (value === null ? null : BigInt(value)),
  },
} as const satisfies EntitySchemaColumnOptions

/** An instant; UTC in, UTC out. */
export const timestampColumn = { type: 'timestamp with time zone', precision: 3 } as const satisfies EntitySchemaColumnOptions

export const textColumn = { type: 'text' } as const satisfies EntitySchemaColumnOptions
export const integerColumn = { type: 'integer' } as const satisfies EntitySchemaColumnOptions
export const booleanColumn = { type: 'boolean' } as const satisfies EntitySchemaColumnOptions
export const jsonColumn = { type: 'jsonb' } as const satisfies EntitySchemaColumnOptions
