export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128
/** UTF-16 units that 128 characters can take before normalisation, generously: more is not worth the work. */
const MAX_UNITS = PASSWORD_MAX * 8

/**
 * NIST SP 800-63B: length counts, composition does not. Characters are Unicode code points of the text in the form that
 * is hashed, so that the same password typed on another keyboard stays the same.
 */
export function isAcceptablePassword(password: string): boolean {
  if (isHopelesslyLong(password) || !password.isWellFormed()) return false
  const length = [...normalisePassword(password)].length
  return length >= PASSWORD_MIN && length <= PASSWORD_MAX
}

export function normalisePassword(password: string): string {
  return password.normalize('NFKC')
}

export function isHopelesslyLong(password: string): boolean {
  return password.length > MAX_UNITS
}
