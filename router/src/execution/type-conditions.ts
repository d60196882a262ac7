import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql'

/** Whether an object of a concrete type, as `__typename` names it, satisfies a type condition. */
export type TypeTest = (typename: string) => boolean

/** Type conditions of one schema, each looked up once. */
export class TypeConditions {
  readonly schema: GraphQLSchema
  readonly #tests = new Map<string, TypeTest>()

  constructor(schema: GraphQLSchema) {
    this.schema = schema
  }

  isObject(name: string): boolean {
    return isObjectType(this.schema.getType(name))
  }

  test(condition: string): TypeTest {
    let test = this.#tests.get(condition)
    if (!test) {
      const type = this.schema.getType(condition)
      // An interface satisfies itself: a subgraph that has it as an `@interfaceObject` answers its name.
      const names = new Set([condition])
      if (isAbstractType(type)) {
        for (const possible of this.schema.getPossibleTypes(type)) names.add(possible.name)
        if ('getFields' in type) for (const { name } of this.schema.getImplementations(type).interfaces) names.add(name)
      }
      test = (typename) => names.has(typename)
      this.#tests.set(condition, test)
    }
    return test
  }
}
