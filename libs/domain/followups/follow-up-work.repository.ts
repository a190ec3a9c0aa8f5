import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { displayNameSql } from '../patients/patients.service';
import { TRIES } from './follow-up-view';
import type { FollowUpWorkType } from './follow-up-work.graphql';

/** A call or a letter with everything that its page shows, without words. */
export type FoundWork = Omit<FollowUpWorkType, 'stepName' | 'programmeName' | 'phone' | 'script' | 'letter'> & {
  phone: Omit<NonNullable<FollowUpWorkType['phone']>, 'voicemailRule'> | null;
  occurrenceId: Id;
  stepCode: string;
  programmeCode: string;
  programmeVersion: number;
  /** Names that would tell where it comes from: the organization's and the facility's. */
  names: string[];
  /** The facility's number. */
  callBack: string | null;
};

const WORK = `
  select t.id as "taskId", t.status = 'open' as "isOpen", o.id as "occurrenceId", o.action, o.step_code as "stepCode",
    e.programme_code as "programmeCode", e.programme_version as "programmeVersion", p.id as "patientId",
    ${displayNameSql('p')} as "patientName", coalesce(p.preferred_name, p.first_name) as "firstName",
    p.first_name || ' ' || p.last_name as "fullName", p.language, p.time_zone as "timeZone",
    g.neutral_sender_name as "senderName", g.return_address as "returnAddress", array[g.name, f.name] as names,
    f.phone as "callBack", phone.is as phone, ${TRIES} as tries
  from tasks t
  join follow_up_occurrences o on o.organization_id = t.organization_id and o.id = t.subject_id
  join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id
  join patients p on p.organization_id = o.organization_id and p.id = o.patient_id
  join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
  join organizations g on g.organization_id = p.organization_id
  left join lateral (
    select json_build_object('contactId', c.id, 'number', c.address, 'isShared', c.is_shared,
      'isVerified', c.verification = 'verified', 'safeFrom', c.safe_from, 'safeUntil', c.safe_until) as is
    from patient_contacts c
    where c.organization_id = p.organization_id and c.patient_id = p.id and c.kind = 'phone'
      and c.removed_at is null and c.verification <> 'wrong'
    order by c.verification = 'verified' desc, c.is_shared, c.created_at desc limit 1) phone on true
  where t.organization_id = $1 and t.id = $2 and t.kind in ('follow_up_call', 'follow_up_letter')`;

/** The work of a task. @throws AppError NOT_FOUND, also for a task of another kind */
export async function findWork(tx: Transaction, taskId: Id): Promise<FoundWork> {
  const [work] = isId(taskId) ? await tx.query<FoundWork>(WORK, [tx.ctx.organizationId, taskId]) : [];
  if (!work) throw notFound();
  tx.saw(work.patientId);
  return work;
}
