import type { SectionKey } from './copy-words';

/** Rows of one table under a heading. */
export interface RecordPart {
  section: SectionKey;
  table: string;
  /** `$1` is the organization, `$2` the patient. Columns name keys of the file and labels of the page; days come as text. */
  sql: string;
}

/** A part whose rows hold the patient's id (`patients` is that row itself); `joins` bring names along. */
export function part(
  section: SectionKey,
  table: string,
  columns: string,
  extras: { joins?: string; where?: string; order?: string } = {},
): RecordPart {
  const { joins = '', where = 'true', order = 't.created_at' } = extras;
  const sql = `select ${columns} from ${table} t ${joins}
    where t.organization_id = $1 and t.${table === 'patients' ? 'id' : 'patient_id'} = $2 and ${where} order by ${order}, t.id`;
  return { section, table, sql };
}

/** Joins the member of staff that a column names, as `s`. */
export const staff = (column: string): string =>
  `left join staff_members s on s.organization_id = t.organization_id and s.id = t.${column}`;
/** Who of staff did it. */
export const BY = 's.display_name as "by"';
