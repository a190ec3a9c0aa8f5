import type { MappedField } from '../../../gql/graphql';

/** What each column holds; '' is nothing of a meeting. */
export type ColumnFields = Record<string, MappedField | ''>;

/** Columns that together hold one thing of a meeting. */
export interface Mapped {
  field: MappedField;
  columns: string[];
}

/** All that a column may hold, in the order it is offered. */
export const mappedFields: readonly MappedField[] = [
  ...(['NAME', 'DAY', 'TIME', 'END_TIME', 'TYPES', 'LOCATION', 'ADDRESS', 'FORMATTED_ADDRESS'] as const),
  ...(['CITY', 'STATE', 'POSTAL_CODE', 'COUNTRY', 'REGION', 'LATITUDE', 'LONGITUDE', 'TIMEZONE'] as const),
  ...(['ATTENDANCE_OPTION', 'CONFERENCE_URL', 'CONFERENCE_PHONE', 'NOTES', 'SLUG', 'UNPUBLISHED'] as const),
];

/** A mapping as one choice a column; a column that holds two things keeps the first. */
export function fieldsOf(columns: readonly string[], mapping: readonly Mapped[]): ColumnFields {
  return Object.fromEntries(
    columns.map((column) => [column, mapping.find((each) => each.columns.includes(column))?.field ?? '']),
  );
}

/** One choice a column as a mapping; columns of one field are joined in the order of the file. */
export function mappingOf(columns: readonly string[], fields: ColumnFields): Mapped[] {
  return mappedFields
    .map((field) => ({ field, columns: columns.filter((column) => fields[column] === field) }))
    .filter((mapped) => mapped.columns.length > 0);
}
