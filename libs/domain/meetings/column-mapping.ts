import { z } from 'zod';
import { oneLine } from '@stepwell/kernel/text-rules';
import { nameWithoutContacts } from './drop-contacts';
import { RefusedRow } from './feed-rows';
import { foldText } from './search-text';

/** What a column of a table may hold of a meeting; the names are Meeting Guide's, except `unpublished`. */
export const mappedFields = [
  ...(['slug', 'name', 'day', 'time', 'end_time', 'timezone', 'types', 'attendance_option'] as const),
  ...(['location', 'formatted_address', 'address', 'city', 'state', 'postal_code', 'country', 'region'] as const),
  ...(['latitude', 'longitude', 'conference_url', 'conference_phone', 'notes', 'unpublished'] as const),
] as const;
/** One thing that a column may hold. */
export type MappedField = (typeof mappedFields)[number];

/** Which columns of a source's tables hold what; the values of several columns are joined in their order. */
export type ColumnMapping = Partial<Record<MappedField, string[]>>;

/** What a row without a slug of its own is known by. */
const keyFields = ['name', 'day', 'time', 'location', 'address', 'formatted_address'];

/** A mapping as people save it: at most eight columns for a field, and a name. */
export const columnMappingSchema = z
  .array(
    z.object({
      field: z.enum(mappedFields),
      columns: z
        .array(oneLine('The name of a column', 200))
        .min(1)
        .max(8, { error: 'Name at most eight columns for one field.' }),
    }),
  )
  .max(mappedFields.length)
  .refine((mapped) => new Set(mapped.map(({ field }) => field)).size === mapped.length, {
    path: [0, 'field'],
    error: 'The same field is named twice.',
  })
  .refine((mapped) => mapped.some(({ field }) => field === 'name'), {
    path: [0, 'field'],
    error: 'Say which column holds the name of the meeting.',
  })
  .transform((mapped): ColumnMapping => Object.fromEntries(mapped.map(({ field, columns }) => [field, columns])));

/** Columns that together hold one thing of a meeting. */
export interface MappedColumns {
  field: MappedField;
  columns: string[];
}

/** A mapping as a list, in the order that fields are shown in. */
export function mappingList(mapping: ColumnMapping | null): MappedColumns[] {
  return mappedFields.flatMap((field) => {
    const columns = mapping?.[field];
    return columns ? [{ field, columns }] : [];
  });
}

/** A row of a table or of NDJSON: columns with their values. */
export type TableRow = Readonly<Record<string, unknown>>;

/** The columns that a mapping names and these do not include. */
export function missingColumns(mapping: ColumnMapping, columns: ReadonlySet<string>): string[] {
  return [...new Set(Object.values(mapping).flat())].filter((column) => !columns.has(column));
}

/**
 * A row in the words of Meeting Guide. One without a column for its slug is known by name, day, time and place, and where
 * another row has the same, by its types too.
 * @param taken slugs that were made for earlier rows; grows
 */
export function mapRow(row: TableRow, mapping: ColumnMapping, taken: Set<string>): TableRow | RefusedRow {
  const values = (field: MappedField): unknown[] =>
    (mapping[field] ?? []).map((column) => row[column]).filter((value) => value !== undefined && value !== null);
  const joined = (field: MappedField, by = ' '): unknown => {
    const found = values(field);
    if (found.length <= 1) return found[0];
    return found
      .map((value) => String(value).trim())
      .filter(Boolean)
      .join(by);
  };
  const fields = mappedFields.filter((field) => mapping[field] && field !== 'unpublished');
  const guide: Record<string, unknown> = Object.fromEntries(fields.map((field) => [field, joined(field)]));
  guide['day'] = daysOf(guide['day']);
  guide['types'] = values('types').flatMap((value) => (typeof value === 'string' ? value.split(',') : value));
  guide['notes'] = joined('notes', '\n');
  if (!mapping.slug) guide['slug'] = slugOf(guide, taken);
  if (values('unpublished').some((value) => /^(?:1|true|yes|y|d)$/i.test(String(value).trim())))
    return new RefusedRow('unpublished', textOf(guide['slug']), textOf(guide['name']));
  return guide;
}

/** "Monday, Wednesday" in one cell is one meeting on each. */
function daysOf(day: unknown): unknown {
  return typeof day === 'string' && /[,;/&]/.test(day) ? day.split(/[,;/&]/).map((part) => part.trim()) : day;
}

function slugOf(guide: TableRow, taken: Set<string>): string {
  const told: TableRow = { ...guide, name: nameWithoutContacts(textOf(guide['name']) ?? '') };
  const made = (fields: readonly string[]): string => {
    const parts = fields.flatMap((field) => told[field]).map(textOf);
    return foldText(parts.filter(Boolean).join(' ')).replaceAll(' ', '-').slice(0, 240);
  };
  const short = made(keyFields);
  const slug = taken.has(short) ? made([...keyFields, 'types']) : short;
  taken.add(slug);
  return slug;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 255) : null;
}
