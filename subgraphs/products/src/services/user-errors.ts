import { userError, type UserError } from '#kit/errors.ts'

/** The natural key is taken; `existingId` has it. */
export interface AlreadyExistsError extends UserError {
  readonly existingId: string
}

/** Stock cannot go below `reserved`. */
export interface StockBelowReservedError extends UserError {
  readonly reserved: number
}

export function alreadyExists(message: string, field: string, existingId: string): AlreadyExistsError {
  return { ...userError('ALREADY_EXISTS', message, ['input', field]), __typename: 'AlreadyExistsError', existingId }
}

export function stockBelowReserved(reserved: number, field: string): StockBelowReservedError {
  return {
    ...userError('STOCK_BELOW_RESERVED', `Orders hold ${reserved} units there; the stock cannot be lower.`, ['input', field]),
    __typename: 'StockBelowReservedError',
    reserved,
  }
}

/** Unknown, or not the viewer's to change: which of the two is not said. */
export function notFound(what: 'CATEGORY' | 'PRODUCT' | 'VARIANT' | 'VENDOR' | 'OFFER' | 'LOCATION', field: string): UserError {
  return userError(`${what}_NOT_FOUND`, `There is no such ${what.toLowerCase()} for you.`, ['input', field])
}

export function versionConflict(actual: number): UserError {
  return userError('VERSION_CONFLICT', `It has changed meanwhile and is at version ${actual}. Read it again.`, ['input', 'expectedVersion'])
}

export function illegalTransition(what: string, from: string, to: string): UserError {
  return userError('ILLEGAL_TRANSITION', `${what} cannot move from ${from} to ${to}.`)
}
