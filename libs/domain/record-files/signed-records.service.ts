import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';

/** What goes back to the health record as files. */
export const recordKinds = [
  'relapse_prevention',
  'crisis_safety',
  'continuing_care',
  'group_note',
  'facilitation_note',
] as const;
/** One of them. */
export type RecordKind = (typeof recordKinds)[number];

/** A plan that both sides signed, or a note that was signed and co-signed where it has to be. */
export interface SignedRecord {
  id: Id;
  patientId: Id;
  kind: RecordKind;
  /** As staff and the account of disclosures call it. */
  title: string;
  /** At the patient's facility, YYYY-MM-DD; the day of the last word where words came later. */
  signedOn: string;
}

/** A patient's records stand in one list; who has more asks by day. */
const MOST = 1_000;

const RECORDS = `
  select r.id, r.patient_id as "patientId", r.kind, r.title, (r.signed_at at time zone f.time_zone)::date::text as "signedOn"
  from (
    select p.id, p.patient_id, p.kind, p.activated_at as signed_at,
      case p.kind when 'relapse_prevention' then 'Relapse-prevention plan' when 'crisis_safety' then 'Crisis safety plan'
        else 'Continuing-care plan' end || ', version ' || p.number as title
    from relapse_prevention_plans p where p.organization_id = $1 and p.activated_at is not null
    union all
    select e.id, e.patient_id, 'group_note', greatest(e.signed_at, s.cosigned_at, (select max(x.created_at) from group_addenda x
        where x.organization_id = e.organization_id and x.entry_id = e.id)), 'Group note of ' || s.local_date
    from group_entries e join group_sessions s on s.organization_id = e.organization_id and s.id = e.session_id
    where e.organization_id = $1 and e.signed_at is not null and not (s.needs_cosignature and s.cosigned_at is null)
    union all
    select n.id, n.patient_id, 'facilitation_note', n.created_at, 'Facilitation note of ' || n.held_on
    from facilitation_sessions n where n.organization_id = $1 and n.entered_in_error_at is null) r
  join patients p on p.organization_id = $1 and p.id = r.patient_id
  join facilities f on f.organization_id = $1 and f.id = p.facility_id
  where ($2::uuid is null or r.patient_id = $2)
    and ($3::date is null or (r.signed_at at time zone f.time_zone)::date >= $3)
  order by r.patient_id, r.signed_at desc, r.id limit $4`;

/** Finds what is signed: nothing else goes back to the health record. */
@Injectable()
export class SignedRecords {
  constructor(private readonly patients: PatientsService) {}

  /** Of one patient, the newest first. @throws AppError FORBIDDEN, NOT_FOUND */
  async ofPatient(tx: Transaction, patientId: Id): Promise<SignedRecord[]> {
    mayRead(tx);
    if (!isId(patientId)) throw notFound();
    await this.patients.summary(tx, patientId);
    return this.find(tx, patientId, null, MOST);
  }

  /**
   * Of all patients in reach, from a day at the facility of each on, by patient.
   * @param most how many at the most @throws AppError FORBIDDEN
   */
  async since(tx: Transaction, day: string, most: number): Promise<SignedRecord[]> {
    mayRead(tx);
    const records = await this.find(tx, null, day, most);
    tx.saw(...records.map(({ patientId }) => patientId));
    return records;
  }

  private find(tx: Transaction, patientId: Id | null, since: string | null, most: number): Promise<SignedRecord[]> {
    return tx.query<SignedRecord>(RECORDS, [tx.ctx.organizationId, patientId, since, most]);
  }
}

function mayRead({ ctx }: Transaction): void {
  authorize(ctx, 'disclosure:make');
  authorize(ctx, 'note:read');
  authorize(ctx, 'plan:read');
}
