import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamService } from '../patients/care-team.service';
import { TasksService } from '../tasks/tasks.service';

interface Place {
  patientId: Id;
  /** Leader, co-leader and primary counselor, whom there is. */
  candidates: Id[];
}

const PLACE = `
  select m.patient_id as "patientId", array_remove(array[g.facilitator_id, g.co_facilitator_id, t.staff_member_id], null)
    as candidates
  from group_members m
  join facility_groups g on g.organization_id = m.organization_id and g.id = m.group_id
  join facilities f on f.organization_id = g.organization_id and f.id = g.facility_id
  left join care_team_members t on t.organization_id = m.organization_id and t.patient_id = m.patient_id and t.is_primary
    and t.ended_at is null
  where m.organization_id = $1 and m.id = $2 and m.from_date is not null
    and coalesce(m.until_date, 'infinity') >= (app.now() at time zone f.time_zone)::date`;

/** Somebody has to tell the patient that the wait is over. */
@Injectable()
export class RaisePlaceFilled {
  constructor(
    private readonly tasks: TasksService,
    private readonly careTeam: CareTeamService,
  ) {}

  /**
   * Raises one task for a filled place: with the group's leader or co-leader where they care for the patient outside of
   * the session too, otherwise with the primary counselor, otherwise with the care team.
   */
  async run(tx: Transaction, memberId: Id): Promise<void> {
    const [place] = await tx.query<Place>(PLACE, [tx.ctx.organizationId, memberId]);
    // Taken off again meanwhile.
    if (!place) return;
    const { patientId, candidates } = place;
    let assigneeId: Id | null = null;
    for (const candidate of candidates)
      if (assigneeId === null && (await this.careTeam.sees(tx, candidate, patientId))) assigneeId = candidate;
    await this.tasks.raiseTask(tx, { kind: 'group_place', patientId, subjectId: memberId, assigneeId });
  }
}
