import { GraphQLError, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Logger } from '#kit/log.ts'
import { hasScope, isAuthenticated, type Viewer } from '#kit/viewer.ts'
import { findOperation } from '../execution/compiled-operation.ts'
import type { Booleans } from '../execution/selected-fields.ts'
import type { Requirement, SchemaRequirements } from './requirements.ts'
import { markWithheld, withheldPaths, type IsWithheld } from './withheld.ts'

/**
 * Whether a viewer satisfies a policy of `@policy`. Asked for each operation that needs the policy, so it answers from what is known of the viewer, at once;
 * whoever throws says no.
 */
export type SatisfiesPolicy = (policy: string, viewer: Viewer) => boolean

/** What one operation needs of its viewers, as far as they may lack it. */
export interface OperationNeeds {
  /** Which of its requirements the viewer does not meet; empty for one who may have everything. */
  unmetBy(viewer: Viewer): string
  /** The operation for a viewer that it knows by what `unmetBy` said. */
  withhold(document: DocumentNode, unmet: string): Withheld
}

/** An operation, and what of it is kept from a viewer. */
export interface Withheld {
  /** With marks: see {@link markWithheld}. */
  readonly document: DocumentNode
  /** One error for each place that the client asks for, with these values of `@skip` and `@include`, and does not get. */
  errors(booleans: Booleans): readonly GraphQLError[]
}

export interface Authorization {
  /** Undefined for an operation that everybody may have. */
  needsOf(document: DocumentNode): OperationNeeds | undefined
}

/** Enforces what a supergraph's directives say. Types are those that clients see: they can ask for no others. */
export function createAuthorization({ requirements, apiSchema, satisfiesPolicy, log }: {
  requirements: SchemaRequirements
  apiSchema: GraphQLSchema
  satisfiesPolicy: SatisfiesPolicy
  log: Logger
}): Authorization {
  return {
    needsOf(document) {
      const indexes = [...indexesIn(document)].toSorted((one, other) => one - other)
      if (indexes.length === 0) return undefined
      return {
        unmetBy(viewer) {
          let unmet = ''
          for (const index of indexes) {
            if (meets(viewer, requirements.all[index] as Requirement)) continue
            unmet += unmet === '' ? index : `,${index}`
          }
          return unmet
        },
        withhold: (whole, unmet) => withhold(whole, new Set(unmet.split(',').map(Number))),
      }
    },
  }

  function indexesIn(document: DocumentNode): ReadonlySet<number> {
    const found = new Set<number>()
    const types = new TypeInfo(apiSchema)
    visit(document, visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType()
        if (parent) for (const index of requirements.ofField(parent.name, name.value)) found.add(index)
      },
    }))
    return found
  }

  function withhold(document: DocumentNode, unmet: ReadonlySet<number>): Withheld {
    const isKept: IsWithheld = (typeName, fieldName) => requirements.ofField(typeName, fieldName).some((index) => unmet.has(index))
    const { operation, fragments } = findOperation(document, null)
    return {
      document: markWithheld(apiSchema, document, isKept),
      errors: (booleans) => withheldPaths({ schema: apiSchema, operation, fragments, booleans, isKept }).map(unauthorized),
    }
  }

  function meets(viewer: Viewer, requirement: Requirement): boolean {
    switch (requirement.kind) {
      case 'authenticated': return isAuthenticated(viewer)
      case 'scopes': return requirement.anyOf.some((scopes) => scopes.every((scope) => hasScope(viewer, scope)))
      case 'policies': return requirement.anyOf.some((policies) => policies.every((policy) => satisfies(policy, viewer)))
      default: return requirement satisfies never
    }
  }

  function satisfies(policy: string, viewer: Viewer): boolean {
    try {
      const answer: unknown = satisfiesPolicy(policy, viewer)
      // A promise, of whoever wrote it without types, is no yes.
      return answer === true
    } catch (error) {
      log.error({ err: error, policy }, 'a policy could not be evaluated, and is not satisfied')
      return false
    }
  }
}

/** By the place alone: nothing of what is there. */
function unauthorized(path: readonly string[]): GraphQLError {
  return new GraphQLError(`You are not authorized to ask for \`${path.join('.')}\`.`, { path, extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } })
}

/** What a configuration says of a policy: a viewer with one of the roles, or with one of the scopes by its name, satisfies it. */
export interface PolicyRule {
  readonly roles?: readonly string[]
  readonly scopes?: readonly string[]
}

/** A policy without a rule is satisfied by nobody. */
export function policiesByRule(rules: Readonly<Record<string, PolicyRule>>): SatisfiesPolicy {
  const byName = new Map(Object.entries(rules))
  return (policy, viewer) => {
    const { roles = [], scopes = [] } = byName.get(policy) ?? {}
    return roles.some((role) => viewer.roles.includes(role)) || scopes.some((scope) => viewer.scopes.includes(scope))
  }
}

