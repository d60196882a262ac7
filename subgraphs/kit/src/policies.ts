import { hasRole, type Viewer } from './viewer.ts'

/** What `@policy` may ask for: what a viewer is, where no scope says it. Whose row it is stays with the row's owner. */
const POLICIES: ReadonlyMap<string, (viewer: Viewer) => boolean> = new Map([
  // Somebody who signed in: what they decide is theirs, and nothing that a program decides.
  ['person', isPerson],
  ['platform-admin', (viewer) => isPerson(viewer) && hasRole(viewer, 'PLATFORM_ADMIN')],
  ['compliance-officer', (viewer) => isPerson(viewer) && hasRole(viewer, 'COMPLIANCE_OFFICER')],
])

/** The same for the router and for every owner of a field. Nobody satisfies a policy that does not exist. */
export function satisfiesPolicy(policy: string, viewer: Viewer): boolean {
  return POLICIES.get(policy)?.(viewer) ?? false
}

/** A misspelt policy is no rule but a closed door. */
export function isPolicy(name: string): boolean {
  return POLICIES.has(name)
}

function isPerson({ kind, userId }: Viewer): boolean {
  return kind === 'USER' && userId !== null
}
