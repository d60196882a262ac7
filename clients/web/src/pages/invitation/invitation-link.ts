/** The address to hand to somebody who is invited. The code is behind the `#`: no server and no log sees it. */
export function invitationLink(token: string): string {
  return `${location.origin}/app/invitation#${token}`
}

/** The code in what somebody has been given: the code itself, or the whole link. */
export function codeIn(text: string): string {
  return text.slice(text.lastIndexOf('#') + 1).trim()
}
