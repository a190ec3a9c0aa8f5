import type { Ids, SeededOrganization } from './seed-organization';

/** How the matrix calls one root field of the staff surface. */
export interface StaffOperation {
  document: string;
  /** Who calls it as the rightful owner. */
  as: keyof SeededOrganization['cookies'];
  /** Variables for somebody's ids; absent where the field takes none. */
  variables?: (ids: Ids) => Record<string, unknown>;
  /** One own and one foreign id in the same call. */
  mixed?: (mine: Ids, theirs: Ids) => Record<string, unknown>;
  /** A list that answers an unknown id with nothing instead of refusing. */
  answersEmpty?: boolean;
  /** Names no patient, so a colleague without relationship may call it. */
  beyondPatients?: boolean;
}

/** The document of a mutation with one input. */
export const on = (name: string, input: string, fields: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) ${fields} }`;
