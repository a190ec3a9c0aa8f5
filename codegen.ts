import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  // Strings instead of parsed documents keep the GraphQL parser out of the browser.
  documentMode: 'string',
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  strictScalars: true,
  scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string' },
} as const;

/** Typed documents of one web app, written from the schema of the process that serves it. */
function outputFor(app: string, schema: string): CodegenConfig['generates'] {
  return {
    [`apps/${app}/gql/`]: {
      schema,
      documents: [`apps/${app}/src/**/*.graphql.ts`],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config,
    },
  };
}

const codegen: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    ...outputFor('clinician', 'apps/api/staff.schema.graphql'),
    ...outputFor('admin', 'apps/api/staff.schema.graphql'),
    ...outputFor('patient', 'apps/api/patient.schema.graphql'),
  },
};

export default codegen;
