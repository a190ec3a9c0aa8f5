import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { beginOf, milestonesUntil, nextMilestone } from './recovery-days';
import { milestoneReached } from './recovery.events';
import { markMilestones } from './recovery.jobs';

interface Counted {
  startedOn: string;
  /** Milestones before this day are history, not news. */
  newsFrom: string;
}

const COUNTED = `
  select coalesce(d.started_on, s.started_on)::text as "startedOn",
    greatest(d.set_on, case when d.started_on is null then s.recorded_on end)::text as "newsFrom"
  from (select) one
  left join recovery_starts s on s.organization_id = $1 and s.patient_id = $2 and s.superseded_at is null
  left join recovery_displays d on d.organization_id = $1 and d.patient_id = $2
  where coalesce(d.started_on, s.started_on) is not null and coalesce(d.shows_milestones, true)`;

const MARK = `
  insert into milestones (organization_id, patient_id, started_on, amount, unit, reached_on)
  values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`;

/** Marks milestones by the date that the patient shows, each once, however often it is asked. */
@Injectable()
export class MarkMilestones {
  constructor(private readonly patients: PatientsService) {}

  /**
   * Marks what was reached since the date was set, tells of it, and says when to look again; a patient without a date, or
   * who hides milestones, has none.
   */
  async run(tx: Transaction, patientId: Id): Promise<void> {
    const { timeZone } = await this.patients.lock(tx, patientId);
    const key = [tx.ctx.organizationId, patientId];
    const [counted] = await tx.query<Counted>(COUNTED, key);
    if (!counted) return clearDueWork(tx, markMilestones, patientId);
    const { startedOn, newsFrom } = counted;
    const today = localDateOf(await tx.now(), timeZone);
    const news = milestonesUntil(startedOn, today).filter(({ reachedOn }) => reachedOn >= newsFrom);
    for (const { amount, unit, reachedOn } of news) {
      const [marked] = await tx.query<{ id: Id }>(MARK, [...key, startedOn, amount, unit, reachedOn]);
      if (marked) await tx.emit(milestoneReached, { milestoneId: marked.id, patientId });
    }
    await setDueWork(tx, markMilestones, patientId, beginOf(nextMilestone(startedOn, today), timeZone));
  }
}
