export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128

/**
 * NIST SP 800-63B: length counts, composition does not. Characters are Unicode code points of the text in the form that
 * is hashed, so that the same password typed on another keyboard stays the same.
 */
export function isAcceptablePassword(password: string): boolean {
  const length = [...normalisePassword(password)].length
  return password.isWellFormed() && length >= PASSWORD_MIN && length <= PASSWORD_MAX
}

export function normalisePassword(password: string): string {
  return password.normalize('NFKC')
}
