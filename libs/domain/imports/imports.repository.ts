import type { Id } from '@stepwell/kernel/ids';
import type { PageRequest } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PatientImportRowType, PatientImportType } from './imports.graphql';
import type { ImportedPerson } from './imported-person';
import type { DifferingField, FieldDifference, RowOutcome } from './outcome-words';

/** Imports that a list shows, the newest first. */
const SHOWN = 30;

const FIELDS = `
  i.id, i.kind, i.file_name as "fileName", i.status, i.fault, f.name as "facilityName", i.level_of_care as "levelOfCare",
  i.admitted_on::text as "admittedOn", i.rows_done as "rowsDone", i.created_at as "startedAt",
  s.display_name as "importedByName", i.finished_at as "finishedAt",
  (select max(e.finished_at) from patient_imports e where e.organization_id = i.organization_id and e.id <> i.id
     and e.content_hash = i.content_hash and e.kind = i.kind and e.status = 'finished') as "takenBeforeAt",
  coalesce((select json_agg(c) from (
    select r.outcome, r.reason, count(*)::int as count, count(r.done_at)::int as done, count(r.decision)::int as decided
    from patient_import_rows r where r.organization_id = i.organization_id and r.patient_import_id = i.id
    group by r.outcome, r.reason order by count(*) desc, r.outcome, r.reason) c), '[]') as counts`;

const FROM = `
  from patient_imports i
  join facilities f on f.organization_id = i.organization_id and f.id = i.facility_id
  left join staff_members s on s.organization_id = i.organization_id and s.id = i.imported_by_id
  where i.organization_id = $1`;

/** The newest imports. */
export async function listImports(tx: Transaction): Promise<PatientImportType[]> {
  return tx.query(
    `select ${FIELDS} ${FROM} and i.status <> 'uploading' order by i.created_at desc, i.id limit ${SHOWN}`,
    [tx.ctx.organizationId],
  );
}

/** One import, or null. */
export async function findImport(tx: Transaction, id: Id): Promise<PatientImportType | null> {
  const [found] = await tx.query<PatientImportType>(`select ${FIELDS} ${FROM} and i.id = $2`, [
    tx.ctx.organizationId,
    id,
  ]);
  return found ?? null;
}

interface RawRow extends Omit<
  PatientImportRowType,
  'name' | 'birthDate' | 'identifiers' | 'room' | 'leftOut' | 'differences'
> {
  person: ImportedPerson | null;
  chartName: string | null;
  differences: FieldDifference[];
  accepted: DifferingField[];
}

const ROWS = `
  select r.id, r.number, r.outcome, r.reason, r.person, r.matches, r.differences, r.accepted, r.decision,
    r.patient_id as "patientId", r.done_at is not null as "isDone",
    coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name as "chartName"
  from patient_import_rows r
  left join patients p on p.organization_id = r.organization_id and p.id = r.patient_id
  where r.organization_id = $1`;

/** What rows are narrowed to. */
export interface RowNarrowing {
  importId: Id;
  outcome: RowOutcome | null;
}

/** One page of rows, in the order of the file, with the number of all. */
export async function listRows(
  tx: Transaction,
  { importId, outcome }: RowNarrowing,
  page: PageRequest,
): Promise<{ rows: PatientImportRowType[]; total: number }> {
  const narrowed = 'and r.patient_import_id = $2 and ($3::text is null or r.outcome = $3)';
  const parameters = [tx.ctx.organizationId, importId, outcome];
  const [counted] = await tx.query<{ total: number }>(
    `select count(*)::int as total from patient_import_rows r where r.organization_id = $1 ${narrowed}`,
    parameters,
  );
  const rows = await tx.query<RawRow>(
    `${ROWS} ${narrowed} and ($4::int is null or (r.number, r.id) > ($4::int, $5::uuid)) order by r.number, r.id limit $6`,
    [...parameters, ...(page.after ?? [null, null]), page.limit],
  );
  return { rows: rows.map((row) => shown(tx, row)), total: counted!.total };
}

/** One row, or null. */
export async function findRow(tx: Transaction, id: Id): Promise<PatientImportRowType | null> {
  const [row] = await tx.query<RawRow>(`${ROWS} and r.id = $2`, [tx.ctx.organizationId, id]);
  return row ? shown(tx, row) : null;
}

function shown(tx: Transaction, { person, chartName, accepted, differences, ...row }: RawRow): PatientImportRowType {
  tx.saw(row.patientId, ...row.matches.map(({ id }) => id));
  return {
    ...row,
    name: person ? `${person.firstName} ${person.lastName}` : chartName,
    birthDate: person?.birthDate ?? null,
    identifiers: person?.identifiers ?? [],
    room: person?.stay?.room ?? null,
    leftOut: person?.leftOut ?? [],
    differences: differences.map((each) => ({ ...each, isAccepted: accepted.includes(each.field) })),
  };
}
