import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Programmes } from '../followups/programmes.service';
import { PatientsService } from '../patients/patients.service';
import type { HeldGroupType, PatientTransfersType, RunningProgrammeType, StayTransferType } from './transfers.graphql';

const GROUPS = `
  select m.id as "memberId", g.title, f.name as "facilityName"
  from group_members m
  join facility_groups g on g.organization_id = $1 and g.id = m.group_id
  join facilities f on f.organization_id = $1 and f.id = g.facility_id
  where m.organization_id = $1 and m.patient_id = $2
    and (m.until_date is null or m.until_date >= (app.now() at time zone f.time_zone)::date)
  order by g.title, m.id`;

const RUNNING = `
  select e.id as "enrollmentId", e.programme_code as code, e.programme_version as version,
    (select count(*)::int from follow_up_occurrences o
      where o.organization_id = $1 and o.enrollment_id = e.id and o.status = 'planned') as "messageCount"
  from follow_up_enrollments e
  where e.organization_id = $1 and e.patient_id = $2 and e.status = 'active' order by e.created_at, e.id`;

const HISTORY = `
  select t.id, t.effective_on::text as "effectiveOn", a.name as "fromFacilityName", b.name as "toFacilityName",
    t.from_level as "fromLevel", t.to_level as "toLevel", t.from_track as "fromTrack", t.to_track as "toTrack",
    c.display_name as "fromCounselorName", d.display_name as "toCounselorName", t.note, t.left_groups as "leftGroups",
    t.stopped, t.moved_tasks as "movedTasks", t.transferred_at as "transferredAt", s.display_name as "transferredByName"
  from stay_transfers t
  join facilities a on a.organization_id = $1 and a.id = t.from_facility_id
  join facilities b on b.organization_id = $1 and b.id = t.to_facility_id
  join staff_members s on s.organization_id = $1 and s.id = t.transferred_by_id
  left join staff_members c on c.organization_id = $1 and c.id = t.from_counselor_id
  left join staff_members d on d.organization_id = $1 and d.id = t.to_counselor_id
  where t.organization_id = $1 and t.patient_id = $2
  order by t.effective_on desc, t.transferred_at desc, t.id desc`;

/** What a move would touch, and the moves there were. */
@Injectable()
export class ShowTransfers {
  constructor(
    private readonly patients: PatientsService,
    private readonly programmes: Programmes,
  ) {}

  /** @throws AppError NOT_FOUND */
  async of(tx: Transaction, patientId: Id): Promise<PatientTransfersType> {
    const patient = await this.patients.summary(tx, patientId);
    const [tasks] = await tx.query<{ count: number }>(
      `select count(*)::int as count from tasks t
       join care_team_members m on m.organization_id = $1 and m.patient_id = t.patient_id and m.is_primary
         and m.ended_at is null and m.staff_member_id = t.assignee_id
       where t.organization_id = $1 and t.patient_id = $2 and t.status = 'open'`,
      [tx.ctx.organizationId, patient.id],
    );
    return {
      groups: await this.groupsOf(tx, patient.id),
      programmes: await this.programmesOf(tx, patient.id),
      counselorTaskCount: tasks!.count,
      history: await tx.query<StayTransferType>(HISTORY, [tx.ctx.organizationId, patient.id]),
    };
  }

  /** Places in groups that are held or waited for. */
  async groupsOf(tx: Transaction, patientId: Id): Promise<HeldGroupType[]> {
    return tx.query<HeldGroupType>(GROUPS, [tx.ctx.organizationId, patientId]);
  }

  /** Programmes of messages that run, with what they still plan. */
  async programmesOf(tx: Transaction, patientId: Id): Promise<RunningProgrammeType[]> {
    const rows = await tx.query<{ enrollmentId: Id; code: string; version: number; messageCount: number }>(RUNNING, [
      tx.ctx.organizationId,
      patientId,
    ]);
    const named: RunningProgrammeType[] = [];
    for (const { code, version, ...running } of rows) {
      const programme = await this.programmes.version(tx, code, version);
      named.push({ ...running, programmeName: programme?.name ?? code });
    }
    return named;
  }
}
