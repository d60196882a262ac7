import { GraphQLError, Kind, OperationTypeNode, type ASTNode, type DirectiveNode, type SelectionSetNode, type ValidationRule } from 'graphql'
import { DEFER } from './execution/deferred-fragments.ts'

/** Deferred fragments of one operation, counted wherever they are spread: each is planned, gathered and sent by itself. */
const MAX_DEFERRED = 64

/**
 * What the proposal of incremental delivery (the version that `deferSpec=20220824` names) asks of `@defer` beside its arguments' types: labels are text and each another
 * one; nothing is deferred on the root of a mutation, whose fields have an order, nor in a subscription.
 */
export const deferRule: ValidationRule = (context) => {
  const labels = new Map<string, DirectiveNode>()
  const deferredIn = new Map<string, number>()

  return {
    Directive(node) {
      if (node.name.value !== DEFER) return
      const label = node.arguments?.find(({ name }) => name.value === 'label')
      if (label?.value.kind === Kind.VARIABLE) report('The argument "label" of `@defer` must be text, not a variable.', label)
      if (label?.value.kind === Kind.STRING) {
        const { value } = label.value
        const other = labels.get(value)
        if (other) report(`The label "${value}" names several deferred fragments.`, other, node)
        else labels.set(value, node)
      }
      const parent = context.getParentType()
      if (parent && parent === context.getSchema().getMutationType() && !isOff(node)) {
        report('`@defer` cannot be used on the root of a mutation: its fields are executed one after the other. Defer what they return.', node)
      }
    },
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.SUBSCRIPTION) {
        const inside = [node, ...context.getRecursivelyReferencedFragments(node)]
        for (const { selectionSet } of inside) for (const directive of defersOf(selectionSet)) {
          report('`@defer` cannot be used in a subscription: each of its events is one whole.', directive)
        }
        return
      }
      const count = deferred(node.selectionSet, new Set())
      if (count > MAX_DEFERRED) report(`The operation defers ${count} fragments, counted wherever they are spread; ${MAX_DEFERRED} are allowed.`, node)
    },
  }

  function deferred({ selections }: SelectionSetNode, spreadIn: ReadonlySet<string>): number {
    return selections.reduce((sum, selection) => {
      const own = selection.directives?.some((directive) => directive.name.value === DEFER && !isOff(directive)) ? 1 : 0
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + own + deferredInFragment(selection.name.value, spreadIn)
      return sum + own + (selection.selectionSet ? deferred(selection.selectionSet, spreadIn) : 0)
    }, 0)
  }

  function deferredInFragment(name: string, spreadIn: ReadonlySet<string>): number {
    const known = deferredIn.get(name)
    if (known !== undefined) return known
    const fragment = context.getFragment(name)
    // Cycles and unknown fragments are reported by the rules of the specification.
    if (!fragment || spreadIn.has(name)) return 0
    const count = deferred(fragment.selectionSet, new Set([...spreadIn, name]))
    deferredIn.set(name, count)
    return count
  }

  function report(message: string, ...nodes: ASTNode[]): void {
    context.reportError(new GraphQLError(message, { nodes }))
  }
}

/** Those that may be on; of fragments that are spread, not what is in them. */
function defersOf({ selections }: SelectionSetNode): DirectiveNode[] {
  return selections.flatMap((selection) => [
    ...(selection.directives ?? []).filter((directive) => directive.name.value === DEFER && !isOff(directive)),
    ...selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet ? defersOf(selection.selectionSet) : [],
  ])
}

/** `@defer(if: false)` */
function isOff({ arguments: given = [] }: DirectiveNode): boolean {
  return given.some(({ name, value }) => name.value === 'if' && value.kind === Kind.BOOLEAN && !value.value)
}
