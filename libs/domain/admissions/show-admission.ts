import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { admissionItems, type AdmissionItemName } from './admission-words';
import type {
  AdmissionDecisionType,
  AdmissionItemType,
  OpenAdmissionsType,
  OpenAdmissionType,
  PatientAdmissionType,
} from './admissions.graphql';
import { recordedItems } from './recorded-items';
import { neededFor, Suggestions } from './suggestions';

/** Admissions that a page lists at once. */
const MOST_LISTED = 200;

const ITEMS = `
  select i.item, i.due_at as "dueAt", i.how, i.done_at as "doneAt", i.note, s.display_name as "checkedByName",
    i.done_at is null and i.due_at < app.now() as "isOverdue"
  from admission_items i
  left join staff_members s on s.organization_id = i.organization_id and s.id = i.checked_by_id
  where i.organization_id = $1 and i.episode_id = $2`;

const DECISIONS = `
  select distinct on (d.kind) d.kind, d.outcome, d.label, d.reason, d.decided_at as "decidedAt",
    s.display_name as "decidedByName"
  from admission_decisions d
  join staff_members s on s.organization_id = d.organization_id and s.id = d.decided_by_id
  where d.organization_id = $1 and d.episode_id = $2
  order by d.kind, d.decided_at desc, d.id desc`;

const OPEN = `
  select count(*) over ()::int as total, i.patient_id as "patientId", e.admitted_on::text as "admittedOn",
    e.level_of_care as "levelOfCare", f.name as "facilityName",
    coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name as "patientName",
    count(*)::int as "openCount", count(*) filter (where i.due_at < app.now())::int as "overdueCount",
    min(i.due_at) as "nextDueAt", array_agg(i.item order by i.due_at, i.item) as items
  from admission_items i
  join episodes_of_care e on e.organization_id = i.organization_id and e.id = i.episode_id and e.discharged_on is null
  join patients p on p.organization_id = i.organization_id and p.id = i.patient_id
  join facilities f on f.organization_id = e.organization_id and f.id = e.facility_id
  where i.organization_id = $1 and i.done_at is null
  group by i.patient_id, e.id, e.admitted_on, e.level_of_care, f.name, p.preferred_name, p.first_name, p.last_name
  order by min(i.due_at), i.patient_id limit ${MOST_LISTED}`;

/** How an admission stands: what is done, what is open and until when, what is suggested and what was decided. */
@Injectable()
export class ShowAdmission {
  constructor(
    private readonly patients: PatientsService,
    private readonly suggestions: Suggestions,
  ) {}

  /** Of the open stay; null where the patient is in none. @throws AppError NOT_FOUND */
  async of(tx: Transaction, patientId: Id): Promise<PatientAdmissionType | null> {
    const patient = await this.patients.summary(tx, patientId);
    const [stay] = await tx.query<{ id: Id }>(
      'select id from episodes_of_care where organization_id = $1 and patient_id = $2 and discharged_on is null',
      [tx.ctx.organizationId, patient.id],
    );
    if (!stay) return null;
    const rows = await tx.query<AdmissionItemType>(ITEMS, [tx.ctx.organizationId, stay.id]);
    const recorded = new Set((await recordedItems(tx, [stay.id])).map(({ item }) => item));
    const items = rows.map((row) => asSeenNow(row, recorded)).sort((one, other) => placeOf(one) - placeOf(other));
    return { episodeId: stay.id, items, suggestions: await this.suggested(tx, patient.id, stay.id) };
  }

  /** Stays in which something is open, what is due first on top. */
  async open(tx: Transaction): Promise<OpenAdmissionsType> {
    const rows = await tx.query<OpenAdmissionType & { total: number }>(OPEN, [tx.ctx.organizationId]);
    tx.saw(...rows.map(({ patientId }) => patientId));
    return { totalCount: rows[0]?.total ?? 0, admissions: rows };
  }

  private async suggested(tx: Transaction, patientId: Id, episodeId: Id): Promise<PatientAdmissionType['suggestions']> {
    const { ctx } = tx;
    const decisions = await tx.query<AdmissionDecisionType>(DECISIONS, [tx.ctx.organizationId, episodeId]);
    const offered = await this.suggestions.of(tx, patientId);
    const decided = decisions.filter(({ kind }) => ctx.kind === 'staff' && ctx.permissions.has(neededFor[kind]));
    const kinds = [...new Set([...offered, ...decided].map(({ kind }) => kind))];
    return kinds.map((kind) => ({
      kind,
      options: offered.find((each) => each.kind === kind)?.options ?? [],
      decision: decided.find((each) => each.kind === kind) ?? null,
    }));
  }
}

// The worker looks every two minutes; a page says at once what the record shows.
function asSeenNow(row: AdmissionItemType, recorded: ReadonlySet<AdmissionItemName>): AdmissionItemType {
  return row.how === null && recorded.has(row.item) ? { ...row, how: 'recorded', isOverdue: false } : row;
}

function placeOf({ item }: AdmissionItemType): number {
  return admissionItems.indexOf(item);
}
