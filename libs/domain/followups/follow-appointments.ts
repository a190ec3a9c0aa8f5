import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { BeginProgrammes } from './begin-programmes';
import { lockFollowUps } from './followups.repository';
import { Programmes } from './programmes.service';
import { StopEnrollments } from './stop-enrollments';

interface Standing {
  status: 'booked' | 'kept' | 'no_show' | 'cancelled';
  startsAt: Date;
}

interface Reminding {
  status: string;
  anchorDate: string;
  /** Something planned could leave only after the appointment began, or counts hours from when it did not begin. */
  isLate: boolean;
}

interface OtherReminding {
  enrollmentId: Id;
  anchorId: Id;
  anchorDate: string;
  anchorAt: Date | null;
  version: number;
}

/**
 * Brings what hangs on an appointment in line with how it stands: reminders before it, and the programme for missed contact
 * after somebody did not come. Told twice, or late, it changes nothing more.
 */
@Injectable()
export class FollowAppointments {
  constructor(
    private readonly patients: PatientsService,
    private readonly programmes: Programmes,
    private readonly beginning: BeginProgrammes,
    private readonly stopping: StopEnrollments,
  ) {}

  async follow(tx: Transaction, { patientId, appointmentId }: { patientId: Id; appointmentId: Id }): Promise<void> {
    await lockFollowUps(tx, patientId);
    const [appointment] = await tx.query<Standing>(
      `select status, starts_at as "startsAt" from appointments where organization_id = $1 and id = $2 and patient_id = $3`,
      [tx.ctx.organizationId, appointmentId, patientId],
    );
    if (!appointment) return;
    const { timeZone } = await this.patients.summary(tx, patientId);
    const { status, startsAt } = appointment;
    if (status !== 'no_show') await this.stopping.takeBack(tx, patientId, 'missed-contact', appointmentId);
    if (status === 'booked') await this.remind(tx, patientId, appointmentId, startsAt, timeZone);
    if (status === 'cancelled') await this.stopping.stopCancelled(tx, patientId, appointmentId);
    if (status === 'no_show') {
      const anchorAt = await tx.now();
      const anchorDate = localDateOf(anchorAt, timeZone);
      await this.beginning.one(tx, 'missed-contact', { patientId, anchorId: appointmentId, anchorDate, anchorAt });
    }
    await this.fillGaps(tx, patientId, appointmentId);
  }

  /** A new day, or an earlier hour, begins the reminders anew; what went on a day that stays is not sent again. */
  private async remind(tx: Transaction, patientId: Id, anchorId: Id, anchorAt: Date, timeZone: string): Promise<void> {
    const anchorDate = localDateOf(anchorAt, timeZone);
    const [running] = await tx.query<Reminding>(
      `select e.status, e.anchor_date::text as "anchorDate", exists (select from follow_up_occurrences o
         join appointments a on a.organization_id = e.organization_id and a.id = e.anchor_id
         where o.organization_id = e.organization_id and o.enrollment_id = e.id and o.status = 'planned'
           and (o.valid_until > a.starts_at or o.fixed_at is not null and e.anchor_at <> a.starts_at)) as "isLate"
       from follow_up_enrollments e
       where e.organization_id = $1 and e.patient_id = $2 and e.programme_code = 'appointment' and e.anchor_id = $3
         and e.stop_reason is distinct from 'undone'`,
      [tx.ctx.organizationId, patientId, anchorId],
    );
    // Who stopped it by hand meant it.
    if (running?.status === 'stopped') return;
    if (running && (running.anchorDate !== anchorDate || running.isLate || running.status === 'completed'))
      await this.stopping.takeBack(tx, patientId, 'appointment', anchorId);
    await this.beginning.one(tx, 'appointment', { patientId, anchorId, anchorDate, anchorAt });
  }

  /** Two appointments of one day share a reminder; where the one that had it goes, the other gets its own. */
  private async fillGaps(tx: Transaction, patientId: Id, appointmentId: Id): Promise<void> {
    const others = await tx.query<OtherReminding>(
      `select e.id as "enrollmentId", e.anchor_id as "anchorId", e.anchor_date::text as "anchorDate",
         e.anchor_at as "anchorAt", e.programme_version as version
       from follow_up_enrollments e
       join appointments a on a.organization_id = e.organization_id and a.id = e.anchor_id
       where e.organization_id = $1 and e.patient_id = $2 and e.programme_code = 'appointment' and e.status = 'active'
         and a.status = 'booked' and a.starts_at > app.now()
       order by (a.id = $3), a.starts_at`,
      [tx.ctx.organizationId, patientId, appointmentId],
    );
    for (const { version, ...running } of others) {
      const programme = await this.programmes.version(tx, 'appointment', version);
      if (programme) await this.beginning.planAgain(tx, programme, { patientId, ...running });
    }
  }
}
