import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { ChooseRoute } from './choose-route';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { followUpSend } from './followups.jobs';
import { lockFollowUps } from './followups.repository';
import { placeOccurrence, type StepFrame } from './plan-occurrences';
import { zoneRules } from '@stepwell/kernel/wall-clock';

interface PlannedRow extends StepFrame {
  id: Id;
  localDate: string;
  /** When the appointment begins that it is about. */
  before: Date | null;
}

const PLANNED = `
  select o.id, o.action, o.local_date::text as "localDate", o.local_time::text as "localTime",
    o.send_within_hours as "sendWithinHours", o.open_for_days as "openForDays", o.fixed_at as "fixedAt",
    (select a.starts_at from follow_up_enrollments e
     join appointments a on a.organization_id = e.organization_id and a.id = e.anchor_id
     where e.organization_id = o.organization_id and e.id = o.enrollment_id) as before
  from follow_up_occurrences o
  where o.organization_id = $1 and o.patient_id = $2 and o.status = 'planned' and o.time_zone <> $3
  order by o.due_at
  for update of o`;

/** Moves what is planned for a patient whose zone changed: the wall time is the plan, so its instants follow, but for those that count hours. */
@Injectable()
export class MoveOccurrences {
  constructor(
    private readonly patients: PatientsService,
    private readonly routes: ChooseRoute,
  ) {}

  async move(tx: Transaction, patientId: Id): Promise<void> {
    await lockFollowUps(tx, patientId);
    const { timeZone } = await this.patients.summary(tx, patientId);
    const planned = await tx.query<PlannedRow>(PLANNED, [tx.ctx.organizationId, patientId, timeZone]);
    if (planned.length === 0) return;
    const route = await this.routes.choose(tx, patientId);
    const safe = route.kind === 'open' ? route.safe : null;
    for (const { id, localDate, before, ...step } of planned) {
      const { shifted, ...instants } = placeOccurrence(step, localDate, { timeZone, safe });
      if (before && instants.validUntil > before) instants.validUntil = before;
      const changes = { ...instants, timeZone, zoneRules: zoneRules(), shiftedByQuietHours: shifted };
      await tx.repo(FollowUpOccurrence).update({ id }, changes);
      await setDueWork(tx, followUpSend, id, instants.dueAt);
    }
    await tx.changed('follow-ups');
  }
}
