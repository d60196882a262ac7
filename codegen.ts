import type { CodegenConfig } from '@graphql-codegen/cli'

/** By GraphQL type: what resolvers get as its value, where that is not the type itself. Paths start at the generated file. */
type Rows = Readonly<Record<string, string>>

/** An entity of another subgraph that this one adds fields to: all that is known of it is its key. */
const reference = '{ readonly id: string }'

const rows: Readonly<Record<string, Rows>> = {
  vendors: {
    Vendor: '../db/entities.ts#VendorRow',
    VendorOnboarding: '../db/entities.ts#OnboardingRow',
    CommissionPlan: '../db/entities.ts#CommissionPlanRow',
    CommissionComponent: '../domain/commission.ts#CommissionComponent as Component',
    Organization: reference,
  },
  users: {
    Node: reference,
    Viewer: String.raw`\#kit/viewer.ts#Viewer as AnyViewer`,
    User: '../db/entities.ts#UserRow',
    Session: '../db/entities.ts#SessionRow',
    Organization: '../access.ts#OrganizationView',
    OrganizationMembership: '../db/entities.ts#MembershipRow',
    MembershipInvitation: '../db/entities.ts#MembershipInvitationRow',
    OrganizationAddress: '../db/entities.ts#OrganizationAddressRow',
    ApiKey: '../db/entities.ts#ApiKeyRow',
  },
}

/** Types of a subgraph's schema, and of the resolvers that answer it: a field that nothing answers fails the type check. */
function resolverTypes(subgraph: string, mappers: Rows): CodegenConfig['generates'] {
  return {
    [`subgraphs/${subgraph}/src/__generated__/resolvers.ts`]: {
      schema: ['subgraphs/kit/src/graphql/shared.graphql', `subgraphs/${subgraph}/schema.graphql`],
      plugins: [
        { add: { content: "import type { Complete } from '#kit/graphql/complete-resolvers.ts'" } },
        'typescript',
        'typescript-resolvers',
        { add: { placement: 'append', content: 'export type Resolvers = Complete<GeneratedResolvers>' } },
      ],
      config: {
        federation: true,
        contextType: '../app.ts#Context',
        rootValueType: 'unknown',
        mappers: { UserError: String.raw`\#kit/errors.ts#UserError as AnyUserError`, ...mappers },
        allResolversTypeName: 'GeneratedResolvers',
        scalars: {
          ID: 'string', BigInt: 'bigint', DateTime: 'Date', CurrencyCode: 'string', CountryCode: 'string', LanguageCode: 'string', Cursor: 'string',
        },
        avoidOptionals: { field: true, defaultValue: true },
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.ts',
        skipTypename: true,
        useTypeImports: true,
      },
    },
  }
}

const config: CodegenConfig = {
  generates: Object.assign({}, ...Object.entries(rows).map(([subgraph, mappers]) => resolverTypes(subgraph, mappers))),
}

export default config
